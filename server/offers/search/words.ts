import { languages, type Localized } from '../../base/language.js'
import type { Point } from '../../base/point.js'
import { categorySubject } from '../category.js'
import type { OfferKind } from '../offer.js'
import {
  betterWritten,
  butNot,
  never,
  spotOf,
  squaresOf,
  stemsOf,
  type Match,
  type Subject,
} from '../../search/index.js'

/** Filters are words too, so that one index applies them all at once. A typed word never begins with an underscore. */
export const kindWord = (kind: OfferKind) => `_k${kind}`
export const categoryWord = (category: string) => `_g${category}`
export const placeWord = (placeId: string) => `_l${placeId}`
/** Whatever is a place's has this one too: how many have it is known to a planner, but not how many begin alike. */
export const atPlaceWord = '_p'
/** Marks what stands on the lists of one site alone, and which site. */
const onlyWord = '_x'
const onlyAtWord = (site: string) => `_w${site}`
export const elsewhereThan = (site: string): Match => butNot(onlyWord, onlyAtWord(site))
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
  readonly categories: readonly (Localized & { readonly id: string })[]
  readonly point: Point
  /** Its commune, then the commune that this is a part of, if any. */
  readonly communes: readonly string[]
  readonly intercommunality: string | null
  readonly departement: string
  /** It stands on the lists of this site alone. */
  readonly onlySite: string | null
}

export const subjectWord = ({ kind, id }: Subject): Match => (kind === categorySubject ? categoryWord(id) : never)

/** Where a stem stands. Without a mark: in the title, the category's name or the description. */
export const textMark = ''
export const titleMark = '_t'
/** Marks the word that a title begins with, which says what the thing is. */
export const headMark = '_h'
export const ownMark = '_o'
export const familyMark = '_f'
/** Marks what a swap asks in return. */
export const returnMark = '_r'

/** A stem with one of these marks has the other one as well. */
const within: Readonly<Record<string, readonly string[]>> = {
  [textMark]: [titleMark, headMark, ownMark],
  [titleMark]: [headMark],
}

/** The marks that say as much as all of these. */
export const widest = (marks: readonly string[]): string[] =>
  [...new Set(marks)].filter((mark) => !marks.some((other) => within[other]?.includes(mark)))

/** The value of the column `words`: stems of the texts, bare and by where they stand, then the filter words. */
export function foldOffer(offer: Findable): string {
  const [own, family] = offer.categories.map((names) => stemsOf(languages.map((language) => names[language]).join(' ')))
  const [title, inReturn] = sidesOf(offer)
  const titleStems = stemsOf(title)
  const marked = (mark: string, stems: readonly string[] = []) => stems.map((stem) => `${mark}${stem}`)
  return [
    ...new Set([...titleStems, ...(own ?? []), ...stemsOf(offer.description)]),
    ...marked(titleMark, titleStems),
    ...marked(headMark, headOf(title)),
    ...marked(ownMark, own),
    ...marked(familyMark, family),
    ...marked(returnMark, stemsOf(inReturn)),
    kindWord(offer.kind),
    ...offer.categories.map(({ id }) => categoryWord(id)),
    ...(offer.placeId ? [placeWord(offer.placeId)] : []),
    ...offer.communes.map(communeWord),
    ...(offer.intercommunality ? [intercommunalityWord(offer.intercommunality)] : []),
    departementWord(offer.departement),
    ...squaresOf(offer.point),
    spotWord(spotOf(offer.point)),
    ...(offer.placeId ? [atPlaceWord] : []),
    ...(offer.onlySite ? [onlyWord, onlyAtWord(offer.onlySite)] : []),
  ].join(' ')
}

/** « Échange vélo 14 pouces contre 16 pouces »: what is offered, and what is asked in return. */
function sidesOf({ kind, title }: Findable): [string, string] {
  const [offered = '', ...inReturn] = kind === 'swap' ? title.split(/\scontre\s/i) : [title]
  return [offered, inReturn.join(' ')]
}

/** Titles begin with these words before they say what the thing is. */
const before = new Set(
  stemsOf(`echange cherche recherche donne prete offre partage mon ma mes nos notre petit petite grand grande gros grosse vieux
    vieil vieille ancien ancienne beau belle joli jolie bon bonne deux trois quatre cinq six sept huit neuf dix lot`),
)

function headOf(title: string): string[] {
  const words = title.split(/\s+/).map(stemsOf)
  const head = words.find((stems) => stems.some((stem) => !before.has(stem) && !/^\d/.test(stem)))
  return head ?? []
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
