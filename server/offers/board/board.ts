import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Topic } from '../../events/event.js'
import { findPlace } from '../../members/index.js'
import { getSiteWith, type Site } from '../../sites/index.js'
import { getTerritoryOf, type Territory } from '../../territories/index.js'
import type { OpenInput } from '../offer.wire.js'
import { territoryWords } from '../search/territory-words.store.js'
import { anyOf, type Match } from '../../search/index.js'
import { categoryWord, kindWord, placeWord } from '../search/words.js'

/** Changes of these topics change a board. */
export const boardTopics = ['offers', 'sites', 'territories'] as const satisfies readonly Topic[]

export type Board = {
  readonly site: Site
  readonly territory: Territory
  /** The territory as filter words: an offer in it has one of them. */
  readonly territoryWords: Match
  readonly words: readonly Match[]
}

export async function getBoard(db: Db, { site: slug, territory, place, category, kind }: OpenInput): Promise<Board> {
  const site = await getSiteWith(db, slug, 'offer-board')
  const [[of, inTerritory], at] = await Promise.all([
    territoryWithWords(db, site, territory),
    place === undefined ? undefined : getPlace(db, place),
  ])
  const words: Match[] = [
    ...(at ? [placeWord(at.id)] : []),
    ...(category === undefined ? [] : [categoryWord(readCategory(category))]),
    ...(kind === undefined ? [] : [kindWord(kind)]),
  ]
  return { site, territory: of, territoryWords: anyOf(inTerritory), words }
}

async function territoryWithWords(db: Db, { territoryId }: Site, slug: string | undefined) {
  const [territory, words] = await Promise.all([
    getTerritoryOf(db, territoryId, slug),
    slug === undefined ? territoryWords(db, territoryId) : undefined,
  ])
  return [territory, words ?? (await territoryWords(db, territory.id))] as const
}

/** The id becomes a word of a full-text query: nothing else may be injected with it. */
function readCategory(id: string): string {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Refusal('category-unknown')
  return id
}

async function getPlace(db: Db, slug: string) {
  const place = await findPlace(db, slug)
  if (!place) throw new Refusal('place-unknown')
  return place
}
