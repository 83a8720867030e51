import { never } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { PlacesWith, PlacesWithInput } from '../offer.wire.js'
import { nextExpiry, someFound } from '../search/offer-search.store.js'
import { guessWords, readWords } from '../search/read-words.js'
import { anyPlace, exactly, kindWord, type WordQuery } from '../search/words.js'
import { getBoard } from './board.js'
import { boardPath } from './offer-to-wire.js'
import { placesOfOffers, type PlaceWith } from './places-with.store.js'
import type { BoardContext } from './search-board.js'

const mostShown = 5
/** Of a thing that everybody lends, the places of so many offers are enough to choose from. */
const mostLookedAt = 500

/** The places of a territory that lend or give away what somebody looks for: it may be there although nothing of theirs is called so. */
export async function placesWith(
  { db, clock, keepUntil }: BoardContext,
  { words, ...input }: PlacesWithInput,
): Promise<PlacesWith> {
  const now = clock.now()
  const { site, territoryWords } = await getBoard(db, input)
  const find = async (asked: WordQuery): Promise<PlaceWith[]> => {
    if (asked.length === 0) return []
    const given = [exactly([kindWord('lend'), kindWord('give')]), [anyPlace]]
    const found = await someFound(db, { territoryWords, words: [...given, ...asked], now }, mostLookedAt)
    return placesOfOffers(
      db,
      found.map(({ newness }) => newness),
    )
  }
  const [found, expiry] = await Promise.all([foundByWords(db, words, find), nextExpiry(db, now)])
  keepUntil(expiry ?? never)
  const places = summed(found)
  const pageOf = (place?: string) =>
    `${boardPath(site.slug)}?${new URLSearchParams({ words, ...(place !== undefined && { place }) })}`
  return {
    places: places.slice(0, mostShown).map((place) => ({ ...place, page: pageOf(place.slug) })),
    total: places.length,
    does: found.every(({ kind }) => kind === 'lend')
      ? 'lend'
      : found.every(({ kind }) => kind === 'give')
        ? 'give'
        : 'both',
    page: pageOf(),
  }
}

async function foundByWords(
  db: Db,
  words: string,
  find: (asked: WordQuery) => Promise<PlaceWith[]>,
): Promise<PlaceWith[]> {
  const found = await find(await readWords(db, words))
  const guess = found.length === 0 ? await guessWords(db, words) : undefined
  return guess ? find(guess.words) : found
}

type Summed = Pick<PlaceWith, 'slug' | 'name' | 'count'>

/** Each place once, those with most first. */
function summed(found: readonly PlaceWith[]): Summed[] {
  const places = new Map<string, Summed>()
  for (const { slug, name, count } of found) {
    places.set(slug, { slug, name, count: count + (places.get(slug)?.count ?? 0) })
  }
  return [...places.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'))
}
