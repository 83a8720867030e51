import type { Context } from '../../rpc/context.js'
import { allOf, anyOf, stemsOf } from '../../search/index.js'
import { kind } from '../offer.wire.js'
import { textsOf } from '../search/foldable.store.js'
import { findSome } from '../search/offer-search.store.js'
import { kindWord } from '../search/words.js'

const mostRead = 200
const mostTitles = 5

const everywhere = anyOf(kind.options.map(kindWord))

/** Finds the shown offers that a barred word would catch if they were published now: by its stems first, then by reading them. */
export async function caughtBy(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { word, isIn }: { readonly word: string; readonly isIn: (text: string) => boolean },
): Promise<{ count: number; atLeast: boolean; titles: string[] }> {
  const stems = stemsOf(word)
  if (stems.length === 0) return { count: 0, atLeast: false, titles: [] }
  const sought = { territoryWords: everywhere, words: [allOf(stems)], hidden: [], now: clock.now() }
  const found = await findSome(db, sought, mostRead + 1)
  const offers = await textsOf(
    db,
    found.slice(0, mostRead).map(({ newness }) => newness),
  )
  const caught = offers.filter(({ title, description }) => isIn(`${title}\n${description}`))
  return {
    count: caught.length,
    atLeast: found.length > mostRead,
    titles: caught.slice(0, mostTitles).map(({ title }) => title),
  }
}
