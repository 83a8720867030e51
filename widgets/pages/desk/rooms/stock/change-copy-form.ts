import { html } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { conditions } from '../../../../words/offers/conditions.js'
import type { OpenedItem, Parts } from './stock.js'

type Form = {
  readonly ways: Content
  /** There is no other copy: it goes with the offer alone. */
  readonly isOnly: boolean
  readonly submit: (event: Event) => void
  readonly drop: () => void
}

/** The code of one copy, and its condition where it is not that of the others. */
export function changeCopyForm(parts: Parts, copy: OpenedItem['copies'][number], { ways, isOnly, submit, drop }: Form) {
  const words = parts.words()
  return html`<form class="stack" @submit=${submit}>
    <div class="field">
      <label for="copy-code">${words.copy.code}</label>
      <input
        id="copy-code"
        name="code"
        maxlength="20"
        autocomplete="off"
        autocapitalize="characters"
        .value=${copy.code}
      />
    </div>
    <div class="field">
      <label for="copy-condition">${words.copy.condition}</label>
      <select id="copy-condition" name="condition">
        <option value="" ?selected=${!copy.condition}>${words.copy.same}</option>
        ${conditions.map(
          (each) => html`<option value=${each} ?selected=${each === copy.condition}>${words.conditions[each]}</option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="copy-fault">${words.copy.fault}</label>
      <input id="copy-fault" name="fault" maxlength="200" autocomplete="off" .value=${copy.fault ?? ''} />
    </div>
    ${ways}
    <p>
      ${
        isOnly
          ? html`<span class="meta">${words.copy.onlyWhole}</span>`
          : html`<button type="button" class="quiet bad" @click=${drop}>${words.copy.drop}</button>`
      }
    </p>
  </form>`
}
