/**
 * Names the kinds of repairers, and says from when one is free. In English beside the words of their search, with which
 * they are loaded.
 */
export const frenchKinds = {
  types: { workshop: 'Atelier', 'self-repair': 'On répare soi-même, avec de l’aide', itinerant: 'Vient chez vous' },
  freeFrom: (moment: string) => `Libre dès ${moment}`,
}

export type KindWords = typeof frenchKinds
