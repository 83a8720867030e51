import { html, nothing, type LitElement } from 'lit'
import type { Combobox } from '../../parts/combobox.js'
import type { Commune } from '../../parts/commune-box.js'
import { focusOn } from '../../parts/focus-on.js'
import { languages, type Language } from '../../shared/language-of.js'
import { personFacts, type PersonFact } from '../../words/account/facts.js'
import type { OutputOf } from '../../shared/wire.js'
import { AccountAct, type AccountParts } from './account-act.js'
import { fold, said } from './account-view.js'

export type Profile = OutputOf<'accounts.profile'>

type Typed = {
  firstName?: string
  phone?: string
  language?: Language
  reminders?: boolean
  finds?: boolean
  hiddenFacts?: PersonFact[]
}

type Text = { readonly label: string; readonly value: string; readonly autocomplete: string; readonly hint?: string }

/** What was typed is kept until it is saved, or its person leaves. */
export class ProfileForm {
  readonly #host: LitElement
  readonly #parts: AccountParts
  readonly #act: AccountAct
  readonly #commune: Combobox<Commune>
  #typed: Typed = {}
  #wrong: 'firstName' | 'phone' | undefined
  /** The commune that the profile put into the field: another one there is the person's choice. */
  #filled: string | undefined

  constructor(host: LitElement, parts: AccountParts & { readonly commune: Combobox<Commune> }) {
    this.#host = host
    this.#parts = parts
    this.#act = new AccountAct(host, parts)
    this.#commune = parts.commune
  }

  /** The field of the commune keeps what somebody has chosen and not saved. */
  take({ commune }: Profile): void {
    if (!commune || (this.#filled !== undefined && this.#commune.chosen?.code !== this.#filled)) return
    this.#commune.fill(commune.name, commune)
    this.#filled = commune.code
  }

  forget(): void {
    this.#typed = {}
    this.#wrong = this.#filled = undefined
    this.#commune.clear()
  }

  render(profile: Profile) {
    const words = this.#parts.words()
    const { firstName, commune } = profile
    const typed = { ...this.#typed }
    return fold({
      id: 'profile',
      title: words.profile,
      holds: [firstName, commune?.name].filter(Boolean).join(', '),
      content: html`<p class="meta">${words.seen}</p>
        <form novalidate @submit=${(event: Event) => void this.#save(event)}>
          ${this.#text('firstName', {
            label: words.firstName,
            value: typed.firstName ?? firstName,
            autocomplete: 'given-name',
          })}
          ${this.#commune.render({
            label: words.commune,
            hint: words.communeHint,
            found: words.communesFound,
            choose: words.communeChoose,
          })}
          ${this.#text('phone', {
            label: words.phone,
            value: typed.phone ?? profile.phone ?? '',
            autocomplete: 'tel',
            hint: words.phoneWhy,
          })}
          <div class="field">
            <label for="account-language">${words.language}</label>
            <select id="account-language" @change=${this.#chosen}>
              ${languages.map(
                (language) =>
                  html`<option
                    value=${language}
                    lang=${language}
                    ?selected=${language === (typed.language ?? profile.language ?? languages[0])}
                  >
                    ${words.languages[language]}
                  </option>`,
              )}
            </select>
          </div>
          <fieldset>
            <legend>${words.tell}</legend>
            ${this.#told('reminders', { on: typed.reminders ?? profile.reminders, more: words.remindersMore })}
            ${this.#told('finds', { on: typed.finds ?? profile.finds, more: '' })}
          </fieldset>
          ${this.#facts(typed.hiddenFacts ?? profile.hiddenFacts)}
          <p class="ways">
            <button class="go" part="button" aria-disabled=${this.#act.busy ? 'true' : nothing}>
              ${this.#act.busy ? words.saving : words.save}
            </button>
          </p>
          ${said(this.#act, 'save')}
        </form>`,
    })
  }

  #text(field: 'firstName' | 'phone', { label, value, autocomplete, hint = '' }: Text) {
    const isWrong = this.#wrong === field
    const id = `account-${field}`
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${isWrong ? html`<p class="wrong" id=${`${id}-wrong`}>${this.#parts.words().lacking[field]}</p>` : nothing}
      <input
        id=${id}
        type=${field === 'phone' ? 'tel' : 'text'}
        autocomplete=${autocomplete}
        maxlength="60"
        .value=${value}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${`${isWrong ? `${id}-wrong ` : ''}${id}-hint`}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) this.#typed[field] = target.value
        }}
      />
      <p class="meta" id=${`${id}-hint`}>${hint}</p>
    </div>`
  }

  #told(what: 'reminders' | 'finds', { on, more }: { readonly on: boolean; readonly more: string }) {
    return html`<label class="told-by">
      <input
        type="checkbox"
        .checked=${on}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) this.#typed[what] = target.checked
        }}
      />
      <span>${this.#parts.words()[what]}${more ? html` <span class="meta">${more}</span>` : nothing}</span>
    </label>`
  }

  /** Ticked is what is shown. */
  #facts(hidden: readonly PersonFact[]) {
    const words = this.#parts.words()
    return html`<fieldset aria-describedby="account-facts-hint">
      <legend>${words.facts}</legend>
      <p class="meta" id="account-facts-hint">${words.factsMore}</p>
      ${personFacts.map(
        (fact) =>
          html`<label class="told-by">
            <input
              type="checkbox"
              name=${fact}
              .checked=${!hidden.includes(fact)}
              @change=${({ target }: Event) => {
                if (!(target instanceof HTMLInputElement)) return
                const others = (this.#typed.hiddenFacts ?? hidden).filter((each) => each !== fact)
                this.#typed.hiddenFacts = target.checked ? others : [...others, fact]
              }}
            />
            <span>${words.fact[fact]}</span>
          </label>`,
      )}
    </fieldset>`
  }

  readonly #chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return
    const language = languages.find((known) => known === target.value)
    if (language) this.#typed.language = language
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault()
    const { firstName, phone } = this.#typed
    this.#wrong = firstName?.trim() === '' ? 'firstName' : phone && !looksLikePhone(phone.trim()) ? 'phone' : undefined
    if (this.#wrong) return focusOn({ host: this.#host }, `#account-${this.#wrong}`)
    const { chosen } = this.#commune
    const input = { ...this.#typed, ...(chosen && chosen.code !== this.#filled && { communeCode: chosen.code }) }
    const done = await this.#act.run('save', { path: 'accounts.changeProfile', input })
    if (!done) return
    this.#filled = chosen?.code
    await this.#parts.changed()
    this.#typed = {}
    this.#act.say('save', this.#parts.words().saved)
  }
}

/** Reads a number as the server does, so that what it would refuse is said beside the field. */
const looksLikePhone = (text: string): boolean => /^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 8
