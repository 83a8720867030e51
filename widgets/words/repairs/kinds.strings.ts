/** Names the kinds of repairers, and says from when one is free. */
export const frenchKinds = {
  types: { workshop: 'Atelier', 'self-repair': 'On répare soi-même, avec de l’aide', itinerant: 'Vient chez vous' },
  freeFrom: (moment: string) => `Libre dès ${moment}`,
}

export type KindWords = typeof frenchKinds
