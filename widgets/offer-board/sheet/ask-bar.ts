import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { pageAddress, beside } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import { freedomLine, type FactsView, type Sheet } from './offer-facts.js'

/** From an offer to asking for it; where the page may not act, to the same on our own page. */
export type AskWay = {
  readonly mayAct: boolean
  readonly act: () => void
  /** It was pressed, and what is needed comes. */
  readonly isComing: boolean
  /** Its chunk did not come. */
  readonly hasFailed: boolean
  /** The requests of the person who has signed in. */
  readonly own: Content | undefined
  /** Address of the same on our own page. */
  readonly there: string
}

type AskView = FactsView & { readonly ask: AskWay }

/** At the foot of a sheet: what decides, and the one thing to press. */
export function askBar(sheet: Sheet, { ask, board, words }: AskView) {
  if (ask.own) return ask.own
  const { card, depositCents, place } = sheet
  const isLent = card.kind === 'lend'
  const where = place?.name ?? words.askIn(card.commune)
  const facts = [
    freedomLine(sheet, board),
    isLent && depositCents ? words.askDeposit(words.depositOf(depositCents)) : nothing,
    marked(where, place?.name),
  ].filter((fact) => fact !== nothing)
  const name = words.ask[isLent && card.byMember ? 'place' : card.kind](card.giver)
  return html`<div class="ask-bar">
    <p class="ask-facts">${facts.map((fact, at) => [at > 0 ? ' · ' : '', fact])}</p>
    ${ask.hasFailed ? html`<p class="wrong" role="status">${words.askFailed}</p>` : nothing}
    ${
      ask.mayAct
        ? html`<button
            type="button"
            class="go"
            part="button"
            data-opens="ask"
            aria-disabled=${ask.isComing ? 'true' : nothing}
            @click=${ask.act}
          >
            ${ask.isComing ? words.askComing : marked(name, card.giver)}
          </button>`
        : html`<p class="meta">${words.askThere}</p>
            <a class="go" part="button" href=${ask.there} target=${beside} rel="noopener" referrerpolicy="origin"
              >${marked(name, card.giver)}</a
            >
            ${origin === 'null' ? html`<p class="meta">${new URL(pageAddress(sheet.page)).href}</p>` : nothing}`
    }
  </div>`
}
