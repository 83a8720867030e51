import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'
import type { Sheet } from './offer-facts.js'

export type ThanksView = { readonly words: SheetStrings; readonly reportThanks: (id: string) => void }

/** What others thank who offers it for, each with the way to report it: both sides agreed to it, and nobody looked at it first. */
export function offerThanks({ giver: { thanks = [] } }: Sheet, { reportThanks, words }: ThanksView): Content {
  if (thanks.length === 0) return nothing
  return html`<section class="thanks" aria-labelledby="sheet-thanks">
    <h3 id="sheet-thanks">${words.thanks}</h3>
    ${thanks.map(
      ({ by, id, words: said }) =>
        html`<p>${marked(words.thanked(said, by), by, said)}</p>
          ${
            id === undefined
              ? nothing
              : html`<button type="button" class="quiet" data-opens="report-${id}" @click=${() => reportThanks(id)}>
                  ${words.ofThanks.report}<span class="unseen"> (${by})</span>
                </button>`
          }`,
    )}
  </section>`
}
