import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { saidDay, saidPeriod, shortDay } from '../../../../../words/loans/period.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { day, text } from '../../../parts/form/field.js'
import { icon } from '../../../parts/icons.js'
import { priceIn } from '../../../parts/price.js'
import type { Borrower } from '../borrowers.js'
import type { SheetParts } from './forms.js'

export type Held = Borrower['holds'][number]

type Longer = { readonly to: string; readonly words: string }

/** What somebody has, and is to have: taken back or extended in place; what touches them otherwise is asked where the loan stands. */
export class HeldLoans {
  readonly #parts: SheetParts
  /** The loan that is to be longer. */
  #longer = ''
  readonly #form: DeskForm<Longer, Held>

  constructor(parts: SheetParts) {
    this.#parts = parts
    const { words } = parts
    this.#form = new DeskForm<Longer, Held>(parts, {
      name: 'longer',
      of: ({ id }) => id,
      leadsTo: () => 'to',
      fresh: () => ({ to: '', words: '' }),
      fields: (_typed, { to: until = '' }) => ({
        to: day({
          label: words().until,
          least: until,
          wanted: words().untilMissing,
          faulty: (to) => (to <= until ? words().untilMissing : undefined),
        }),
        words: text({ label: words().beyond, most: 300 }),
      }),
      send: (typed, loan) => this.#lengthen(loan, typed),
    })
  }

  close(): void {
    this.#form.close()
  }

  render({ holds, reserved, waits, name, left, today }: Borrower): Content {
    const words = this.#parts.words()
    return html`<section aria-labelledby="holds">
        <div class="headed">
          <h2 id="holds">${words.at(name)} <span class="count">${holds.length}</span></h2>
          ${left === undefined ? nothing : html`<span class="meta">${words.left(left)}</span>`}
        </div>
        ${this.#parts.act.said('loan')}
        ${
          holds.length === 0
            ? html`<p class="meta">${words.nothingAt}</p>`
            : html`<ul class="rows framed">
                ${holds.map((each) => this.#out(each, today))}
              </ul>`
        }
      </section>
      ${
        reserved.length === 0
          ? nothing
          : html`<section aria-labelledby="reserved">
              <h2 id="reserved">${words.reserved} <span class="count">${reserved.length}</span></h2>
              <ul class="rows framed">
                ${reserved.map((each) => this.#kept(each, today))}
              </ul>
            </section>`
      }
      ${
        waits.length === 0
          ? nothing
          : html`<section aria-labelledby="waits">
              <h2 id="waits">${words.waits} <span class="count">${waits.length}</span></h2>
              <ul class="rows framed">
                ${waits.map(
                  ({ title, from, to }) =>
                    html`<li class="held">
                      <span class="grow"><b lang=${writtenIn}>${title}</b></span>
                      ${from && to ? html`<span class="st">${icon('clock')}${this.#period(from, to, today)}</span>` : nothing}
                    </li>`,
                )}
              </ul>
            </section>`
      }`
  }

  #period(from: string, to: string, today: string): string {
    return saidPeriod({ from, to }, this.#parts.desk.language, today)
  }

  #out(loan: Held, today: string) {
    const words = this.#parts.words()
    const { act, desk } = this.#parts
    const { id, offer, copy, to = today, lateDays, depositCents, next, answers } = loan
    const said = saidDay(to, desk.language, today)
    return html`<li class="held ${lateDays === undefined ? '' : 'late'}">
      <span class="grow">
        <span><b lang=${writtenIn}>${offer.title}</b> ${copy}</span>
        <span class="st ${lateDays === undefined ? '' : 'bad'}"
          >${icon(lateDays === undefined ? 'clock' : 'alert')}${lateDays === undefined ? words.due(said) : words.wasDue(said)}</span
        >
        <small class="meta"
          >${[
            depositCents === undefined ? '' : words.deposit(priceIn(desk.language, depositCents)),
            next && next.who ? words.awaited(next.who, shortDay(next.from, desk.language)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}</small
        >
      </span>
      ${
        this.#longer === id
          ? this.#longerForm(loan)
          : html`<span class="ways">
              ${
                answers.some((each) => each === 'lengthen')
                  ? html`<button
                      type="button"
                      class="way"
                      id="longer-${id}"
                      aria-label=${words.lengthenWhat(offer.title)}
                      @click=${() => this.#ask(id)}
                    >
                      ${words.lengthen}
                    </button>`
                  : nothing
              }
              ${
                answers.some((each) => each === 'give-back')
                  ? html`<button
                      type="button"
                      class="way"
                      aria-label=${words.takeBackWhat(offer.title)}
                      aria-disabled=${act.busy === 'loan'}
                      @click=${() => void this.#takeBack(loan)}
                    >
                      ${words.takeBack}
                    </button>`
                  : nothing
              }
            </span>`
      }
    </li>`
  }

  #longerForm(loan: Held) {
    const words = this.#parts.words()
    return html`<div class="longer stack">
      ${this.#form.render(loan, {
        before: html`<p><b>${words.lengthenWhat(loan.offer.title)}</b></p>`,
        go: words.lengthen,
        going: words.prolonging,
        after: html`<p class="ways">
          <button type="button" class="way" @click=${() => this.#ask('')}>${words.keep}</button>
        </p>`,
      })}
    </div>`
  }

  #kept(loan: Held, today: string) {
    const words = this.#parts.words()
    const { desk } = this.#parts
    const { id, offer, copy, from, to, answers } = loan
    const isAsked = answers.some((each) => each === 'accept')
    const href = desk.hrefOf({ room: 'loans', item: id, filters: { show: 'all' } })
    return html`<li class="held">
      <span class="grow">
        <span><b lang=${writtenIn}>${offer.title}</b> ${copy}</span>
        <span class="st"
          >${icon('clock')}${[from && to ? this.#period(from, to, today) : '', isAsked ? words.asks : '']
            .filter(Boolean)
            .join(' · ')}</span
        >
      </span>
      <a
        class="quiet link ${isAsked ? '' : 'bad'}"
        href=${href}
        aria-label=${isAsked ? words.answerWhat(offer.title) : words.cancelWhat(offer.title)}
        >${isAsked ? words.answer : words.cancel}</a
      >
    </li>`
  }

  #ask(id: string): void {
    this.#longer = id
    this.#parts.desk.host.requestUpdate()
  }

  async #takeBack({ id, sequence, offer }: Held): Promise<void> {
    if (await this.#handle(id, { seen: sequence, answer: 'give-back' }))
      this.#parts.desk.did(this.#parts.words().tookBack(offer.title))
  }

  async #lengthen({ id, sequence, offer }: Held, { to, words: said }: Longer): Promise<boolean> {
    const { desk, words } = this.#parts
    const done = await this.#handle(id, { seen: sequence, answer: 'lengthen', to, ...(said && { words: said }) })
    if (!done) return false
    this.#ask('')
    desk.did(words().lengthened(offer.title, saidDay(to, desk.language, to)))
    return true
  }

  async #handle(
    loanId: string,
    said: { seen: number; answer: 'give-back' | 'lengthen'; to?: string; words?: string },
  ): Promise<boolean> {
    const { act, desk, member, reload } = this.#parts
    const at = said.answer === 'lengthen' ? 'longer' : 'loan'
    const input = { member, loanId, ...said }
    const done = await act.run(at, input, (how) => desk.call.loans.handle.mutate(input, how))
    if (!done) return false
    reload()
    desk.refresh()
    return true
  }
}
