import type { Point } from '../../base/point.js'
import type { OfferKind } from '../offer.table.js'
import { spotOf, squaresOf, stemsOf, typedWords } from '../../search/index.js'
import { betterWritten } from './spelling.js'

/** Filters are words too, so that one index applies them all at once. A typed word never begins with an underscore. */
export const kindWord = (kind: OfferKind) => `_k${kind}`
export const categoryWord = (category: string) => `_g${category}`
export const placeWord = (placeId: string) => `_l${placeId}`
export const communeWord = (code: string) => `_c${code}`
export const departementWord = (code: string) => `_d${code}`
export const intercommunalityWord = (code: string) => `_e${code}`
export const spotWord = (spot: string) => `_s${spot}`

export type Findable = {
  readonly kind: OfferKind
  readonly title: string
  readonly description: string
  readonly placeId: string | null
  /** Its category, then the category's family. */
  readonly categories: readonly { readonly id: string; readonly fr: string; readonly en: string }[]
  readonly point: Point
  /** Its commune, then the commune that this is a part of, if any. */
  readonly communes: readonly string[]
  readonly intercommunality: string | null
  readonly departement: string
}

/** The value of the column `words`: stems of the texts, then the filter words. */
export function foldOffer(offer: Findable): string {
  const names = offer.categories.map(({ fr, en }) => `${fr} ${en}`).join(' ')
  return [
    ...stemsOf(`${offer.title} ${names} ${offer.description}`),
    kindWord(offer.kind),
    ...offer.categories.map(({ id }) => categoryWord(id)),
    ...(offer.placeId ? [placeWord(offer.placeId)] : []),
    ...offer.communes.map(communeWord),
    ...(offer.intercommunality ? [intercommunalityWord(offer.intercommunality)] : []),
    departementWord(offer.departement),
    ...squaresOf(offer.point),
    spotWord(spotOf(offer.point)),
  ].join(' ')
}

/** An offer must have a word of each group. `begun`: a prefix, such as the last word while it is being typed. */
export type WordQuery = readonly (readonly QueryWord[])[]
export type QueryWord = { readonly word: string; readonly begun?: boolean }

export const exactly = (words: readonly string[]): QueryWord[] => words.map((word) => ({ word }))

export function typedQuery(text: string): WordQuery {
  const words = typedWords(text)
  return words.map((word, at) => (at === words.length - 1 ? [{ word, begun: true }] : [{ word }]))
}

/** The stems of a text that may be offered as corrections, each with the best form in which it is written. */
export function writtenStems(text: string): Map<string, string> {
  const written = new Map<string, string>()
  for (const word of text
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}+/gu) ?? []) {
    const [stem, ...others] = stemsOf(word)
    if (stem === undefined || others.length > 0 || stem.length < 2 || /^\d+$/.test(stem)) continue
    const known = written.get(stem)
    written.set(stem, known === undefined ? word : betterWritten(word, known))
  }
  return written
}
