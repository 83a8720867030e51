import { html } from 'lit'
import { icon } from '../../parts/icons.js'
import type { When } from './parts/when.js'
import type { AppointmentRow } from './parts/workshop.js'
import type { WorkshopStrings } from './workshop.strings.js'

const tones: Readonly<Record<AppointmentRow['status'], '' | 'ok' | 'warn' | 'bad'>> = {
  ...({ requested: 'warn', proposed: '', booked: 'ok', kept: 'ok' } as const),
  ...({ missed: 'bad', refused: '', cancelled: '', expired: 'bad' } as const),
}

/** In words, and by when. */
export function stateOf(
  {
    status,
    lapsesAt,
    proposedStartsAt,
    isWalkIn,
  }: Pick<AppointmentRow, 'status' | 'lapsesAt' | 'proposedStartsAt' | 'isWalkIn'>,
  { words, when }: { readonly words: WorkshopStrings; readonly when: When },
) {
  const tone = tones[status]
  const more =
    status === 'requested' && lapsesAt
      ? words.answerBefore(when.moment(lapsesAt))
      : status === 'proposed' && proposedStartsAt
        ? words.proposedAt(when.moment(proposedStartsAt))
        : isWalkIn && status === 'booked'
          ? words.walkIn
          : ''
  return html`<span class="st ${tone}"
    >${icon(tone === 'ok' ? 'check' : tone === 'bad' ? 'alert' : 'clock')}${more || words.states[status]}</span
  >`
}
