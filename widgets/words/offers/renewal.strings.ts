/** Of the page by which an offer is renewed, with and without its script. */
export const frenchRenewal = { seeOffers: 'Voir les offres', renewalTitle: 'Votre offre arrive à sa fin' }

export type RenewalWords = typeof frenchRenewal
