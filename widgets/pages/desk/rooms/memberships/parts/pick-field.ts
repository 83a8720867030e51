import { html, nothing } from 'lit'
import type { Field } from '../../../parts/form/field.js'

type Picked = { readonly value: string; readonly name: string; readonly more?: string }

type Pick = {
  readonly label: string
  readonly choices: readonly Picked[]
  /** Said where none is chosen. */
  readonly wanted: string
}

/** One of some, none of which is chosen beforehand. */
export const pick = ({ label, choices, wanted }: Pick): Field<string> => ({
  draw: ({ id, value, wrong, change }) =>
    html`<fieldset class="opts" aria-describedby=${wrong ? `${id}-wrong` : nothing}>
      <legend>${label}</legend>
      ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
      <div class="picks">
        ${choices.map(
          (each, at) =>
            html`<label class="opt">
              <input
                type="radio"
                id=${at === 0 ? id : nothing}
                name=${id}
                value=${each.value}
                .checked=${each.value === value}
                @change=${() => change(each.value)}
              />
              <span><b>${each.name}</b>${each.more ? html` <small>${each.more}</small>` : nothing}</span>
            </label>`,
        )}
      </div>
    </fieldset>`,
  wrong: (value) => (choices.some((each) => each.value === value) ? undefined : wanted),
})
