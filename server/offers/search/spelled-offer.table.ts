/**
 * `spelling` keeps the words that it has counted for an offer, so that an event that comes twice counts once. Stems of the
 * title begin with `^`.
 */
export type SpelledOfferTable = { offer_id: string; stems: string }
