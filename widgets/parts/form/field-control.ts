import { html, nothing } from 'lit'
import type { Field } from '../../words/fields.js'

type Control = {
  readonly id: string
  readonly field: Field
  readonly label: string
  readonly hint?: string | undefined
  /** To choose among; the first is to say nothing. */
  readonly options?: readonly (readonly [value: string, name: string])[] | undefined
  readonly value: string
  readonly wrong?: string | undefined
  readonly type: (value: string) => void
}

const longestNumber = 10

/** One field of a form as it is declared: what is wrong and what helps stand above it. */
export function fieldControl({ id, field, label, hint, options, value, wrong, type }: Control) {
  const told = [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const write = ({ target }: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) type(target.value)
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
    ${
      options
        ? html`<select id=${id} aria-describedby=${told || nothing} @change=${write}>
            ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
          </select>`
        : html`<input
            id=${id}
            maxlength=${field.is === 'text' ? field.most : longestNumber}
            inputmode=${inputModes[field.is] ?? nothing}
            autocomplete="off"
            .value=${value}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${told || nothing}
            @input=${write}
          />`
    }
  </div>`
}

const inputModes: Partial<Record<Field['is'], string>> = { cents: 'decimal', days: 'numeric' }
