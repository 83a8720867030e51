import { plain } from '../base/words.js'
import type { Commune } from './commune.js'

/**
 * All that may be typed to find a commune, in one text with a line each, the most populous first, so that a search from
 * the top may stop early. ` lomme  59160 59 ⇥59355`: the name's plain words, two spaces, postcodes and département,
 * code. It takes 1.2 MB and is searched in 1 or 2 ms, where either engine takes 7 or 8 for words in the middle of
 * 37,000 names (`npm run bench -- communes`) and SQLite lets nobody else read meanwhile.
 */
export function namesOf(communes: readonly Commune[]): string {
  const nameOf = new Map(communes.map((commune) => [commune.code, commune.name]))
  const lines = communes
    // A delegated commune at the seat often has the name of the whole, which would be listed twice.
    .filter((commune) => commune.parentCode === null || nameOf.get(commune.parentCode) !== commune.name)
    .toSorted((a, b) => (b.population ?? -1) - (a.population ?? -1) || (a.code < b.code ? -1 : 1))
    .map(({ code, name, postcodes, departementCode }) => {
      const places = [...postcodes, departementCode.toLowerCase()].join(' ')
      return ` ${plain(name)}  ${places} \t${code}\n`
    })
  return `\n${lines.join('')}`
}

type LookUp = {
  readonly limit: number
  /** Codes that come before others, but after exact names. */
  readonly first?: ReadonlySet<string>
}

/** How many results are searched for those to put first. */
const depth = 200

export function lookUp(names: string, typed: string, { limit, first = new Set() }: LookUp): string[] {
  const text = plain(typed)
  if (text === '') return []
  if (/^\d{5}$/.test(text)) return byPostcode(names, text).slice(0, limit)
  const readings = readingsOf(text)
  const enough = first.size > 0 ? depth : limit
  const exact = new Set<string>()
  for (const reading of readings) collect(exact, linesWith(names, `${reading}  `, '\n '), enough)
  const others = new Set<string>()
  for (const reading of readings) collect(others, linesWith(names, reading, '\n '), enough)
  for (const reading of readings) collect(others, linesWithWords(names, reading.split(' ')), enough)
  const rest = [...others].filter((code) => !exact.has(code))
  const ranked = [...exact, ...rest.filter((code) => first.has(code)), ...rest.filter((code) => !first.has(code))]
  return ranked.slice(0, limit)
}

/** INSEE says « hellemmes-lille »; « st omer » is Saint-Omer; a last « st » may also begin Steenvoorde. */
function readingsOf(text: string): string[] {
  const spelt = text.replace(/\bst(e?)\b/g, 'saint$1').replace(/^hellemmes lille$/, 'hellemmes')
  return /\bste?$/.test(text) ? [spelt, text] : [spelt]
}

/** Communes with this postcode alone come first: 59160 is Lomme before it is one of Lille's five. */
function byPostcode(names: string, postcode: string): string[] {
  const lines = [...linesWith(names, `${postcode} `, ' ')]
  const hasOthers = (line: string) => / {2}\d{5} \d{5}/.test(line)
  return [...lines.filter((line) => !hasOthers(line)), ...lines.filter(hasOthers)].map(codeIn)
}

/** Finds the text first: a search for the character before it, often a space, would stop at every word. */
function* linesWith(names: string, text: string, before: '\n ' | ' '): Generator<string> {
  for (let at = names.indexOf(text); at !== -1;) {
    const isIt = names.startsWith(before, at - before.length)
    const end = isIt ? names.indexOf('\n', at) : at
    if (isIt) yield names.slice(names.lastIndexOf('\n', at) + 1, end)
    at = names.indexOf(text, end + 1)
  }
}

function* linesWithWords(names: string, words: readonly string[]): Generator<string> {
  const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length)
  for (const line of linesWith(names, longest, ' ')) {
    if (others.every((word) => line.includes(` ${word}`))) yield line
  }
}

function collect(codes: Set<string>, lines: Iterable<string>, enough: number): void {
  if (codes.size >= enough) return
  for (const line of lines) {
    codes.add(codeIn(line))
    if (codes.size >= enough) return
  }
}

function codeIn(line: string): string {
  return line.slice(line.indexOf('\t') + 1)
}
