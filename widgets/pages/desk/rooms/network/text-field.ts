import { html, nothing } from 'lit'

type TextField = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly most: number
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly isLong?: boolean
  readonly type?: 'text' | 'email' | 'url' | 'search'
  readonly typed: (value: string) => void
}

/** What is wrong stands above the field, with how to write it. */
export function textField({ id, label, value, most, hint, wrong, isLong, type = 'text', typed }: TextField) {
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  const take = ({ target }: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) typed(target.value)
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="3"
            maxlength=${most}
            .value=${value}
            aria-describedby=${said || nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            @input=${take}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            autocomplete="off"
            spellcheck=${type === 'text' ? nothing : 'false'}
            maxlength=${most}
            .value=${value}
            aria-describedby=${said || nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            @input=${take}
          />`
    }
  </div>`
}

type Choices<Value extends string> = {
  readonly id: string
  readonly label: string
  readonly chosen: Value
  readonly choices: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly choose: (value: Value) => void
}

export function choiceField<Value extends string>({ id, label, chosen, choices, names, choose }: Choices<Value>) {
  const take = ({ target }: Event) => {
    const value = choices.find((each) => target instanceof HTMLSelectElement && each === target.value)
    if (value !== undefined) choose(value)
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${take}>
      ${choices.map((value) => html`<option value=${value} ?selected=${value === chosen}>${names[value]}</option>`)}
    </select>
  </div>`
}

/** As where somebody signs in. */
export const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text)
