/** A thing matches by its words: a word, all of several, any of several, or the one and not the other. */
export type Match =
  | string
  | { readonly all: readonly Match[] }
  | { readonly any: readonly Match[] }
  | { readonly but: readonly [Match, Match] }

/** A word that nothing has. */
export const never: Match = '_'

export function allOf(matches: readonly Match[]): Match {
  const parts = [...new Set(matches)]
  const [only] = parts
  if (parts.includes(never)) return never
  return parts.length === 1 && only !== undefined ? only : { all: parts }
}

export function anyOf(matches: readonly Match[]): Match {
  const parts = [...new Set(matches.flatMap((one) => (typeof one === 'object' && 'any' in one ? one.any : [one])))]
  const possible = parts.filter((one) => one !== never)
  const [only] = possible
  if (only === undefined) return never
  return possible.length === 1 ? only : { any: possible }
}

export const butNot = (match: Match, other: Match): Match =>
  match === never || other === never ? match : { but: [match, other] }

export function isMet(match: Match, words: ReadonlySet<string>): boolean {
  if (typeof match === 'string') return words.has(match)
  if ('all' in match) return match.all.every((one) => isMet(one, words))
  if ('any' in match) return match.any.some((one) => isMet(one, words))
  return isMet(match.but[0], words) && !isMet(match.but[1], words)
}

/** All the words that it names. */
export function* wordsNamed(match: Match): Generator<string> {
  if (typeof match === 'string') yield match
  else for (const one of 'all' in match ? match.all : 'any' in match ? match.any : match.but) yield* wordsNamed(one)
}

/**
 * Words are letters, digits and our own marks, so that nothing needs escaping inside the quotes. FTS5 would make one `AND` of one
 * in another, and go through the longest of all their lists, even where the shortest never meet: what nothing has keeps them apart.
 */
export const toFts = (match: Match): string =>
  written(match, {
    word: (word) => `"${word}"`,
    and: ' AND ',
    or: ' OR ',
    not: ' NOT ',
    apart: (all) => `(${all} NOT "${never}")`,
  })

export const toTsquery = (match: Match): string =>
  written(match, { word: (word) => `'${word}'`, and: ' & ', or: ' | ', not: ' & !', apart: (all) => all })

type Syntax = {
  readonly word: (word: string) => string
  readonly and: string
  readonly or: string
  readonly not: string
  /** All of several among all of others. */
  readonly apart: (all: string) => string
}

function written(match: Match, syntax: Syntax): string {
  if (typeof match === 'string') return syntax.word(match)
  if ('all' in match) return `(${match.all.map((one) => partOfAll(one, syntax)).join(syntax.and)})`
  if ('any' in match) return `(${match.any.map((one) => written(one, syntax)).join(syntax.or)})`
  return `(${match.but.map((one) => written(one, syntax)).join(syntax.not)})`
}

function partOfAll(match: Match, syntax: Syntax): string {
  const part = written(match, syntax)
  return typeof match === 'object' && 'all' in match ? syntax.apart(part) : part
}
