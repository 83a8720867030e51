/** Of the page by which a giver objects, with and without its script. */
export const frenchObjection = { objectionTitle: 'Votre offre n’est plus montrée' }

export type ObjectionWords = typeof frenchObjection
