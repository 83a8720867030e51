import { html, nothing } from 'lit'
import { hoursTable } from '../../parts/hours.js'
import { dayWords } from '../../shared/days.js'
import { marked } from '../../shared/marked.js'
import { openWords } from '../open-words.js'
import type { Sheet, SheetView } from './member-sheet-view.js'

export function openLine({ entry }: Sheet, { cards }: SheetView) {
  const [tone, said] = entry.open ? openWords(entry.open, entry.zone, cards) : []
  return said ? html`<p class="now ${tone}">${marked(said ?? '', entry.open?.comment)}</p>` : nothing
}

/** The week and closures; or the hours as written, if they cannot be parsed. */
export function memberHours(sheet: Sheet, { words, language }: SheetView) {
  const { entry, hours, closures, place } = sheet
  if (!hours && !closures[0] && !place) return nothing
  const date = dayWords(language, { day: 'numeric', month: 'long' })
  const wall = { zone: entry.zone, now: Date.now() }
  return html`<section aria-labelledby="sheet-hours">
    <h3 id="sheet-hours">${words.hours}</h3>
    ${hours ? hoursTable(hours, wall, { words: words.week, language }) : place && html`<p>${words.hoursUnknown[wayToAsk(sheet)]}</p>`}
    ${closures.map(({ from, to, reason }) => html`<p class="taken">${marked(words.closure(date(from), date(to), reason), reason)}</p>`)}
  </section>`
}

/** How to ask when it is open. */
function wayToAsk({ phone, email, website }: Sheet) {
  if (phone) return email ? 'callOrWrite' : 'call'
  return email ? 'write' : website ? 'look' : 'comeBy'
}
