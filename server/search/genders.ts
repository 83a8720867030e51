/** By how a stem ends, how the other gender may end: « électricienne » is « électricien », « coiffeur » « coiffeuse ». */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['tric', ['teur']],
  ['teur', ['teus', 'tric']],
  ['eus', ['eur']],
  ['eur', ['eus']],
  ['enn', ['en']],
  ['onn', ['on']],
  ['ien', ['ienn']],
  ['iv', ['if']],
  ['if', ['iv']],
  ['tt', ['t']],
]

/** The forms that a stem may have in the other gender; whether one is a word is for others to tell. */
export function otherGenders(stem: string): string[] {
  const [ending = '', others = []] = endings.find(([one]) => stem.endsWith(one)) ?? []
  return others.map((other) => stem.slice(0, stem.length - ending.length) + other)
}
