import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import { ruleLimits } from '../../../../../words/loans/rule-limits.js'
import { isTicked, valueOf } from '../../../parts/fields.js'
import { numberFields, type NumberField, type RuleDraft } from './rule.js'
import type { RulesStrings } from './rules.strings.js'

type Wrong = NumberField | 'deposit' | undefined

type RuleFormView = {
  readonly words: RulesStrings
  readonly name: string
  readonly draft: RuleDraft
  readonly wrong: Wrong
  readonly isSending: boolean
  readonly said: Content
  type(typed: Partial<RuleDraft>): void
  save(): void
  keep(): void
}

/** One rule: each number with what it means, and what holds without it. */
export function ruleForm(view: RuleFormView): Content {
  const { words, name, draft, isSending, said, type, save, keep } = view
  return html`<form
    class="stack grow"
    aria-label=${words.changeOf(name)}
    novalidate
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      keep()
    }}
    @submit=${(event: Event) => {
      event.preventDefault()
      save()
    }}
  >
    ${[...numberFields, 'deposit' as const].map((field) => numberField(field, view))}
    <label class="opt">
      <input
        type="checkbox"
        .checked=${draft.agreesAlone}
        @change=${(event: Event) => type({ agreesAlone: isTicked(event) })}
      />
      <span><b>${words.agreesAlone}</b> <span class="meta">${words.agreesAloneMeans}</span></span>
    </label>
    <label class="opt">
      <input
        type="checkbox"
        .checked=${draft.asksMembership}
        @change=${(event: Event) => type({ asksMembership: isTicked(event) })}
      />
      <span><b>${words.asksMembership}</b> <span class="meta">${words.asksMembershipMeans}</span></span>
    </label>
    <div class="sends">
      ${said}
      <p class="ways">
        <button type="button" class="way" @click=${keep}>${words.keep}</button>
        <button class="go" aria-disabled=${isSending}>${isSending ? words.saving : words.save}</button>
      </p>
    </div>
  </form>`
}

function numberField(field: NumberField | 'deposit', { words, draft, wrong, type }: RuleFormView): Content {
  const { name, means } = words.fields[field]
  const id = `rule-${field}`
  const isWrong = wrong === field
  const { least, most } = ruleLimits[field === 'deposit' ? 'depositCents' : field]
  return html`<div class="field">
    <label for=${id}>${name}</label>
    <p class="meta" id="${id}-means">${means}</p>
    ${isWrong ? html`<p class="wrong" id="${id}-wrong">${field === 'deposit' ? words.wrongDeposit : words.wrong(least, most)}</p>` : nothing}
    <input
      id=${id}
      class="number"
      inputmode=${field === 'deposit' ? 'decimal' : 'numeric'}
      autocomplete="off"
      maxlength="8"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-means ${id}-wrong` : `${id}-means`}
      .value=${draft[field]}
      @input=${(event: Event) => type({ [field]: valueOf(event) })}
    />
  </div>`
}
