import { html, nothing, type LitElement } from 'lit'
import { RemoteRead, type Ask } from '../shared/remote-read.js'

export type ComboboxSource<Item> = {
  readonly find: (text: string, ask: Ask) => Promise<readonly Item[]>
  /** Called with the present proposals; none when they could not be loaded. */
  readonly proposed?: (items: readonly Item[], text: string) => void
  /** The field's value once the item is chosen. */
  readonly name: (item: Item) => string
  /** Distinguishes items of the same name in the list. */
  readonly detail: (item: Item) => string
  /** Whether the typed text means this item, without choosing it from the list. */
  readonly means: (text: string, item: Item) => boolean
  readonly changed: () => void
  /** When given, any text is valid: no proposal is chosen automatically. */
  readonly typed?: (text: string) => void
  /** Value of the attribute `autocomplete`. */
  readonly autocomplete?: string
}

type ComboboxWords = {
  readonly label: string
  readonly hint: string
  readonly found: (count: number) => string
  readonly choose: string
  /** Said above the field in place of the hint: why the form cannot go on. */
  readonly wrong?: string | false | undefined
}

const patienceMs = 200

export type Combobox<Item> = ReturnType<typeof combobox<Item>>

/**
 * A combobox with a list (ARIA 1.2): type two letters, move down the list, press Enter. The text is kept when proposals
 * cannot be loaded. Leaving the field chooses the item that the text means, or the only one proposed, or else says that
 * none was chosen. The value survives the removal of the field from the page.
 */
export function combobox<Item>(host: LitElement, id: string, source: ComboboxSource<Item>) {
  let chosen: Item | undefined
  let proposed: readonly Item[] = []
  let isOpen = false
  let active = -1
  let isUnclear = false
  let text = ''
  /** The press that is under way gives it the focus. */
  let isEntered = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The text of the last query. */
  let asked = ''

  const proposals = new RemoteRead<readonly [text: string], readonly Item[]>(host, {
    args: () => (asked ? [asked] : []),
    read: ([typed], ask) => source.find(typed, ask),
    answered(items) {
      propose(items)
      isOpen = fieldNow()?.matches(':focus') ?? false
    },
    failed: () => propose([]),
  })

  const fieldNow = () => host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)
  const typedNow = () => fieldNow()?.value.trim() ?? ''

  function onInput(event: Event): void {
    event.stopPropagation()
    asked = ''
    clearTimeout(timer)
    text = fieldNow()?.value ?? ''
    const typed = text.trim()
    const before = chosen
    chosen = undefined
    isUnclear = false
    source.typed?.(typed)
    if (typed.length < 2) close()
    else timer = setTimeout(() => ask(typed), patienceMs)
    if (before) source.changed()
    host.requestUpdate()
  }

  function onKeydown(event: KeyboardEvent): void {
    const { key } = event
    const last = proposed.length - 1
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = active + (key === 'ArrowDown' ? 1 : -1)
      isOpen = true
      active = next > last ? 0 : next < 0 ? last : next
    } else if (key === 'Enter') {
      const item = isOpen ? proposed[active] : undefined
      if (!item) return void settle()
      choose(item)
    } else if (key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
    host.requestUpdate()
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector(`#${id}-${active}`)?.scrollIntoView({ block: 'nearest' }),
    )
  }

  const onDown = () => {
    isEntered = !fieldNow()?.matches(':focus')
  }

  /** Typed text replaces the choice, as after the Tab key. */
  const onEnter = () => {
    if (isEntered && chosen && !source.typed) fieldNow()?.select()
  }

  function onClick({ target }: Event): void {
    const option = target instanceof Element ? target.closest('.option') : null
    choose(proposed[Number(option?.id.slice(id.length + 1))])
  }

  /** Chooses the item that the text means, or says that there is none. */
  async function settle(): Promise<void> {
    const typed = typedNow()
    clearTimeout(timer)
    if (chosen || !typed || source.typed) return close()
    ask(typed)
    await proposals.settled
    if (typedNow() !== typed || chosen) return
    const meant = proposed.find((item, _, { length }) => length < 2 || source.means(typed, item))
    if (meant) return choose(meant)
    isUnclear = true
    close()
  }

  function ask(typed: string): void {
    asked = typed
    if (proposals.error) void proposals.ask()
    else host.requestUpdate()
  }

  function propose(items: readonly Item[]): void {
    proposed = items
    active = -1
    source.proposed?.(items, asked)
  }

  function choose(item: Item | undefined): void {
    isUnclear = false
    fill(item ? source.name(item) : text, item)
    close()
    source.changed()
  }

  function close(): void {
    isOpen = false
    active = -1
    host.requestUpdate()
  }

  function fill(filled: string, item?: Item): void {
    chosen = item
    text = filled
    const field = fieldNow()
    if (field) field.value = filled
  }

  return {
    get chosen() {
      return chosen
    },

    get field() {
      return fieldNow()
    },

    /** Sets text and item without calling `changed`. */
    fill,
    settle,
    close: () => proposals.close(),

    clear(): void {
      text = ''
      choose(undefined)
    },

    render(words: ComboboxWords) {
      const isShown = isOpen && proposed.length > 0
      const wrong = isUnclear ? (proposed[0] || proposals.error ? words.choose : words.found(0)) : words.wrong
      return html`<div class="field combobox">
        <label for=${id}>${words.label}</label>
        <p id="${id}-hint" class=${wrong ? 'wrong' : 'unseen'}>${wrong || words.hint}</p>
        <input
          id=${id}
          type="text"
          role="combobox"
          autocomplete=${source.autocomplete ?? 'off'}
          maxlength=${source.typed ? 200 : 100}
          .value=${text}
          aria-autocomplete="list"
          aria-expanded=${isShown}
          aria-controls="${id}-list"
          aria-activedescendant=${isShown && active >= 0 ? `${id}-${active}` : nothing}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby="${id}-hint"
          placeholder=${words.hint}
          @input=${onInput}
          @keydown=${onKeydown}
          @pointerdown=${onDown}
          @click=${onEnter}
          @blur=${settle}
        />
        <ul
          id="${id}-list"
          class="options"
          role="listbox"
          aria-label=${words.label}
          ?hidden=${!isShown}
          @pointerdown=${keepFocus}
          @click=${onClick}
        >
          ${proposed.map(
            (item, at) =>
              html`<li id="${id}-${at}" class="option" role="option" aria-selected=${at === active}>
                ${source.name(item)} <span class="meta">${source.detail(item)}</span>
              </li>`,
          )}
        </ul>
        <span class="unseen" role="status">${isOpen ? words.found(proposed.length) : nothing}</span>
      </div>`
    },
  }
}

/** Pressing the list must not take the focus from the field. */
function keepFocus(event: Event): void {
  event.preventDefault()
}
