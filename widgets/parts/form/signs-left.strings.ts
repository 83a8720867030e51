/** Of what may still be written. */
export const frenchLeft = (left: number): string =>
  `Encore ${left.toLocaleString('fr')} ${left > 1 ? 'signes possibles' : 'signe possible'}`
