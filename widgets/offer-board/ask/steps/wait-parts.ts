import { html, nothing } from 'lit'
import type { PeriodCalendar, PeriodView } from '../../../parts/calendar/period-calendar.js'
import { nothingChosen, periodOf, type Period } from '../../../parts/calendar/period.js'
import { quiet, way } from '../../../parts/notice.js'
import type { AskFrame } from '../request/ask-frame.js'
import { momentSaid } from './moment-said.js'
import { countWaiting, isFree, isFreeSoon } from '../request/wait-draft.js'

type Parts = { readonly calendar: PeriodCalendar; readonly view: PeriodView; readonly isTried: boolean }

/** To wait for days that are taken, or for the thing whatever the days. */
export function waysToWait(frame: AskFrame) {
  const { asked, days, place, words } = frame
  if (!asked || !days || place.sheet.card.kind !== 'lend') return nothing
  if (!isFreeSoon(days))
    return html`<p>${words.noneSoon}</p>
      ${way(words.tellWhenFree, () => waitFor(frame, 'any'))}
      ${days.taken.size > 0 ? quiet(words.wantTaken, () => chooseTaken(frame)) : nothing}`
  return days.taken.size > 0 ? quiet(words.wantTaken, () => chooseTaken(frame)) : nothing
}

function chooseTaken(frame: AskFrame): void {
  frame.change({ waitsFor: 'days', choice: nothingChosen })
  frame.go('when')
}

/** With these days, or whichever come first. */
export function waitFor(frame: AskFrame, what: 'any' | Period): void {
  if (what === 'any') frame.change({ waitsFor: 'any', choice: nothingChosen })
  else frame.change({ waitsFor: 'days', choice: { ...what, end: 'to' } })
  frame.go('words')
}

/** Under the calendar while days are chosen to wait for: how many do already, or that they are free. */
export function waitFoot(frame: AskFrame, { calendar, view, isTried }: Parts) {
  const { asked, days, draft, words } = frame
  const period = periodOf(draft.choice)
  const free = period !== undefined && days !== undefined && isFree(period, days)
  return html`<div class="foot">
    ${calendar.status(view)} ${isTried && !period ? html`<p class="wrong">${words.daysMissing}</p>` : nothing}
    <p class="period-said" role="status">
      ${period && asked ? (free ? words.waitFree : words.before(countWaiting(asked, period))) : nothing}
    </p>
    <button class="go" part="button">${free ? words.askNow : words.tellTheseFree}</button>
    ${quiet(words.backToFree, () => {
      frame.change({ waitsFor: undefined, choice: nothingChosen })
      frame.go('when')
    })}
  </div>`
}

/** « Attendu par quelqu’un du 20 au 22 mars, jusqu’à demain, 15 h. » */
export function heldNotes({ asked, say, words }: AskFrame): string[] {
  if (!asked) return []
  return (asked.held ?? []).map(({ from, to, until }) =>
    words.heldUntil(words.daysOf(say(from), say(to)), momentSaid({ say, words }, until, asked.zone)),
  )
}

/** Beside the calendar, where there is room. */
export function waitView({ words }: AskFrame) {
  return html`<aside class="ask-panel" aria-labelledby="ask-panel">
    <h3 id="ask-panel">${words.howWaiting}</h3>
    ${words.waitSteps.map((step) => html`<p>${step}</p>`)}
  </aside>`
}
