import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import type { Week } from './agenda.js'
import { isShut, shutName } from './strips.js'
import type { WeekLook } from './week-view.js'

/** A month by days: how full each is, what waits there, and what is closed. */
export function monthView({ days, today }: Week, { desk, words, said, chosen }: WeekLook): Content {
  const month = chosen.slice(0, 7)
  return html`<div class="ag-month">
    <p class="ag-names" aria-hidden="true">
      ${days.slice(0, 7).map(({ day }) => html`<span>${said.weekday(day)}</span>`)}
    </p>
    <ol>
      ${days.map((day) => {
        const shut = isShut(day)
        const facts = [
          ...(shut ? [shutName(day, words)] : day.count > 0 ? [words.visits(day.count)] : []),
          ...(day.asked > 0 ? [words.toAnswer(day.asked)] : []),
          ...(day.day === today ? [words.today] : []),
        ]
        return html`<li
          class="${shut ? 'shut' : ''} ${day.day.startsWith(month) ? '' : 'beyond'} ${day.day === today ? 'today' : ''}"
        >
          <a
            href=${desk.hrefOf({ filters: { ...desk.filters, view: 'day', day: day.day } })}
            aria-current=${day.day === today ? 'date' : nothing}
          >
            <b>${said.number(day.day)}</b>
            ${day.count > 0 ? html`<span class="many" aria-hidden="true">${day.count}</span>` : nothing}
            <small class="facts">${words.and(facts)}</small>
          </a>
        </li>`
      })}
    </ol>
  </div>`
}
