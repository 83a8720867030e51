import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { shortPeriod } from '../../../../../words/loans/period.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import type { OpenedItem, Parts } from '../stock.js'
import { BlockForm } from './block-form.js'
import { KeepForm } from './keep-form.js'
import { ThingCalendar, type Thing } from './thing-calendar.js'
import { learnThing, thingFrench, type ThingStrings } from './thing.strings.js'
import { thingStyles } from './thing.styles.js'

/** What is known of a thing beside how it is described: its days, who has it, its loans, and what the team keeps for itself. */
export class ThingPart {
  readonly #parts: Parts
  readonly #words: () => ThingStrings | undefined
  readonly #read: RemoteRead<readonly [string], Thing>
  readonly #calendar: ThingCalendar
  readonly #block: BlockForm
  readonly #keep: KeepForm
  #copy = ''

  constructor(parts: Parts, opened: () => OpenedItem | undefined) {
    this.#parts = parts
    const { desk, named } = parts
    adoptStyles(desk.host.renderRoot, [thingStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: thingFrench, learn: learnThing })
    this.#read = deskRead<readonly [string], Thing>(desk, {
      args: () => {
        const item = opened()
        return item && desk.item === item.offerId && item.copies.length > 0 ? ([item.offerId] as const) : []
      },
      read: ([offer], how) => desk.call.loans.ofThing.query({ ...named, offer }, how),
    })
    this.#calendar = new ThingCalendar(desk.host)
    this.#block = new BlockForm(parts)
    this.#keep = new KeepForm(parts)
  }

  close(): void {
    for (const each of [this.#read, this.#block, this.#keep]) each.close()
  }

  ask(): void {
    void this.#read.ask()
  }

  /** The days, and who has it. */
  days(item: OpenedItem) {
    const words = this.#words()
    if (!words || item.copies.length === 0) return nothing
    const { answer, error } = this.#read
    if (!answer)
      return error
        ? notice({ tone: 'bad', title: words.unread, ways: way(this.#parts.words().retry, () => this.ask()) })
        : // As high as the days that come, so that what stands below is not pushed away from who reads or writes there.
          html`<div class="wait">
            <div></div>
            <div></div>
            <div></div>
            <div></div>
            <div></div>
            <div></div>
          </div>`
    const copy = answer.copies.find(({ copyId }) => copyId === this.#copy) ?? answer.copies[0]
    if (!copy) return nothing
    const { language } = this.#parts.desk
    return html`<section class="stack" aria-labelledby="thing-days">
        <h3 id="thing-days">${words.days}</h3>
        ${answer.copies.length > 1 ? this.#choose(answer, copy.copyId, words) : nothing}
        ${this.#calendar.render({ thing: answer, taken: copy.taken, words, language })}
        ${this.#block.render({ copy, words, reread: () => this.ask() })}
      </section>
      ${this.#booked(answer, words)} ${this.#past(answer, words)}`
  }

  /** What is for the team alone. */
  kept(item: OpenedItem) {
    const words = this.#words()
    if (!words) return nothing
    return html`<section class="stack" aria-labelledby="thing-kept">
      <h3 id="thing-kept">${words.kept}</h3>
      <p class="meta">${words.keptMore}</p>
      ${this.#keep.render({ item, words })}
    </section>`
  }

  /** To the counter, with the code of the first one there. */
  lend({ copies, kind, state }: OpenedItem) {
    const words = this.#words()
    const { desk } = this.#parts
    const copy = copies.find(({ now }) => now.is === 'here' || now.is === 'reserved')
    if (!words || kind !== 'lend' || state === 'draft' || !copy) return nothing
    return html`<a class="go" href=${desk.hrefOf({ room: 'lend', item: copy.code, filters: {} })}
      >${icon('loans')}${words.lend}</a
    >`
  }

  #choose({ copies }: Thing, chosen: string, words: ThingStrings) {
    return html`<div class="field">
      <label for="thing-copy">${words.copy}</label>
      <select
        id="thing-copy"
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLSelectElement)) return
          this.#copy = target.value
          this.#parts.desk.host.requestUpdate()
        }}
      >
        ${copies.map(({ copyId, code }) => html`<option value=${copyId} ?selected=${copyId === chosen}>${code}</option>`)}
      </select>
    </div>`
  }

  #booked({ booked, waits }: Thing, words: ThingStrings) {
    const isOpen = (status: string): status is keyof ThingStrings['status'] => Object.hasOwn(words.status, status)
    return html`<section class="stack" aria-labelledby="thing-booked">
      <h3 id="thing-booked">${words.booked}</h3>
      ${
        booked.length === 0
          ? html`<p class="meta">${words.nothing}</p>`
          : html`<ul class="rows framed loansof">
              ${booked.map((loan) => this.#loan(loan, isOpen(loan.status) ? words.status[loan.status] : '', words))}
            </ul>`
      }
      ${waits > 0 ? html`<p>${words.waits(waits)}</p>` : nothing}
    </section>`
  }

  #past({ past, pastCount, since = '' }: Thing, words: ThingStrings) {
    if (pastCount === 0) return nothing
    const isEnd = (status: string): status is keyof ThingStrings['ended'] => Object.hasOwn(words.ended, status)
    return html`<section class="stack" aria-labelledby="thing-past">
      <h3 id="thing-past">${words.past}, ${words.pastCount(pastCount, since)}</h3>
      <ul class="rows framed loansof">
        ${past.map((loan) =>
          this.#loan(loan, loan.condition || (isEnd(loan.status) ? words.ended[loan.status] : ''), words),
        )}
      </ul>
    </section>`
  }

  #loan({ loan, who, ...days }: Thing['booked'][number], how: string, words: ThingStrings) {
    const { desk } = this.#parts
    return html`<li>
      <a href=${desk.hrefOf({ room: 'loans', item: loan, filters: {} })}
        ><b lang=${writtenIn}>${who || words.nameless}</b></a
      >
      <span class="grow">${shortPeriod(days, desk.language)}</span> <small lang=${writtenIn}>${how}</small>
    </li>`
  }
}
