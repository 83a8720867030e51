/** Says how much may still be written. */
export const frenchLeft = (left: number): string =>
  `Encore ${left.toLocaleString('fr')} ${left > 1 ? 'signes possibles' : 'signe possible'}`

export const englishLeft = (left: number): string =>
  `${left.toLocaleString('en')} ${left === 1 ? 'character' : 'characters'} left`
