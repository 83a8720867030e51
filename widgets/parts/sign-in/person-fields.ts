import { html, nothing } from 'lit'
import type { SignInStrings } from './sign-in.strings.js'

export type Person = { readonly firstName: string; readonly email: string; readonly phone: string }
export type PersonField = keyof Person

/** The patterns of the server's validation, to report errors without a request. */
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/
const phoneShape = /^\+?[\d\s().-]+$/

const kinds = {
  firstName: { type: 'text', autocomplete: 'given-name', most: 60 },
  email: { type: 'email', autocomplete: 'email', most: 254 },
  phone: { type: 'tel', autocomplete: 'tel', most: 30 },
} as const satisfies Record<PersonField, object>

type Wrong = Readonly<Partial<Record<PersonField, string>>>

/** Errors by field, in the order of the fields. */
export function wrongOf(person: Person, fields: readonly PersonField[], words: SignInStrings): Wrong {
  const { firstName, email, phone } = person
  const wrong = {
    firstName: !firstName.trim() && words.firstNameMissing,
    email: email.trim() ? !emailShape.test(email.trim()) && words.emailWrong : words.emailMissing,
    phone: phone.trim() && !(phoneShape.test(phone.trim()) && phone.replace(/\D/g, '').length > 7) && words.phoneWrong,
  }
  return Object.fromEntries(fields.flatMap((field) => (wrong[field] ? [[field, wrong[field]]] : [])))
}

type PersonView = {
  readonly person: Person
  readonly words: SignInStrings
  readonly wrong: Wrong
  readonly change: (part: Partial<Person>) => void
}

export function personField(field: PersonField, { person, words, wrong, change }: PersonView) {
  const { type, autocomplete, most } = kinds[field]
  const problem = wrong[field]
  const hint = field === 'phone' ? words.phoneHint : undefined
  const about = [problem && `${field}-wrong`, hint && `${field}-hint`].filter(Boolean).join(' ')
  const write = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) change({ [field]: target.value })
  }
  return html`<div class="field">
    <label for=${field}>${words[field]}</label>
    ${problem && html`<p class="wrong" id="${field}-wrong">${problem}</p>`}
    <input
      id=${field}
      name=${field}
      type=${type}
      autocomplete=${autocomplete}
      maxlength=${most}
      ?required=${field !== 'phone'}
      .value=${person[field]}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${about || nothing}
      @input=${write}
    />
    ${hint && html`<p class="meta" id="${field}-hint">${hint}</p>`}
  </div>`
}
