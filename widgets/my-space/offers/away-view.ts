import { html, nothing } from 'lit'
import type { OfferActs } from './offer-acts.js'
import type { OwnOffersStrings } from '../words/own-things.strings.js'

type AwayView = {
  readonly words: OwnOffersStrings
  readonly level: number
  /** Leads to our own page, where it is said. */
  readonly isHere: boolean
  readonly isAway: boolean
  readonly doing: OfferActs['away']
  readonly set: (away: boolean) => void
}

/** Pauses all of somebody's offers at once while they are away. */
export function awayView({ words, level, isHere, isAway, doing, set }: AwayView) {
  if (!isHere)
    return isAway
      ? html`<div class="notice warn" part="notice">
          <p><strong>${words.isAway}</strong></p>
          <p>${words.isAwayElsewhere}</p>
        </div>`
      : nothing
  const isSending = doing?.state === 'sending'
  const said = doing?.state === 'refused' ? doing.why : isAway ? words.nowAway : words.nowBack
  return html`<section class="away" aria-labelledby="away-title">
    <div id="away-title" class="part-title" role="heading" aria-level=${level}>
      ${isAway ? words.isAway : words.awayTitle}
    </div>
    ${
      doing && !isSending
        ? html`<p class="told ${doing.state === 'done' ? 'good' : 'wrong'}" role="status" tabindex="-1">${said}</p>`
        : nothing
    }
    <p class="meta">${isAway ? words.isAwayMore : words.awayMore}</p>
    <p class="ways">
      <button type="button" class="way" part="button" aria-disabled=${isSending} @click=${() => set(!isAway)}>
        ${isSending ? words.sending : isAway ? words.comeBack : words.leave}
      </button>
    </p>
  </section>`
}
