import type { Point } from '../../base/point.js'
import type { OfferKind } from '../offer.table.js'
import { spotOf, squaresOf, stemsOf, typedWords } from '../../search/index.js'
import { betterWritten } from './spelling.js'

/** Filters are words too, so that one index narrows by all at once. A typed word never begins with an underscore. */
export const kindWord = (kind: OfferKind) => `_k${kind}`
export const categoryWord = (category: string) => `_g${category}`
export const placeWord = (placeId: string) => `_l${placeId}`
export const communeWord = (code: string) => `_c${code}`
export const departementWord = (code: string) => `_d${code}`
export const intercommunalityWord = (code: string) => `_e${code}`
export const spotWord = (spot: string) => `_s${spot}`

/** What an offer is found by. */
export type Findable = {
  readonly kind: OfferKind
  readonly title: string
  readonly description: string
  readonly placeId: string | null
  /** Its category, then the family of it. */
  readonly categories: readonly { readonly id: string; readonly fr: string; readonly en: string }[]
  readonly point: Point
  /** Its commune, then the one that this is a part of. */
  readonly communes: readonly string[]
  readonly intercommunality: string | null
  readonly departement: string
}

/** The one folded column: stems of what is written, then the filters, each once. */
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

/** Each group must be met, by any of its words. The last word typed may be only begun. */
export type WordQuery = readonly (readonly QueryWord[])[]
export type QueryWord = { readonly word: string; readonly begun?: boolean }

export const exactly = (words: readonly string[]): QueryWord[] => words.map((word) => ({ word }))

export function typedQuery(text: string): WordQuery {
  const words = typedWords(text)
  return words.map((word, at) => (at === words.length - 1 ? [{ word, begun: true }] : [{ word }]))
}

/** The stems of a text that may be looked up by spelling, each with one way in which it is written. */
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
