import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import type { Sent, Undo } from '../../room.js'
import { changeCopyForm } from './change-copy-form.js'
import { textsOf } from './form-texts.js'
import { copyView } from './state-view.js'
import { conditions } from '../../../../words/offers/conditions.js'
import { memberOf, type Copy, type OpenedItem, type Parts, type StockItem } from './stock.js'

type Which = { readonly copy: Copy; readonly item: OpenedItem }
type Opened = { readonly copyId: string; readonly as: 'out' | 'change' }

/** Each object of the offer with its code: out of order and back, changed, one more, one less. */
export class CopiesForm {
  readonly #parts: Parts
  readonly #out: DeskForm<{ readonly reason: string }, Which>
  #opened: Opened | undefined

  constructor(parts: Parts) {
    this.#parts = parts
    this.#out = new DeskForm<{ readonly reason: string }, Which>(parts, {
      name: 'copy',
      of: ({ copy }) => copy.copyId,
      fresh: () => ({ reason: '' }),
      fields: (_typed, { copy }) => ({ reason: text({ label: parts.words().copy.reason(copy.code), most: 200 }) }),
      leadsTo: () => 'reason',
      send: ({ reason }, { copy, item }) => this.#putOut(copy, { reason, seen: item.sequence }),
    })
  }

  close(): void {
    this.#out.close()
  }

  render(item: OpenedItem) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const mayAdd = item.kind === 'lend' || item.kind === 'swap'
    if (!mayAdd) return nothing
    return html`<section class="stack" aria-labelledby="copies">
      <h3 id="copies">${words.copiesTitle}</h3>
      <ul class="rows framed copies">
        ${item.copies.map((copy) => html`<li>${this.#row(copy, item)}</li>`)}
      </ul>
      ${act.said('copies')}
      <p>
        <button type="button" class="quiet" aria-disabled=${act.busy === 'copies'} @click=${() => void this.#add(item)}>
          ${words.copy.add} · <span class="code">${item.nextCode}</span>
        </button>
      </p>
    </section>`
  }

  #row(copy: Copy, item: OpenedItem) {
    const words = this.#parts.words()
    const { code, condition, copyId, out } = copy
    const opened = this.#opened?.copyId === copyId ? this.#opened.as : undefined
    return html`<div class="copy">
        <span class="grow"
          ><b>${code}</b>${condition ? html` <span class="meta">${words.conditions[condition]}</span>` : nothing}</span
        >
        ${copyView(copy, { words, language: this.#parts.desk.language })}
        ${copy.now.loan ? html`<a class="way" href=${this.#parts.desk.hrefOf({ room: 'loans', item: copy.now.loan, filters: {} })}>${words.copy.seeLoan}</a>` : nothing}
      </div>
      ${
        opened === 'out'
          ? this.#outForm({ copy, item })
          : opened === 'change'
            ? changeCopyForm(this.#parts, copy, {
                ways: this.#ways(words.copy.save),
                isOnly: item.copies.length === 1,
                submit: (event) => void this.#change(event, { copy, item }),
                drop: () => void this.#drop(copy, item),
              })
            : html`<p class="ways">
                ${
                  out
                    ? html`<button
                        type="button"
                        class="way"
                        aria-label=${words.copy.putBackNamed(code)}
                        @click=${() => void this.#putBack(copy, item)}
                      >
                        ${words.copy.putBack}
                      </button>`
                    : html`<button
                        type="button"
                        class="way"
                        aria-label=${words.copy.setOutNamed(code)}
                        @click=${() => this.#open({ copyId, as: 'out' })}
                      >
                        ${words.copy.setOut}
                      </button>`
                }
                <button
                  type="button"
                  class="quiet"
                  aria-label=${words.copy.changeNamed(code)}
                  @click=${() => this.#open({ copyId, as: 'change' })}
                >
                  ${words.copy.change}
                </button>
              </p>`
      }`
  }

  #outForm(which: Which) {
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#out.submit(which)
      }}
    >
      ${this.#out.fields(which)} ${this.#ways(this.#parts.words().copy.setOutNow)}
    </form>`
  }

  #ways(name: string) {
    const words = this.#parts.words()
    const isBusy = this.#parts.act.busy === 'copies'
    return html`<p class="ways">
      <button class="way" aria-disabled=${isBusy}>${isBusy ? words.saving : name}</button>
      <button type="button" class="quiet" @click=${() => this.#close()}>${words.copy.cancel}</button>
    </p>`
  }

  #open(opened: Opened): void {
    this.#opened = opened
    this.#parts.act.hush()
    if (opened.as === 'change') void focusOn(this.#parts.desk, '#copy-code')
    else this.#parts.desk.host.requestUpdate()
  }

  #close(): void {
    this.#opened = undefined
    void focusOn(this.#parts.desk, '#item-title-of')
  }

  async #add(item: OpenedItem): Promise<void> {
    const { call } = this.#parts.desk
    const input = { ...this.#of(item), code: item.nextCode }
    const words = this.#parts.words().did
    const known = item.copies.map(({ copyId }) => copyId)
    await this.#run(
      input,
      (how) => call.stock.addCopy.mutate(input, how),
      (done) => {
        const added = done.copies.find(({ copyId }) => !known.includes(copyId))
        return added && [words.addCopy(added.code), () => this.#drop(added, { ...item, ...done })]
      },
    )
  }

  async #drop({ code, copyId, condition }: Copy, item: Pick<OpenedItem, 'offerId' | 'sequence'>): Promise<void> {
    const { call } = this.#parts.desk
    const words = this.#parts.words().did
    const input = { ...this.#member, copyId, seen: item.sequence }
    await this.#run(
      input,
      (how) => call.stock.dropCopy.mutate(input, how),
      (done) => [words.dropCopy(code), () => this.#bringBack({ code, ...(condition && { condition }) }, done)],
    )
  }

  async #bringBack(copy: Pick<Copy, 'code' | 'condition'>, item: StockItem): Promise<void> {
    const { call } = this.#parts.desk
    const input = { ...this.#of(item), ...copy }
    const text = this.#parts.words().did.addCopy(copy.code)
    await this.#run(
      input,
      (how) => call.stock.addCopy.mutate(input, how),
      () => [text],
    )
  }

  async #change(event: Event, { copy, item }: { copy: Copy; item: OpenedItem }): Promise<void> {
    const said = textsOf(event)
    const condition = conditions.find((each) => each === said('condition'))
    await this.#save(
      { copyId: copy.copyId, code: said('code'), fault: said('fault'), ...(condition && { condition }) },
      { before: copy, item },
    )
  }

  async #save(
    copy: Pick<Copy, 'copyId' | 'code' | 'condition' | 'fault'>,
    { before, item }: { readonly before?: Copy; readonly item: Pick<OpenedItem, 'sequence'> },
  ): Promise<void> {
    const { call } = this.#parts.desk
    const { copyId, code, condition, fault = '' } = copy
    const input = { ...this.#member, seen: item.sequence, copyId, code, fault, ...(condition && { condition }) }
    const text = this.#parts.words().did.changeCopy(copy.code)
    await this.#run(
      input,
      (how) => call.stock.changeCopy.mutate(input, how),
      (done) => (before ? [text, () => this.#save(before, { item: done })] : [text]),
    )
  }

  #putOut(copy: Copy, said: { readonly reason: string; readonly seen: number }): Promise<boolean> {
    const { call } = this.#parts.desk
    const words = this.#parts.words().did
    const input = { ...this.#member, copyId: copy.copyId, ...said }
    return this.#run(
      input,
      (how) => call.stock.setOutOfOrder.mutate(input, how),
      (done) => [
        done.state === 'out-of-order' ? words.outHidden(copy.code) : words.out(copy.code),
        () => this.#putBack(copy, done),
      ],
    )
  }

  async #putBack(copy: Copy, { sequence: seen }: Pick<OpenedItem, 'sequence'>): Promise<void> {
    const { call } = this.#parts.desk
    const words = this.#parts.words().did
    const input = { ...this.#member, copyId: copy.copyId, seen }
    await this.#run(
      input,
      (how) => call.stock.putBack.mutate(input, how),
      (done) => [
        words.back(copy.code),
        () => this.#putOut(copy, { reason: copy.out?.reason ?? '', seen: done.sequence }),
      ],
    )
  }

  get #member() {
    return memberOf(this.#parts.space)
  }

  #of({ offerId, sequence }: Pick<OpenedItem, 'offerId' | 'sequence'>) {
    return { ...this.#member, offerId, seen: sequence }
  }

  async #run(
    input: object,
    send: (how: Sent) => Promise<StockItem>,
    told: (done: StockItem) => readonly [text: string, back?: () => Promise<unknown>] | undefined,
  ): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    const done = await act.run('copies', input, send)
    if (!done) return false
    this.#opened = undefined
    reload()
    const [said, back] = told(done) ?? []
    if (said === undefined) return true
    const undo: Undo | undefined = back && { name: words().did.undo, act: () => void back() }
    desk.did(said, undo)
    return true
  }
}
