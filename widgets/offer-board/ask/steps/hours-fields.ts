import { html, nothing } from 'lit'
import { notice } from '../../../parts/notice.js'
import type { AskDraft } from '../request/ask-draft.js'
import type { AskFrame } from '../request/ask-frame.js'

/** Help: a day and its hours, or as both will agree. */
export function hoursFields(frame: AskFrame, { isTried }: { readonly isTried: boolean }) {
  const { asked, draft, words } = frame
  const way = (isToAgree: boolean, name: string) =>
    html`<label class="option-line">
      <input
        type="radio"
        name="ask-when"
        .checked=${draft.isToAgree === isToAgree}
        @change=${() => frame.change({ isToAgree })}
      />
      ${name}
    </label>`
  const field = (name: 'day' | 'from' | 'to', label: string) =>
    html`<div class="field">
      <label for="ask-${name}">${label}</label>
      <input
        id="ask-${name}"
        type=${name === 'day' ? 'date' : 'time'}
        min=${name === 'day' ? (asked?.firstAskable ?? nothing) : nothing}
        max=${name === 'day' ? (asked?.last ?? nothing) : nothing}
        step=${name === 'day' ? nothing : 900}
        .value=${draft[name]}
        aria-invalid=${isTried ? 'true' : nothing}
        aria-describedby=${isTried ? 'ask-hours-wrong' : nothing}
        @change=${write(name)}
        @input=${write(name)}
      />
    </div>`
  const write =
    (name: 'day' | 'from' | 'to') =>
    ({ target }: Event) => {
      if (target instanceof HTMLInputElement) frame.change({ [name]: target.value } satisfies Partial<AskDraft>)
    }
  return html`<fieldset>
      <legend class="label">${words.when}</legend>
      ${way(false, words.byHours)} ${way(true, words.toAgree)}
    </fieldset>
    ${
      draft.isToAgree
        ? nothing
        : html`${field('day', words.day)}
            <div class="pair">${field('from', words.from)} ${field('to', words.to)}</div>`
    }
    ${isTried ? notice({ tone: 'bad', title: html`<span id="ask-hours-wrong">${words.hoursMissing}</span>` }) : nothing}
    <div class="foot"><button class="go" part="button">${words.goOn}</button></div>`
}
