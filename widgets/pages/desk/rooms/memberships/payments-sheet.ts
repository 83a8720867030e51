import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import type { OutputOf } from '../../../../shared/wire.js'
import type { MembershipsParts } from './memberships.js'
import { learnPayments, paymentsFrench, type PaymentsStrings } from './payments.strings.js'

type Told = OutputOf<'memberships.takePayments'>

const mostBytes = 500_000

/** A file of payments: what it would do is told first, with each line that is refused and why; then it is taken. */
export class PaymentsSheet {
  readonly #parts: MembershipsParts
  readonly #words: () => PaymentsStrings | undefined
  #csv = ''
  #name = ''
  #told: Told | undefined

  constructor(parts: MembershipsParts) {
    this.#parts = parts
    const { desk } = parts
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: paymentsFrench,
      learn: learnPayments,
    })
  }

  close(): void {
    this.#told = undefined
  }

  get #said(): PaymentsStrings {
    return this.#words() ?? paymentsFrench
  }

  render() {
    const { act, desk } = this.#parts
    const words = this.#said
    return html`<section class="panel" aria-labelledby="payments">
      <div class="headed">
        <h2 id="payments" tabindex="-1">${words.title}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p class="meta">${words.more}</p>
      <div class="field">
        <label for="payments-file">${words.choose}</label>
        <input
          id="payments-file"
          type="file"
          accept=".csv,text/csv"
          @change=${(event: Event) => void this.#choose(event)}
        />
      </div>
      ${act.said('payments')} ${this.#told ? this.#drawn(this.#told) : nothing}
    </section>`
  }

  #drawn({ added, confirmed, known, refused, missing }: Told) {
    const words = this.#said
    const isBusy = this.#parts.act.busy === 'payments'
    if (missing)
      return html`<p class="wrong" role="status">${words.missing(missing.map((column) => words.columns[column]))}</p>`
    return html`<div class="stack" id="payments-told" tabindex="-1">
      <p role="status"><b>${words.wouldDo(this.#name, { added, confirmed, known })}</b></p>
      ${
        refused.length > 0
          ? html`<p>${words.refusedCount(refused.length)}</p>
              <ul class="rows framed refused">
                ${refused.map(({ line, fault }) => html`<li>${words.refused(line, words.faults[fault])}</li>`)}
              </ul>`
          : nothing
      }
      ${
        added + confirmed > 0
          ? html`<button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#take()}>
              ${isBusy ? words.sending : words.take(added + confirmed)}
            </button>`
          : nothing
      }
    </div>`
  }

  async #choose({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
    if (!file) return
    const { act, desk, member } = this.#parts
    this.#told = undefined
    if (file.size > mostBytes) return act.say('payments', this.#said.tooLarge)
    this.#csv = textOf(await file.arrayBuffer())
    this.#name = file.name.slice(0, 200)
    const input = { member, csv: this.#csv, name: this.#name }
    this.#told = await act.run('payments', input, (how) => desk.call.memberships.lookAtPayments.query(input, how))
    if (this.#told) void focusOn(desk, '#payments-told')
  }

  async #take(): Promise<void> {
    const { act, desk, member, reload } = this.#parts
    const input = { member, csv: this.#csv, name: this.#name }
    const done = await act.run('payments', input, (how) => desk.call.memberships.takePayments.mutate(input, how))
    if (!done) return
    this.#told = undefined
    reload()
    desk.did(this.#said.took(done.added + done.confirmed))
  }
}

/** Spreadsheets still write files of an older alphabet. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
