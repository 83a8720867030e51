import { html, nothing, type LitElement } from 'lit'

export type ComboboxSource<Item> = {
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Item[]>
  /** What stands in the field once it is chosen. */
  readonly name: (item: Item) => string
  /** What tells it from others of the same name, in the list. */
  readonly detail: (item: Item) => string
  /** Whether what was typed means this one, without choosing from the list. */
  readonly means: (text: string, item: Item) => boolean
  readonly changed: () => void
  /** Any text is good: proposals only help, and none is taken unasked. */
  readonly typed?: (text: string) => void
  /** What the browser may fill in. */
  readonly autocomplete?: string
}

export type ComboboxWords = {
  readonly label: string
  readonly hint: string
  readonly found: (count: number) => string
  readonly choose: string
}

const patienceMs = 200

/**
 * A field that proposes: type two letters, go down the list, press Enter (ARIA 1.2, combobox with a list). What was typed
 * is kept when proposals cannot be had; leaving the field takes what was plainly meant, or the only one proposed, or says
 * that none was chosen. What is in the field stays when it goes from the page and comes back.
 */
export class Combobox<Item> {
  chosen: Item | undefined
  readonly #host: LitElement
  readonly #source: ComboboxSource<Item>
  readonly #id: string
  #proposed: readonly Item[] = []
  #isOpen = false
  #active = -1
  #isUnclear = false
  #text = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: { readonly control: AbortController; readonly done: Promise<void> } | undefined

  constructor(host: LitElement, id: string, source: ComboboxSource<Item>) {
    this.#host = host
    this.#id = id
    this.#source = source
  }

  get field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.#id}`)
  }

  clear(): void {
    this.fill('')
    this.#choose(undefined)
  }

  /** Puts text into the field, with what it stands for. Nobody is told. */
  fill(text: string, chosen?: Item): void {
    this.chosen = chosen
    this.#text = text
    if (this.field) this.field.value = text
  }

  render(words: ComboboxWords) {
    const id = this.#id
    const isOpen = this.#isOpen && this.#proposed.length > 0
    return html`<div class="field combobox">
      <label for=${id}>${words.label}</label>
      <input
        id=${id}
        type="text"
        role="combobox"
        autocomplete=${this.#source.autocomplete ?? 'off'}
        maxlength=${this.#source.typed ? 200 : 100}
        .value=${this.#text}
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="${id}-list"
        aria-activedescendant=${isOpen && this.#active >= 0 ? `${id}-${this.#active}` : nothing}
        aria-invalid=${this.#isUnclear ? 'true' : nothing}
        aria-describedby="${id}-hint"
        placeholder=${words.hint}
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
        @blur=${this.#onBlur}
      />
      <ul
        id="${id}-list"
        class="options"
        role="listbox"
        aria-label=${words.label}
        ?hidden=${!isOpen}
        @pointerdown=${keepFocus}
        @click=${this.#onClick}
      >
        ${this.#proposed.map(
          (item, at) =>
            html`<li id="${id}-${at}" class="option" role="option" aria-selected=${at === this.#active}>
              ${this.#source.name(item)} <span class="meta">${this.#source.detail(item)}</span>
            </li>`,
        )}
      </ul>
      <p id="${id}-hint" class=${this.#isUnclear ? 'wrong' : 'unseen'}>
        ${this.#isUnclear ? (this.#proposed[0] || !this.#asking ? words.choose : words.found(0)) : words.hint}
      </p>
      <span class="unseen" role="status">${this.#isOpen ? words.found(this.#proposed.length) : nothing}</span>
    </div>`
  }

  readonly #onInput = (event: Event) => {
    event.stopPropagation()
    this.#asking?.control.abort()
    this.#asking = undefined
    clearTimeout(this.#timer)
    this.#text = this.field?.value ?? ''
    const text = this.#typed
    const { chosen } = this
    this.chosen = undefined
    this.#isUnclear = false
    this.#source.typed?.(text)
    if (text.length < 2) this.#close()
    else this.#timer = setTimeout(() => this.#ask(text), patienceMs)
    if (chosen) this.#source.changed()
    this.#host.requestUpdate()
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    const { key } = event
    const last = this.#proposed.length - 1
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      this.#isOpen = true
      const next = this.#active + step
      this.#active = next > last ? 0 : next < 0 ? last : next
    } else if (key === 'Enter') {
      const item = this.#isOpen ? this.#proposed[this.#active] : undefined
      if (!item) return void this.settle()
      this.#choose(item)
    } else if (key === 'Escape') {
      if (!this.#isOpen) return
      this.#close()
    } else return
    event.preventDefault()
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#${this.#id}-${this.#active}`)?.scrollIntoView({ block: 'nearest' }),
    )
  }

  readonly #onClick = ({ target }: Event) => {
    const option = target instanceof Element ? target.closest('.option') : null
    this.#choose(this.#proposed[Number(option?.id.slice(this.#id.length + 1))])
  }

  readonly #onBlur = () => void this.settle()

  /** Takes what was plainly meant; says so when nothing was. */
  async settle(): Promise<void> {
    const text = this.#typed
    clearTimeout(this.#timer)
    if (this.chosen || !text || this.#source.typed) return this.#close()
    if (!this.#asking) this.#ask(text)
    await this.#asking?.done
    if (this.#typed !== text || this.chosen) return
    const meant = this.#proposed.find((item, _, { length }) => length < 2 || this.#source.means(text, item))
    if (meant) return this.#choose(meant)
    this.#isUnclear = true
    this.#close()
  }

  #ask(text: string): void {
    const control = new AbortController()
    this.#asking = { control, done: this.#propose(text, control.signal) }
  }

  async #propose(text: string, signal: AbortSignal): Promise<void> {
    try {
      this.#proposed = await this.#source.find(text, signal)
      this.#isOpen = this.field?.matches(':focus') ?? false
    } catch {
      if (signal.aborted) return
      this.#asking = undefined
      this.#proposed = []
    }
    this.#active = -1
    this.#host.requestUpdate()
  }

  #choose(item: Item | undefined): void {
    this.#isUnclear = false
    this.fill(item ? this.#source.name(item) : this.#text, item)
    this.#close()
    this.#source.changed()
  }

  #close(): void {
    this.#isOpen = false
    this.#active = -1
    this.#host.requestUpdate()
  }

  get #typed(): string {
    return this.field?.value.trim() ?? ''
  }
}

/** A press on the list must not take the focus from the field. */
function keepFocus(event: Event): void {
  event.preventDefault()
}
