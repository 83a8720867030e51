import { dayOf } from '../../base/local-time.js'
import { anyOf } from '../../search/index.js'
import type { PlacesWith, PlacesWithInput } from '../offer.wire.js'
import { newestFitting } from '../search/find-offers.js'
import { elsewhereThan } from '../search/words.js'
import { siteListsOf } from '../shown-offer.store.js'
import { atPlaceWord, kindWord } from '../search/words.js'
import { getBoard } from './board.js'
import { boardPath } from './offer-to-wire.js'
import { placesOfOffers, type PlaceWith } from './places-with.store.js'
import { readWords, type BoardContext } from './search-board.js'

const mostShown = 5
/** Where everybody lends a thing, the places of the newest offers are enough to choose from; the page says that there are more. */
const mostLookedAt = 100

/** The places of a territory that lend or give away what somebody looks for, though nothing of theirs is called so. */
export async function placesWith(
  { db, clock, keepUntil }: BoardContext,
  { words, language, ...input }: PlacesWithInput,
): Promise<PlacesWith> {
  const now = clock.now()
  const { site, territory, territoryWords } = await getBoard(db, input)
  const [question, { hidden, hasElsewhere, expiry }] = await Promise.all([
    readWords(db, { words, ...(language && { language }) }, dayOf(now, site.zone)),
    siteListsOf(db, { site: site.id, now }),
  ])
  if (expiry) keepUntil(expiry)
  const given = [anyOf([kindWord('lend'), kindWord('give')]), atPlaceWord]
  const found = await newestFitting(db, {
    sought: { territoryWords, words: given, hidden, now, ...(hasElsewhere && { elsewhere: elsewhereThan(site.id) }) },
    territoryId: territory.id,
    ...(question && { question }),
    size: mostLookedAt + 1,
  })
  const atLeast = found.length > mostLookedAt
  const known = await placesOfOffers(
    db,
    found.slice(0, mostLookedAt).map(({ newness }) => newness),
  )
  const places = summed(known)
  const isOther = language !== undefined && language !== site.languages[0]
  const pageOf = (place?: string) =>
    `${boardPath(site.slug)}?${new URLSearchParams({
      words,
      ...(place !== undefined && { place }),
      ...(isOther && { lang: language }),
    })}`
  return {
    // How much each has was not counted out either.
    places: places
      .slice(0, mostShown)
      .map(({ slug, name, count }) => ({ slug, name, page: pageOf(slug), ...(!atLeast && { count }) })),
    total: places.length,
    ...(atLeast && { atLeast }),
    does: known.every(({ kind }) => kind === 'lend')
      ? 'lend'
      : known.every(({ kind }) => kind === 'give')
        ? 'give'
        : 'both',
    page: pageOf(),
  }
}

type Summed = Pick<PlaceWith, 'slug' | 'name' | 'count'>

/** Lists each place once, the one with most offers first. */
function summed(found: readonly PlaceWith[]): Summed[] {
  const places = new Map<string, Summed>()
  for (const { slug, name, count } of found) {
    places.set(slug, { slug, name, count: count + (places.get(slug)?.count ?? 0) })
  }
  return [...places.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'))
}
