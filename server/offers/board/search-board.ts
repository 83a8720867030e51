import { dayOf, daysBetween, endOfDay, isDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Asking } from '../../rpc/context.js'
import { communeName, getCentre, isInside } from '../../territories/index.js'
import { elsewhereThan } from '../search/words.js'
import { siteListsOf } from '../shown-offer.store.js'
import { categorySubject } from '../category.js'
import { offerCategories } from '../category-subjects.js'
import { getBoard, type Board } from './board.js'
import { cardsOf } from './offer-card.store.js'
import { cardToWire, readingToWire } from './offer-to-wire.js'
import { otherWays } from './other-ways.js'
import type { OfferPage, SearchInput } from '../offer.wire.js'
import { readQuestion, vocabularyIn, type Question } from '../../search/index.js'
import { findOffers, type FoundPage, type Unnamed } from '../search/find-offers.js'
import type { Wanted } from '../search/begin-search.js'
import type { Near } from '../search/nearest-offers.js'
import type { Found } from '../search/offer-search.store.js'
import { lexiconOf } from '../search/lexicon.js'
import { languages, type Language } from '../../base/language.js'

export type BoardContext = Asking

const pageSize = 24

/** A page that finds no more than this tells other ways. */
const little = 3

export async function searchBoard(asked: BoardContext, input: SearchInput): Promise<OfferPage> {
  return searchOn(asked, await getBoard(asked.db, input), { input, size: pageSize })
}

export async function searchOn(
  { db, clock, keepUntil, within, eachTime, noteMissed }: BoardContext,
  board: Board,
  { input, size }: { readonly input: SearchInput; readonly size: number },
): Promise<OfferPage> {
  const now = clock.now()
  const [near, question, { hidden, hasElsewhere, expiry }] = await Promise.all([
    readNear(db, input),
    readWords(db, input, dayOf(now, board.site.zone)),
    siteListsOf(db, { site: board.site.id, now }),
  ])
  const chosen = readFree(input)
  const days = chosen ? undefined : question?.days
  const free = chosen ? ({ ...chosen, which: 'free' } as const) : days && ({ ...days, which: 'not-taken' } as const)
  const wanted: Wanted = {
    sought: {
      territoryWords: board.territoryWords,
      words: board.words,
      hidden,
      now,
      ...(hasElsewhere && { elsewhere: elsewhereThan(board.site.id) }),
      ...(free && { free }),
    },
    size,
    territoryId: board.territory.id,
    ...(question && { question: input.kind === 'wanted' ? { ...question, seeks: true } : question }),
    ...(near && { near }),
    // Without a point, no offer is near.
    ...(input.order && (near || input.order !== 'nearest') && { order: input.order }),
    ...(input.after !== undefined && { after: input.after }),
  }
  const page = await findOffers(db, wanted)
  const { found, next, isByKind, misses, counted, widening } = page
  const mayBeLittle =
    found.length <= little && input.after === undefined && (question !== undefined || near !== undefined)
  const withTaken = async () => {
    const { found: taken, unnamed } = days && next === undefined ? await takenOn(db, wanted, days) : nothingTaken
    return { taken, isTaken: !unnamed, cards: await cardsOf(db, newnessOf([...found, ...misses, ...taken]), now) }
  }
  const [{ total, atLeast }, widens, instead, { taken, isTaken, cards }, outside] = await Promise.all([
    counted,
    widening,
    mayBeLittle
      ? counted.then(({ total }) =>
          total <= little ? otherWays(db, wanted, { total, newness: newnessOf([...found, ...misses]) }) : undefined,
        )
      : undefined,
    withTaken(),
    input.near === undefined ? undefined : outsideOf(db, board, input.near),
  ])
  for (const zone of new Set([board.site.zone, ...cards.map((card) => card.zone)])) keepUntil(endOfDay(now, zone))
  if (expiry) keepUntil(expiry)
  // Typed words are completed and corrected by the words of offers everywhere, so an answer to them belongs to no
  // territory. The card of a person's offer shows the place where it is collected, which may be outside the territory.
  if (!input.words) within?.(board.territory.id, ...cards.flatMap(({ placeCommune }) => placeCommune ?? []))
  const isKindFound = total > 0
  if (question && (total === 0 || page.unnamed === 'kind') && !days && isByWordsAlone(input))
    eachTime?.(() => noteMissed?.(wordsOf(question), board.site.id, isKindFound))
  const cardOf = new Map(cards.map((card) => [card.newness, cardToWire(card, near?.point)]))
  const toWire = (some: readonly Found[]) => some.flatMap(({ newness }) => cardOf.get(newness) ?? [])
  const read =
    question &&
    readingToWire(question, { days, widens, kinds: isByKind ? await kindsIn(db, question, input) : new Map() })
  return {
    items: toWire(found),
    total,
    atLeast,
    ...(next !== undefined && { next }),
    ...(read && Object.keys(read).length > 0 && { read }),
    ...(taken.length > 0 && { taken: toWire(taken) }),
    ...(misses.length > 0 && { near: toWire(misses) }),
    ...(instead && { instead }),
    ...(question && isTold(page.unnamed, input) && !isTaken && { missing: missingIn(question, page.unnamed) }),
    ...(outside !== undefined && { outside }),
  }
}

