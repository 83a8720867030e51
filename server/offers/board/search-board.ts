import { daysBetween, endOfDay, isDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Asking } from '../../rpc/context.js'
import { communesOf, getCommune } from '../../territories/index.js'
import { getBoard, type Board } from './board.js'
import { cardsOf } from './offer-card.store.js'
import { cardToWire } from './offer-to-wire.js'
import type { OfferPage, SearchInput } from '../offer.wire.js'
import { findOffers, type FoundPage, type Wanted } from '../search/find-offers.js'
import type { Near } from '../search/nearest-offers.js'
import { nextExpiry, type Sought } from '../search/offer-search.store.js'
import { guessWords, readWords } from '../search/read-words.js'
import type { WordQuery } from '../search/words.js'

export type BoardContext = Asking

const pageSize = 24

export async function searchBoard(asked: BoardContext, input: SearchInput): Promise<OfferPage> {
  return searchOn(asked, await getBoard(asked.db, input), { input, size: pageSize })
}

export async function searchOn(
  { db, clock, keepUntil, within }: BoardContext,
  board: Board,
  { input, size }: { readonly input: SearchInput; readonly size: number },
): Promise<OfferPage> {
  const now = clock.now()
  const near = await readNear(db, input)
  const free = readFree(input)
  const page = (words: WordQuery): Promise<FoundPage> => {
    const sought: Sought = {
      territoryWords: board.territoryWords,
      words: [...board.words, ...words],
      now,
      ...(free && { free }),
    }
    const wanted: Wanted = { sought, territoryId: board.territory.id, size, ...(near && { near }) }
    return findOffers(db, input.after === undefined ? wanted : { ...wanted, after: input.after })
  }
  const [{ found, total, atLeast, next, readAs }, expiry] = await Promise.all([
    pageOf(db, input.words ?? '', page),
    nextExpiry(db, now),
  ])
  const cards = await cardsOf(
    db,
    found.map(({ newness }) => newness),
    now,
  )
  for (const zone of new Set([board.site.zone, ...cards.map((card) => card.zone)])) keepUntil(endOfDay(now, zone))
  if (expiry) keepUntil(expiry)
  // Typed words are completed and corrected by the words of offers everywhere, so an answer to them belongs to no
  // territory. The card of a person's offer shows the place where it is collected, which may be outside the territory.
  if (!input.words) within?.(board.territory.id, ...cards.flatMap(({ placeCommune }) => placeCommune ?? []))
  return {
    items: cards.map((card) => cardToWire(card, near?.point)),
    total,
    atLeast,
    ...(next !== undefined && { next }),
    ...(readAs !== undefined && { readAs, read: { spelt: readAs } }),
  }
}

/** With fewer results than this, the words are checked for typos. */
const few = 3

async function pageOf(
  db: Db,
  typed: string,
  page: (words: WordQuery) => Promise<FoundPage>,
): Promise<FoundPage & { readAs?: string }> {
  const found = await page(await readWords(db, typed))
  if (found.total >= few) return found
  const guess = await guessWords(db, typed)
  if (!guess) return found
  const guessed = await page(guess.words)
  return guessed.total > found.total ? { ...guessed, readAs: guess.readAs } : found
}

async function readNear(db: Db, { near, within }: SearchInput): Promise<Near | undefined> {
  if (near === undefined) return undefined
  const commune = await getCommune(db, near)
  const [parent] = commune.centre || commune.parentCode === null ? [] : await communesOf(db, [commune.parentCode])
  const point = commune.centre ?? parent?.centre
  if (!point) throw new Refusal('commune-unknown', { fields: ['near'] })
  return within === undefined ? { point } : { point, metres: within * 1_000 }
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
