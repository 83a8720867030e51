import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import type { Undo } from '../../room.js'
import { memberOf, type Parts, type Several, type StockItem, type StockRoomFacts } from './stock.js'

type Name = 'pause' | 'resume' | 'withdraw'

/** Acts on all that are chosen in the list, at once. */
export class SeveralActs {
  readonly #parts: Parts
  readonly #items: () => readonly StockItem[]
  #chosen: ReadonlySet<string> = new Set()
  #asks = false

  constructor(parts: Parts, items: () => readonly StockItem[]) {
    this.#parts = parts
    this.#items = items
  }

  has(offerId: string): boolean {
    return this.#chosen.has(offerId)
  }

  toggle(offerId: string): void {
    const next = new Set(this.#chosen)
    if (!next.delete(offerId)) next.add(offerId)
    this.#chosen = next
    this.#asks = false
    this.#parts.desk.host.requestUpdate()
  }

  render({ places }: StockRoomFacts) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const chosen = this.#items().filter(({ offerId }) => this.#chosen.has(offerId))
    const fits = (...states: readonly StockItem['state'][]) => chosen.some(({ state }) => states.includes(state))
    if (chosen.length === 0) return act.said('several')
    const ids = chosen.map(({ offerId }) => offerId)
    return html`<div class="panel several" role="group" aria-labelledby="chosen">
      <p class="ways">
        <b id="chosen" role="status">${words.chosen(ids.length)}</b>
        ${
          fits('shown', 'out-of-order', 'awaits-look', 'hidden')
            ? html`<button type="button" class="way" @click=${() => void this.run('pause', ids)}>
                ${words.pause}
              </button>`
            : nothing
        }
        ${
          fits('paused', 'expired')
            ? html`<button type="button" class="way" @click=${() => void this.run('resume', ids)}>
                ${words.resume}
              </button>`
            : nothing
        }
        <a class="way" href=${desk.hrefOf({ item: 'labels', filters: { of: ids.join(' ') } })}>${words.labels}</a>
        <button type="button" class="quiet bad withdraw" @click=${() => this.#ask()}>${words.withdraw}</button>
        <button type="button" class="quiet" @click=${() => this.#clear()}>${words.unpick}</button>
      </p>
      ${places.length > 1 ? this.#moving(ids, places) : nothing}
      ${this.#asks ? this.asking(ids, () => void focusOn(desk, '.withdraw')) : nothing} ${act.said('several')}
    </div>`
  }

  /** For good: asked once. */
  asking(ids: readonly string[], back: () => void) {
    const words = this.#parts.words()
    return html`<div class="notice warn">
      <p><strong>${words.withdrawAsk(ids.length)}</strong></p>
      <p>${words.withdrawMore}</p>
      <p class="ways">
        <button
          type="button"
          class="way keep"
          @click=${() => {
            this.#asks = false
            back()
          }}
        >
          ${words.keep}
        </button>
        <button type="button" class="quiet bad" @click=${() => void this.run('withdraw', ids)}>
          ${words.withdrawNow}
        </button>
      </p>
    </div>`
  }

  async run(name: Name, ids: readonly string[]): Promise<boolean> {
    const { desk } = this.#parts
    const done = await this.#send(name, ids)
    if (!done) return false
    const words = this.#parts.words().did
    const back = name === 'pause' ? 'resume' : name === 'resume' ? 'pause' : undefined
    this.#tell(
      done,
      words[name](done.done.length),
      back && { name: words.undo, act: () => void this.#undo(back, done.done) },
    )
    if (name === 'withdraw' && ids.includes(desk.item ?? '')) desk.go({ item: '' })
    return true
  }

  /** `opened`: of another page of the list. */
  async move(ids: readonly string[], place: string, opened?: StockItem): Promise<void> {
    const { act, desk, space } = this.#parts
    const listed = this.#items().filter(({ offerId }) => ids.includes(offerId))
    const before = opened ? [opened] : listed
    const input = { ...memberOf(space), offers: [...ids], place }
    const done = await act.run('several', input, (how) => desk.call.stock.move.mutate(input, how))
    if (!done) return
    const words = this.#parts.words().did
    const name = this.#parts.facts()?.places.find(({ slug }) => slug === place)?.name ?? place
    const from = [...new Set(before.flatMap((each) => each.place?.slug ?? []))]
    const back = () => {
      for (const slug of from)
        void this.move(
          before
            .filter((each) => each.place?.slug === slug && done.done.includes(each.offerId))
            .map((each) => each.offerId),
          slug,
        )
    }
    this.#tell(
      done,
      words.move(done.done.length, name),
      from.length === 1 ? { name: words.undo, act: back } : undefined,
    )
  }

  #moving(ids: readonly string[], places: StockRoomFacts['places']) {
    const words = this.#parts.words()
    return html`<form
      class="pair"
      @submit=${(event: Event) => {
        event.preventDefault()
        const { target } = event
        const place = target instanceof HTMLFormElement && new FormData(target).get('place')
        if (typeof place === 'string') void this.move(ids, place)
      }}
    >
      <div class="field">
        <label for="move-to">${words.moveTo}</label>
        <select id="move-to" name="place">
          ${places.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
        </select>
      </div>
      <button class="way">${words.move}</button>
    </form>`
  }

  #ask(): void {
    this.#asks = true
    void focusOn(this.#parts.desk, '.keep')
  }

  #clear(): void {
    this.#chosen = new Set()
    this.#asks = false
    this.#parts.desk.host.requestUpdate()
  }

  async #send(name: Name, ids: readonly string[]): Promise<Several | undefined> {
    const { act, desk, space } = this.#parts
    const input = { ...memberOf(space), offers: [...ids] }
    return act.run('several', [name, input], (how) => desk.call.stock[name].mutate(input, how))
  }

  async #undo(name: Name, ids: readonly string[]): Promise<void> {
    const done = await this.#send(name, ids)
    if (done) this.#tell(done, this.#parts.words().did[name](done.done.length))
  }

  /** The objects that were left out, with who was first, stay beside the list. */
  #tell({ done, left }: Several, text: string, undo?: Undo): void {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    this.#clear()
    reload()
    desk.refresh()
    if (done.length > 0) desk.did(text, undo)
    if (left.length === 0) return
    act.say(
      'several',
      left.map(({ title, state, by }) => words.left(title || words.untitled, words.states[state], by)).join(' '),
    )
  }
}
