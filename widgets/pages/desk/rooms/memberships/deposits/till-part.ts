import { html, nothing } from 'lit'
import { notice, way } from '../../../../../parts/notice.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { dayWithYear } from '../../../parts/day-with-year.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { listWordsOf } from '../../../parts/list-words.js'
import { roomWords } from '../../../parts/list-room.js'
import { priceIn } from '../../../parts/price.js'
import type { Desk, Room } from '../../../room.js'
import { depositsFrench, learnDeposits, type DepositsStrings } from './deposits.strings.js'

type Till = OutputOf<'deposits.till'>
type Row = Omit<Till['rows'][number], 'means'>

const aDay = /^\d{4}-\d\d-\d\d$/

/** What came in and went out on one day, by means of payment, with a sum: for who counts the drawer. */
export function tillPart(desk: Desk, member: string, isShown: () => boolean): Room {
  const words = roomWords(desk, { french: depositsFrench, learn: learnDeposits })
  const listWords = listWordsOf(desk)
  const read: RemoteRead<readonly [string], Till> = deskRead<readonly [string], Till>(desk, {
    args: () => (isShown() ? [desk.filters['day'] ?? ''] : []),
    read: ([day], how) => desk.call.deposits.till.query({ member, ...(aDay.test(day) && { day }) }, how),
  })
  return {
    render() {
      const said = words.known()
      const listSaid = listWords()
      if (!said || !listSaid) return nothing
      const { answer, error } = read
      return html`<div class="stack">
        ${filters(desk, listSaid, [{ name: 'day', label: said.day, kind: 'day' }])}
        ${error ? notice({ tone: 'bad', title: said.failed, ways: way(said.retry, () => void read.ask()) }) : nothing}
        ${answer ? drawn(desk, said, answer) : html`<div class="wait"><div></div></div>`}
      </div>`
    },
    again: () => read.ask(),
    close: () => read.close(),
  }
}

function drawn({ language }: Desk, words: DepositsStrings, { day, rows, total, held }: Till) {
  const price = (cents: number) => priceIn(language, cents)
  const moved = rows.filter(
    ({ memberships, taken, givenBack }) => memberships.count + taken.count + givenBack.count > 0,
  )
  const cells = ({ memberships, taken, givenBack, cents }: Row) => html`
    <td>${price(memberships.cents)} <span class="only-narrow">${words.columns.memberships}</span></td>
    <td>${price(taken.cents)} <span class="only-narrow">${words.columns.taken}</span></td>
    <td>${price(-givenBack.cents)} <span class="only-narrow">${words.columns.givenBack}</span></td>
    <td><b>${price(cents)}</b> <span class="only-narrow">${words.columns.cents}</span></td>
  `
  return html`<h2>${words.tillOf(dayWithYear(language, day))}</h2>
    ${
      moved.length === 0
        ? html`<p>${words.nothingYet}</p>`
        : html`<table class="table till">
            <thead>
              <tr>
                <th scope="col">${words.by}</th>
                ${(['memberships', 'taken', 'givenBack', 'cents'] as const).map((column) => html`<th scope="col">${words.columns[column]}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${moved.map(
                (each) =>
                  html`<tr>
                    <th scope="row">${words.tillMeans[each.means]}</th>
                    ${cells(each)}
                  </tr>`,
              )}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">${words.total}</th>
                ${cells(total)}
              </tr>
            </tfoot>
          </table>`
    }
    <p>${words.heldInAll(held.count, price(held.cents))}</p>`
}
