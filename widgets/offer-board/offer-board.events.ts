/** A resident opened an offer. */
export class OfferOpenedEvent extends CustomEvent<{ readonly offerId: string }> {
  constructor(offerId: string) {
    super('offer-opened', { detail: { offerId }, bubbles: true, composed: true })
  }
}

/** A resident published an offer. `status`: whether it is shown at once, or when its site has looked at it. */
export class OfferPublishedEvent extends CustomEvent<{ readonly offerId: string; readonly status: string }> {
  constructor({ offerId, status }: { offerId: string; status: string }) {
    super('offer-published', { detail: { offerId, status }, bubbles: true, composed: true })
  }
}

/** What a resident asked for was answered. `atLeast`: there are more than `total`. */
export class OffersFoundEvent extends CustomEvent<{ readonly total: number; readonly atLeast: boolean }> {
  constructor({ total, atLeast }: { total: number; atLeast: boolean }) {
    super('offers-found', { detail: { total, atLeast }, bubbles: true, composed: true })
  }
}

/** Something failed; the visitor has been told in words. For the page's own log: it stays at the element. */
export class CoopErrorEvent extends CustomEvent<{ readonly cause: unknown }> {
  constructor(cause: unknown) {
    super('coop-error', { detail: { cause } })
  }
}
