import { html, nothing } from 'lit'
import { pictogram } from '../../../../../parts/pictograms.js'
import { childrenOf, nameIn, seenAs, whereIs, type Category, type CategoryParts } from './categories.js'
import { moved, over, stepped } from './order.js'

/** The categories in their order, each with a handle: drawn, or taken with a key and moved by arrows. */
export class CategoryTree {
  readonly #parts: CategoryParts
  readonly #all: () => readonly Category[]
  /** The one in hand, and the list as it would be. */
  #held: { readonly id: string; readonly list: readonly Category[]; readonly isDrawn: boolean } | undefined
  #said = ''

  constructor(parts: CategoryParts, all: () => readonly Category[]) {
    this.#parts = parts
    this.#all = all
  }

  /** `isWhole`: what is narrowed has no order to change. */
  render(isWhole: boolean) {
    const list = this.#held?.list ?? this.#all()
    return html`<ul class="rows framed tree">
        ${list.map((each) => this.#row(each, isWhole))}
      </ul>
      <p class="meta">${isWhole ? this.#parts.words().howToMove : nothing}</p>
      <p class="unseen" role="status">${this.#said}</p>`
  }

  #row(category: Category, isWhole: boolean) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { id, parent, pictogram: picture } = category
    const shown = [category, ...childrenOf(this.#all(), id)].reduce((sum, each) => sum + each.shown, 0)
    const name = nameIn(category, desk.language)
    const isHere = desk.item === id
    return html`<li
      class="line ${parent === null ? 'family' : 'within'} ${this.#held?.id === id ? 'held' : ''}"
      data-id=${id}
    >
      ${
        isWhole
          ? html`<button
              type="button"
              class="handle"
              id="handle-${id}"
              aria-label=${words.handle(name)}
              aria-pressed=${this.#held?.id === id}
              @keydown=${(event: KeyboardEvent) => this.#key(event, id)}
              @click=${({ detail }: MouseEvent) => detail === 0 && this.#toggle(id)}
              @blur=${() => this.#leave()}
              @pointerdown=${(event: PointerEvent) => this.#take(event, id)}
              @pointermove=${(event: PointerEvent) => this.#draw(event)}
              @pointerup=${() => void this.#drop()}
              @pointercancel=${() => this.#giveUp()}
            >
              <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M9 5h.1M15 5h.1M9 12h.1M15 12h.1M9 19h.1M15 19h.1" />
              </svg>
            </button>`
          : nothing
      }
      ${pictogram(picture)}
      <span class="grow">${name}<small>${words.shown(shown)}</small></span>
      <a
        class="quiet link"
        href=${desk.hrefOf({ item: isHere ? '' : id })}
        aria-label=${words.changeOf(name)}
        aria-current=${isHere ? 'true' : nothing}
        >${words.change}</a
      >
    </li>`
  }

  #key(event: KeyboardEvent, id: string): void {
    const { key } = event
    const isHeld = this.#held?.id === id
    if (key === ' ' || key === 'Enter') {
      event.preventDefault()
      this.#toggle(id)
    } else if (isHeld && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault()
      this.#step(key === 'ArrowUp' ? -1 : 1)
    } else if (isHeld && key === 'Escape') {
      event.preventDefault()
      this.#giveUp()
    }
  }

  #toggle(id: string): void {
    if (this.#held?.id === id) void this.#drop()
    else this.#hold(id, false)
  }

  #hold(id: string, isDrawn: boolean): void {
    this.#held = { id, list: this.#all(), isDrawn }
    this.#tell(this.#parts.words().held(this.#named(id)))
  }

  #step(by: -1 | 1): void {
    if (!this.#held) return
    const { id, list } = this.#held
    const where = stepped(list, id, by)
    if (!where) return
    this.#held = { ...this.#held, list: moved(list, id, where) }
    this.#tell(this.#place(id))
    // A row that was moved in the page has lost the keyboard.
    void this.#parts.desk.host.updateComplete.then(() => this.#focus(id))
  }

  #take(event: PointerEvent, id: string): void {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return
    event.currentTarget.setPointerCapture(event.pointerId)
    this.#hold(id, true)
  }

  #draw({ clientX, clientY }: PointerEvent): void {
    if (!this.#held?.isDrawn) return
    const { id, list } = this.#held
    const root = this.#parts.desk.host.renderRoot
    const under = root instanceof ShadowRoot ? root.elementFromPoint(clientX, clientY) : null
    const target = under?.closest('[data-id]')?.getAttribute('data-id')
    const where = target ? over(list, id, target) : undefined
    if (!where) return
    this.#held = { ...this.#held, list: moved(list, id, where) }
    this.#tell(this.#place(id))
  }

  async #drop(): Promise<void> {
    if (!this.#held) return
    const { id, list } = this.#held
    const one = this.#all().find((each) => each.id === id)
    const now = list.find((each) => each.id === id)
    const isSame = list.every((each, at) => each.id === this.#all()[at]?.id) && one?.parent === now?.parent
    if (!one || !now || isSame) return this.#giveUp()
    const back = whereIs(this.#all(), one)
    const where = whereIs(list, now)
    const { act, desk, reload } = this.#parts
    const input = { id, seen: seenAs(one), ...where }
    const done = await act.run('list', input, (how) => desk.call.categories.move.mutate(input, how))
    if (done) await reload()
    this.#giveUp()
    if (!done) return
    const words = this.#parts.words()
    const undone = { id, seen: seenAs({ ...one, parent: where.parent }), ...back }
    desk.did(words.moved(nameIn(one, desk.language)), { name: words.undo, act: () => void this.#back(undone) })
    this.#focus(id)
  }

  async #back(input: { readonly id: string; readonly seen: ReturnType<typeof seenAs> } & ReturnType<typeof whereIs>) {
    const { act, desk, reload, words } = this.#parts
    if (!(await act.run('list', input, (how) => desk.call.categories.move.mutate(input, how)))) return
    await reload()
    desk.did(words().movedBack)
  }

  /** Something else has the keyboard: what was in hand is put back. Not while it is drawn, nor moved in the page. */
  #leave(): void {
    if (!this.#held || this.#held.isDrawn || this.#parts.act.busy) return
    const { id } = this.#held
    setTimeout(() => {
      const root = this.#parts.desk.host.renderRoot
      const focused = root instanceof ShadowRoot ? root.activeElement : null
      if (this.#held?.id === id && focused?.id !== `handle-${id}`) this.#giveUp()
    })
  }

  #giveUp(): void {
    this.#held = undefined
    this.#tell('')
  }

  #tell(text: string): void {
    this.#said = text
    this.#parts.desk.host.requestUpdate()
  }

  #focus(id: string): void {
    this.#parts.desk.host.renderRoot.querySelector<HTMLElement>(`#handle-${id}`)?.focus()
  }

  #named(id: string): string {
    const one = this.#all().find((each) => each.id === id)
    return one ? nameIn(one, this.#parts.desk.language) : ''
  }

  /** « Outils à main, 2 sur 3 dans Bricolage ». */
  #place(id: string): string {
    const list = this.#held?.list ?? []
    const one = list.find((each) => each.id === id)
    const siblings = list.filter(({ parent }) => parent === one?.parent)
    const at = siblings.findIndex((each) => each.id === id) + 1
    const family = one?.parent ? this.#named(one.parent) : undefined
    return this.#parts.words().place({ name: this.#named(id), at, of: siblings.length, family })
  }
}
