import { html, nothing } from 'lit'
import { icon } from '../../parts/icons.js'
import { categoryGroups, type Parts, type StockRoomFacts } from './stock.js'

export type Proposed = { readonly id: string; readonly name: string }

type Choosing = {
  readonly proposed: readonly Proposed[]
  /** Chosen by hand; empty: the first proposed. */
  readonly category: string
  readonly choose: (id: string) => void
}

/** Proposes the categories that the title names, one press away, and all the others. */
export function categoryField(parts: Parts, facts: StockRoomFacts, { proposed, category, choose }: Choosing) {
  const words = parts.words().add
  const { language } = parts.desk
  const chosen = category || proposed[0]?.id
  const isOther = category !== '' && !proposed.some(({ id }) => id === category)
  return html`<fieldset class="category">
    <legend>${words.category}</legend>
    ${proposed.map(
      ({ id, name }) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${id === chosen ? 'true' : 'false'}
          @click=${() => choose(id)}
        >
          ${id === chosen ? icon('check') : nothing}${name}
        </button>`,
    )}
    <select
      aria-label=${proposed.length > 0 ? words.otherCategory : words.category}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.value)
      }}
    >
      <option value="" ?selected=${!isOther}>${proposed.length > 0 ? words.otherCategory : words.byTitle}</option>
      ${categoryGroups(facts).map(
        ({ family, choices }) =>
          html`<optgroup label=${family.name[language]}>
            ${choices.map(
              ({ id, name }) =>
                html`<option value=${id} ?selected=${isOther && id === category}>${name[language]}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
  </fieldset>`
}
