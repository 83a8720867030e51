import { html } from 'lit'
import { addToDay } from '../../parts/calendar/calendar-days.js'
import { dayWords, momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import type { Wall } from '../../parts/hours.js'
import { marked } from '../../shared/marked.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'

export type OpenState = NonNullable<NonNullable<OutputOf<'offers.sheet'>['place']>['open']>

type Spoken = { readonly words: SheetStrings['opening']; readonly language: Language }

/** « Ouvert jusqu’à 18 h », « Fermé · ouvre demain à 10 h », in the place's zone. */
export function openLine(state: OpenState, { zone, now }: Wall, { words, language }: Spoken) {
  const { until, opens, unsure, comment, holiday } = state
  const dated = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const turn = Date.parse(opens ?? until ?? '')
  // The state is that of the moment of the answer, and may have changed since.
  const isOver = turn <= now
  const isIn = (!opens && !!(unsure ?? state.now)) !== isOver
  const then = turn > now ? momentIn(zone, turn) : undefined
  const today = momentIn(zone, now).day
  const isHoliday = unsure === 'holiday'
  const doubt = isHoliday ? words.holiday : unsure && words.condition(comment)
  let said = isIn ? (doubt ?? words.open) : words.closed
  if (isIn && then && !doubt?.includes(':')) {
    // Closing at midnight belongs to the day before.
    const day = turn - now > 86_400_000 ? dated(momentIn(zone, turn - 1).day) : ''
    said += words.until(day, then.time.replace('00:00', '24:00'))
  }
  if (holiday && !isHoliday) said += words.festive
  if (!isIn && then) {
    const [{ day, time }, tomorrow] = [then, addToDay(today, 1)]
    said += ` · ${words.opens(day === today ? '' : day === tomorrow ? words.tomorrow : dated(day), time)}`
    if (doubt) said += ` (${doubt})`
  }
  return html`<p class=${isIn && !doubt ? 'open' : 'shut'}>
    ${marked(said.charAt(0).toUpperCase() + said.slice(1), comment)}
  </p>`
}