/** Titles are French: what is asked for in another language is always found by what it means. */
const isOnlyMeant = (language: Language | undefined): boolean => (language ?? languages[0]) !== languages[0]

const isTold = (unnamed: Unnamed | undefined, { language }: SearchInput): unnamed is Unnamed =>
  unnamed !== undefined && !(unnamed === 'meaning' && isOnlyMeant(language))

/** The question, and what the board shows instead. */
function missingIn({ about, groups: [main = []] }: Question, unnamed: Unnamed): NonNullable<OfferPage['missing']> {
  const kinds = main.flatMap(({ subject }) => (subject?.kind === categorySubject ? [subject.id] : []))
  return { words: about, ...(unnamed !== 'nothing' && { shown: unnamed }), ...(unnamed === 'kind' && { kinds }) }
}

/** Nothing but the words can have kept offers out. */
function isByWordsAlone({ place, category, kind, within, freeFrom, freeTo, after }: SearchInput): boolean {
  return [place, category, kind, within, freeFrom, freeTo, after].every((filter) => filter === undefined)
}

const wordsOf = ({ groups }: Question) => groups.flatMap(([word]) => word?.stems ?? [])

const newnessOf = (found: readonly Found[]) => found.map(({ newness }) => newness)

/** Names of categories, where a word leads to all of one and to nothing else. */
async function kindsIn(
  db: Db,
  { also }: Question,
  { language = 'fr' }: SearchInput,
): Promise<ReadonlyMap<string, string>> {
  return also.some(({ meant }) => meant.length === 0) ? offerCategories.namesIn(db, language) : new Map()
}

export async function readWords(
  db: Db,
  { words, plainly, language = 'fr' }: Pick<SearchInput, 'words' | 'plainly' | 'language'>,
  today: Day,
): Promise<Question | undefined> {
  if (words === undefined) return undefined
  const lexicon = lexiconOf(db, await vocabularyIn(db, language), language)
  return readQuestion(lexicon, { text: words, language, today, ...(plainly && { plainly }) })
}

const mostTaken = 6

/** They fit, but on those days somebody else has them. */
async function takenOn(db: Db, { sought, ...wanted }: Wanted, { from, to }: { from: Day; to: Day }) {
  const free = { from, to, which: 'taken' } as const
  const { after: _, ...first } = wanted
  return findOffers(db, { ...first, sought: { ...sought, free }, size: mostTaken, isCounted: false })
}

const nothingTaken: Pick<FoundPage, 'found' | 'unnamed'> = { found: [], unnamed: 'nothing' }

async function readNear(db: Db, { near, within }: SearchInput): Promise<Near | undefined> {
  if (near === undefined) return undefined
  const { point } = await getCentre(db, near)
  return within === undefined ? { point } : { point, metres: within * 1_000 }
}

/** The name of a commune that is not of the territory, nor a part of one that is. */
async function outsideOf(db: Db, { territory }: Board, commune: string): Promise<string | undefined> {
  if (await isInside(db, territory.id, commune)) return undefined
  const { parentCode } = await getCentre(db, commune)
  const isPart = parentCode !== null && (await isInside(db, territory.id, parentCode))
  return isPart ? undefined : communeName(db, commune)
}

const mostDays = 366

function readFree({ freeFrom, freeTo }: SearchInput): { from: Day; to: Day } | undefined {
  const from = freeFrom ?? freeTo
  const to = freeTo ?? freeFrom
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) return undefined
  const more = daysBetween(from, to)
  if (more < 0 || more > mostDays) throw new Refusal('invalid-input', { fields: ['freeTo'] })
  return { from, to }
}
