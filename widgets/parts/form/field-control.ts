import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Field } from '../../words/fields.js'

type Frame = {
  readonly id: string
  readonly label: Content
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
}

/** The hint and the mistake stand above the control, which is told their ids. */
function framed({ id, label, hint, wrong }: Frame, control: (told: string | typeof nothing) => Content) {
  const told = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing} ${control(told || nothing)}
  </div>`
}

const giveTo =
  (take: ((value: string) => void) | undefined) =>
  ({ target }: Event) => {
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      take?.(target.value)
  }

export type TextField = Frame & {
  readonly value: string
  readonly most: number
  readonly isLong?: boolean
  readonly type?: 'text' | 'email' | 'url' | 'search' | 'tel' | 'date' | 'time'
  /** The first day that may be chosen. */
  readonly least?: string | undefined
  readonly inputMode?: string | undefined
  readonly lang?: string | undefined
  /** No sentence: telephones begin it without a capital. */
  readonly isName?: boolean
  readonly isRequired?: boolean
  readonly typed: (value: string) => void
  /** Called with what it holds when somebody goes on. */
  readonly left?: (value: string) => void
}

export function textField(field: TextField) {
  const {
    id,
    value,
    most,
    wrong,
    isLong,
    type = 'text',
    least,
    inputMode,
    lang,
    isName,
    isRequired,
    typed,
    left,
  } = field
  return framed(field, (told) =>
    isLong
      ? html`<textarea
          id=${id}
          rows="3"
          lang=${lang ?? nothing}
          maxlength=${most}
          .value=${value}
          aria-describedby=${told}
          aria-invalid=${wrong ? 'true' : nothing}
          @input=${giveTo(typed)}
        ></textarea>`
      : html`<input
          id=${id}
          type=${type}
          lang=${lang ?? nothing}
          inputmode=${inputMode ?? nothing}
          autocomplete="off"
          autocapitalize=${isName || type === 'email' ? 'off' : nothing}
          ?required=${isRequired}
          spellcheck=${type === 'text' ? nothing : 'false'}
          maxlength=${most}
          min=${least || nothing}
          .value=${value}
          aria-describedby=${told}
          aria-invalid=${wrong ? 'true' : nothing}
          @input=${giveTo(typed)}
          @change=${giveTo(left)}
        />`,
  )
}

type Select = Frame & {
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly value: string
  readonly choose: (value: string) => void
}

export function selectField(field: Select) {
  const { id, wrong, options, value, choose } = field
  return framed(
    field,
    (told) =>
      html`<select id=${id} aria-describedby=${told} aria-invalid=${wrong ? 'true' : nothing} @change=${giveTo(choose)}>
        ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
      </select>`,
  )
}

type Control = Frame & {
  readonly field: Field
  /** To choose among; the first is to say nothing. */
  readonly options?: Select['options'] | undefined
  readonly value: string
  readonly type: (value: string) => void
}

const longestNumber = 10

/** One field of a form as it is declared. */
export function fieldControl({ field, options, type, ...frame }: Control) {
  if (options) return selectField({ ...frame, options, choose: type })
  const most = field.is === 'text' ? field.most : longestNumber
  return textField({ ...frame, most, inputMode: inputModes[field.is], typed: type })
}

const inputModes: Partial<Record<Field['is'], string>> = { cents: 'decimal', days: 'numeric' }
