import { html } from 'lit'
import { shortDay } from '../../../../../words/loans/period.js'
import { icon } from '../../../parts/icons.js'
import { momentWords } from '../../../parts/moment.js'
import type { Desk } from '../../../room.js'
import type { Request } from './requests.js'
import type { RequestsStrings } from '../requests.strings.js'

export type StateView = { readonly desk: Desk; readonly words: RequestsStrings }

type Tone = '' | 'ok' | 'warn' | 'bad'

const tones: Readonly<Record<Request['status'], Tone>> = {
  ...({ requested: '', proposed: '', agreed: 'ok', out: '', returned: 'ok', 'handed-over': 'ok', done: 'ok' } as const),
  ...({ refused: '', cancelled: '', expired: '', lost: 'bad', damaged: 'bad', unconfirmed: '' } as const),
}

/** In words, and by when; what calls for staff is told apart. */
export function stateOf(request: Request, { desk, words }: StateView) {
  const { status, broughtAt, lapsesAt, lateDays, answers, to } = request
  const isAwaited = answers.some((answer) => answer === 'accept' || answer === 'agree')
  const tone = lateDays !== undefined || broughtAt !== undefined || isAwaited ? 'warn' : tones[status]
  const state = words.states[status]
  const said =
    broughtAt !== undefined
      ? words.brought
      : lateDays !== undefined
        ? words.late(lateDays)
        : isAwaited && lapsesAt !== undefined
          ? words.until(momentWords(desk.language, lapsesAt))
          : status === 'out' && to !== undefined
            ? `${state}, ${words.back} ${shortDay(to, desk.language)}`
            : state
  return html`<span class="st ${tone}"
    >${icon(tone === 'ok' ? 'check' : lateDays !== undefined || tone === 'bad' ? 'alert' : 'clock')}${said}</span
  >`
}
