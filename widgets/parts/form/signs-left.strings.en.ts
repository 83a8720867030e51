export const englishLeft = (left: number): string =>
  `${left.toLocaleString('en')} ${left === 1 ? 'character' : 'characters'} left`
