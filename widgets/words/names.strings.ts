/**
 * French names within a sentence: a preposition takes in the article of a commune or a workshop, and loses its vowel
 * before another.
 */

/** « à Lomme », « au Portel », « aux Attaques », « au Guidon sage » */
export const at = (name: string): string =>
  name.replace(/^(?:(le )|(les ))?/i, (_, le, les) => (les ? 'aux\u00a0' : le ? 'au\u00a0' : 'à\u00a0'))

/** « de Lomme », « du Portel », « des Attaques », « d’Hellemmes » */
export const from = (name: string): string =>
  /^les? /i.test(name) ? name.replace(/^le /i, 'du\u00a0').replace(/^les /i, 'des\u00a0') : ofPerson(name)

/** « de Nadia », « d’Alma »: what begins the name of a person is no article. */
export const ofPerson = (name: string): string => (/^[aàâeéèêhiîïoôœuy]/i.test(name) ? 'd’' : 'de\u00a0') + name

export const englishAt = (town: string): string => `in ${town}`
