import { html, nothing } from 'lit'
import { saidDay } from '../../../../../words/loans/period.js'
import type { Language } from '../../../../../shared/language-of.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { Borrower } from '../borrowers.js'
import type { SheetStrings } from './sheet.strings.js'

/** On paper alone: what somebody has and by when it is to be back, in letters that are read without glasses. */
export function slip(
  { name, card, holds, reserved, today }: Borrower,
  { words, language, from }: { readonly words: SheetStrings; readonly language: Language; readonly from: string },
) {
  const said = (day: string | undefined) => (day === undefined ? '' : saidDay(day, language, today))
  return html`<div class="slip" aria-hidden="true">
    <p lang=${writtenIn}>${from}</p>
    <p class="big">${words.slipTitle(name)}</p>
    ${card === undefined ? nothing : html`<p>${words.card(card)}</p>`}
    ${
      holds.length + reserved.length === 0
        ? html`<p>${words.slipNothing}</p>`
        : html`<ul>
            ${holds.map(
              ({ offer, copy, to }) =>
                html`<li><b lang=${writtenIn}>${offer.title}</b> ${copy}<br />${words.due(said(to))}</li>`,
            )}
            ${reserved.map(
              ({ offer, copy, from: first }) =>
                html`<li><b lang=${writtenIn}>${offer.title}</b> ${copy}<br />${words.reserved} · ${said(first)}</li>`,
            )}
          </ul>`
    }
  </div>`
}
