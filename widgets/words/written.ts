/**
 * The language of what members and residents wrote, of the names of places and communes: the database has one for all
 * of them, whatever the language of the page (WCAG 3.1.2).
 */
export const writtenIn = 'fr'

/** A sentence of the page in pieces, those that people wrote apart; in the order in which the sentence says them. */
export function piecesOf(sentence: string, written: readonly (string | undefined)[]) {
  let rest = sentence
  const pieces = written.flatMap((text) => {
    const at = text ? rest.indexOf(text) : -1
    if (!text || at < 0) return []
    const before = rest.slice(0, at)
    rest = rest.slice(at + text.length)
    return [
      { text: before, isWritten: false },
      { text, isWritten: true },
    ]
  })
  return [...pieces, { text: rest, isWritten: false }]
}
