import { html, nothing } from 'lit'

export function wordsField({ words, find }: { readonly words: string; readonly find: string }) {
  return html`<div class="pair ask">
    <div class="field">
      <label for="words">${words}</label>
      <input id="words" name="words" type="search" maxlength="100" autocomplete="off" enterkeyhint="search" />
    </div>
    <button class="go" part="button">${find}</button>
  </div>`
}

type RadiusView = {
  readonly radii: readonly number[]
  readonly usual: number
  /** Whether there is a point to measure from. */
  readonly isKnown: boolean
  readonly words: {
    readonly within: string
    readonly kilometres: (count: number) => string
    /** Present when the search may be without a limit. */
    readonly anyDistance?: string
  }
}

export function radiusField({ radii, usual, isKnown, words }: RadiusView) {
  return html`<div class="field" ?hidden=${!isKnown}>
    <label for="within">${words.within}</label>
    <select id="within" name="within">
      ${words.anyDistance ? html`<option value="">${words.anyDistance}</option>` : nothing}
      ${radii.map(
        (radius) => html`<option value=${radius} ?selected=${radius === usual}>${words.kilometres(radius)}</option>`,
      )}
    </select>
  </div>`
}

type Chip = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly text: string
  readonly isFirst?: boolean
}

export function chip({ type, name, value, text, isFirst = false }: Chip) {
  return html`<label class="chip"
    ><input type=${type} name=${name} value=${value} ?checked=${isFirst} /><span>${text}</span></label
  >`
}

/** Brings a chip that has the focus into sight: a browser leaves alone what is partly in sight. */
export function showWhole({ target }: Event): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

type ToggleView = {
  readonly form: { readonly isOpen: boolean | undefined; readonly toggle: () => void }
  /** How many chosen filters are hidden. */
  readonly hidden: number
  readonly words: { readonly filters: string; readonly filtersOn: (count: number) => string }
}

export function filtersToggle({ form, hidden, words }: ToggleView) {
  return html`<button
    type="button"
    class="quiet"
    aria-expanded=${form.isOpen === true}
    aria-controls="filters"
    @click=${form.toggle}
  >
    ${hidden ? words.filtersOn(hidden) : words.filters}
  </button>`
}
