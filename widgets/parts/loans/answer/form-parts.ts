import { html, nothing } from 'lit'
import { optionalLabel } from '../../form/optional-label.js'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import { longestWords } from '../../../words/longest-words.js'
import type { AnswerStrings } from './answer.strings.js'
import type { Draft, FormView } from './draft.js'

type Asked = {
  readonly title: Content
  readonly content: Content
  readonly go: string
  readonly back: string
  readonly isBad?: boolean
  submit(): void
}

/** One question at a time takes the whole width; the way back stands below the verb. */
export function asking({ isSending, back, level, saying: { words } }: FormView, asked: Asked): Content {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    asked.submit()
  }
  return html`<form class="answer" novalidate @submit=${submit}>
    ${
      level === undefined
        ? html`<h2 class="opened" tabindex="-1">${asked.title}</h2>`
        : html`<div class="opened" role="heading" aria-level=${level} tabindex="-1">${asked.title}</div>`
    }
    ${asked.content}
    <p class="ways">
      <button class=${asked.isBad ? 'bad' : ''} aria-disabled=${isSending}>
        ${isSending ? words.sending : asked.go}
      </button>
      <button type="button" class="ghost" @click=${back}>${asked.back}</button>
    </p>
  </form>`
}

type Field = {
  readonly name: 'words' | 'meeting' | 'phone' | 'code'
  readonly label: Content
  readonly hint?: Content
  readonly wrong?: string | undefined
}

/** Labels a word that may be left out; `who` is somebody whom the label names. */
export const optionalWord = (label: string, { optional }: AnswerStrings['refuse'], who?: string): Content =>
  optionalLabel(label, { optional, shown: marked(label, who), faint: (text) => html`<i>${text}</i>` })

const described = ({ name, hint, wrong }: Field, at: string): string | typeof nothing =>
  [hint && `${name}-hint${at}`, wrong && `${name}-wrong${at}`].filter(Boolean).join(' ') || nothing

export function wordsField(view: FormView, field: Field, rows = 3): Content {
  const { at = '', draft, change } = view
  return html`<div class="field">
    <label for="loan-${field.name}${at}">${field.label}</label>
    ${around(field, at)}
    <textarea
      id="loan-${field.name}${at}"
      rows=${rows}
      maxlength=${field.name === 'meeting' ? 300 : longestWords}
      .value=${draft[field.name]}
      aria-invalid=${field.wrong !== undefined}
      aria-describedby=${described(field, at)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLTextAreaElement) change(patchOf(field.name, target.value))
      }}
    ></textarea>
  </div>`
}

type Typed = {
  readonly type: 'tel' | 'text'
  readonly autocomplete: 'tel' | 'off' | 'one-time-code'
  readonly numeric?: boolean
}

export function lineField(view: FormView, field: Field, { type, autocomplete, numeric = false }: Typed): Content {
  const { at = '', draft, change } = view
  return html`<div class="field">
    <label for="loan-${field.name}${at}">${field.label}</label>
    ${around(field, at)}
    <input
      id="loan-${field.name}${at}"
      type=${type}
      class=${numeric ? 'code' : ''}
      inputmode=${numeric ? 'numeric' : nothing}
      autocomplete=${autocomplete}
      .value=${draft[field.name]}
      aria-invalid=${field.wrong !== undefined}
      aria-describedby=${described(field, at)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) change(patchOf(field.name, target.value))
      }}
    />
  </div>`
}

const around = ({ name, hint, wrong }: Field, at: string): Content =>
  html`${hint ? html`<p class="meta" id="${name}-hint${at}">${hint}</p>` : nothing}
  ${wrong ? html`<p class="wrong" id="${name}-wrong${at}">${wrong}</p>` : nothing}`

const patchOf = (name: Field['name'], value: string): Partial<Draft> => ({ [name]: value, wrong: undefined })

type Choices = { readonly legend: string; readonly choices: readonly (readonly [value: string, label: string])[] }

export function reasonField({ draft, change }: FormView, { legend, choices }: Choices): Content {
  return html`<fieldset class="reasons">
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name="reason"
            value=${value}
            .checked=${draft.reason === value}
            @change=${() => change({ reason: value, wrong: undefined })}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`
}
