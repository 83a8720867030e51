/** What a repairer is, and for which bicycles. */
export const frenchKinds = {
  types: {
    workshop: 'Atelier',
    'self-repair': 'On répare soi-même, avec de l’aide',
    itinerant: 'Vient chez vous',
  },
}

export type KindWords = typeof frenchKinds
