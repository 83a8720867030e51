import { html, nothing } from 'lit'
import { daysIn } from '../../../../../shared/formats.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { listRoom, roomWords } from '../../../parts/list-room.js'
import { Listing } from '../../../parts/listing.js'
import type { Desk, OpenRoom } from '../../../room.js'
import { countsFrench, learnCounts, type CountsStrings } from './counts.strings.js'

type Months = OutputOf<'impact.months'>['months']

const aYear = /^20\d\d$/

/** Counts of each month: what was published, booked, who came. Of nobody in particular. */
export const open: OpenRoom = (desk) => {
  const words = roomWords(desk, { french: countsFrench, learn: learnCounts })
  const listing = new Listing(
    { desk },
    {
      asked: ({ year = '' }) => (aYear.test(year) ? { year } : {}),
      read: (asked, how) => desk.call.impact.months.query(asked, how),
      csv: (asked, how) => desk.call.impact.csv.query(asked, how),
      fields: (answer) => {
        const choices = answer?.years.map((value) => ({ value, name: value })) ?? []
        return [{ name: 'year', label: words.said().year, kind: 'choice', choices }]
      },
      counted: (count) => words.said().count(count),
      empty: () => words.said().none,
      rows: ({ months }) => table(desk, months, words.said()),
    },
  )
  return listRoom(
    words,
    listing,
    (list, { more }) =>
      html`<div class="stack">
        <p class="meta">${more}</p>
        ${list}
      </div>`,
  )
}

function table({ language, filters }: Desk, months: Months, words: CountsStrings) {
  const named = daysIn(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const kinds = ['offers', 'visits', 'persons', 'sites'] as const
  const isOfAll = !aYear.test(filters['year'] ?? '')
  return html`<table class="table">
    <thead>
      <tr>
        <th scope="col">${words.month}</th>
        ${kinds.map((kind) => html`<th scope="col">${words.kinds[kind]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${months.map(
        (each, at) =>
          html`<tr>
            <td>
              <b>${named.format(new Date(`${each.month}-15T00:00:00Z`))}</b>
              ${at === 0 && isOfAll ? html`<span class="meta">${words.notOver}</span>` : nothing}
            </td>
            ${kinds.map((kind) => html`<td>${each[kind].toLocaleString(language)} <span class="only-narrow">${words.kinds[kind].toLowerCase()}</span></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
