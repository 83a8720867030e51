import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import { daysIn } from '../../../../../shared/formats.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { saveList } from '../../../parts/save-file.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { countsFrench, learnCounts, type CountsStrings } from './counts.strings.js'

export const open: OpenRoom = (desk) => new CountsSection(desk)

type Months = OutputOf<'impact.months'>

const aYear = /^20\d\d$/

/** Counts of each month: what was published, booked, who came. Of nobody in particular. */
class CountsSection implements Room {
  readonly #desk: Desk
  readonly #words: () => CountsStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [year: string], Months>
  readonly #act: DeskAct

  constructor(desk: Desk) {
    this.#desk = desk
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: countsFrench, learn: learnCounts })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead<readonly [year: string], Months>(desk, {
      args: () => [this.#year],
      read: ([year], how) => desk.call.impact.months.query(year ? { year } : {}, how),
    })
    this.#act = new DeskAct(desk, { reload: () => void this.#read.ask() })
  }

  get title(): string {
    return this.#said.title
  }

  close(): void {
    this.#read.close()
  }

  render(): Content {
    const [words, listWords] = [this.#words(), this.#listWords()]
    if (!words || !listWords) return nothing
    const years = this.#read.answer?.years ?? []
    const choices = years.map((value) => ({ value, name: value }))
    return html`<div class="stack">
      <p class="meta">${words.more}</p>
      ${filters(this.#desk, listWords, [{ name: 'year', label: words.year, kind: 'choice', choices }])}
      ${deskList({
        desk: this.#desk,
        words: listWords,
        read: this.#read,
        counted: words.count,
        said: this.#act.said('list'),
        csv: () => void this.#save(),
        rows: ({ months }) => this.#table(months, words),
        empty: html`<p>${words.none}</p>`,
      })}
    </div>`
  }

  get #said(): CountsStrings {
    return this.#words() ?? countsFrench
  }

  get #year(): string {
    const { year = '' } = this.#desk.filters
    return aYear.test(year) ? year : ''
  }

  #table(months: Months['months'], words: CountsStrings) {
    const named = daysIn(this.#desk.language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    const kinds = ['offers', 'visits', 'persons', 'sites'] as const
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
                ${at === 0 && !this.#year ? html`<span class="meta">${words.notOver}</span>` : nothing}
              </td>
              ${kinds.map((kind) => html`<td>${each[kind].toLocaleString(this.#desk.language)} <span class="only-narrow">${words.kinds[kind].toLowerCase()}</span></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`
  }

  async #save(): Promise<void> {
    const input = { locale: this.#desk.language, ...(this.#year && { year: this.#year }) }
    const file = await this.#act.run('list', input, (how) => this.#desk.call.impact.csv.query(input, how))
    if (file) saveList(this.#desk, this.#listWords(), file)
  }
}
