import { canonicalJson } from '../../base/canonical.js'
import { Refusal } from '../../base/refusal.js'
import type { Point } from '../../base/point.js'
import { saysNothing, wordsOf } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Asking } from '../../rpc/context.js'
import type { PublicCache } from '../../rpc/public-cache.js'
import { getSiteWith, type Site } from '../../sites/index.js'
import { getCentre, getTerritoryOf, type Territory } from '../../territories/index.js'
import { isServed } from './map-area.js'
import { activities, memberKinds, topics } from '../member.js'
import { openMoments, type PointsInput } from '../member.wire.js'
import { directoryOf, type Directory } from './directory.js'
import { findRows, type Nearby, type Wish } from './find-rows.js'
import type { Found } from './found-before.js'
import { bitsOf, type MemberIndex } from './member-index.js'

export type DirectoryContext = Asking & {
  /** The kept answers, whose revision says whether something changed; without it the events are read each time. */
  readonly cache?: Pick<PublicCache, 'revision'>
}

export type Answered = {
  readonly site: Site
  readonly territory: Territory
  readonly directory: Directory
  readonly index: MemberIndex
  readonly found: Found
}

const shown = ['members', 'territories'] as const

export async function answer(asked: DirectoryContext, input: PointsInput): Promise<Answered> {
  const { db, clock, keepUntil } = asked
  const mark = asked.cache?.revision(shown)
  const site = await getSiteWith(db, input.site, 'member-map')
  const [territory, nearby] = await Promise.all([
    getTerritoryOf(db, site.territoryId, input.territory),
    readNearby(db, input),
  ])
  asked.within?.(territory.id)
  const directory = directoryOf(db)
  const index = await directory.index(mark)
  const { site: _, order = nearby ? 'distance' : 'name', ...rest } = input
  if (order === 'distance' && !nearby) throw new Refusal('invalid-input', { fields: ['near'] })
  // Both would be the distance that is shown.
  if (order === 'open' && nearby) throw new Refusal('invalid-input', { fields: ['order'] })
  // What is open is near the site's own place: that of two sites differs.
  const question = canonicalJson({
    ...rest,
    order,
    territory: territory.id,
    ...(order === 'open' && { site: site.id }),
  })
  const now = clock.now()
  const found = await index.found.get(question, now, async () =>
    findRows(
      index,
      {
        ...(await readWish({ directory, index, territory, nearby }, { ...rest, order })),
        openAround: order === 'open' ? await homeOf(site, { directory, territory, index }) : undefined,
      },
      now,
    ),
  )
  keepUntil(found.until)
  return { site, territory, directory, index, found }
}

/** Where the site's own people are, else the middle of the territory. */
async function homeOf(
  site: Site,
  { directory, territory, index }: Pick<Scene, 'directory' | 'territory' | 'index'>,
): Promise<Point> {
  const own = site.territoryId === territory.id ? index.pointOf(site.memberId) : undefined
  return own ?? (await directory.centreOf(territory.id)) ?? { latitude: 0, longitude: 0 }
}

type Scene = {
  readonly directory: Directory
  readonly index: MemberIndex
  readonly territory: Territory
  readonly nearby: Nearby | undefined
}

async function readWish(
  { directory, index, territory, nearby }: Scene,
  { kind = [], does = [], topic = [], open, wheelchair, words = '', order }: Omit<PointsInput, 'site'>,
): Promise<Wish> {
  const { communes, meeting } = await directory.areaOf(territory.id)
  const territoryMask = new Uint8Array(index.communeCount)
  for (const [code, number] of index.communeCodes) if (communes.has(code)) territoryMask[number] = 1
  return {
    territoryMask,
    isServedHere: (row) => isServed(index.entry(row), meeting),
    kinds: bitsOf(memberKinds, kind),
    does: bitsOf(activities, does),
    topics: bitsOf(topics, topic),
    isAccessible: wheelchair === 'yes',
    words: typedWords(words),
    nearby,
    open: open === 'now' ? open : weekdayOf(open),
    byDistance: order === 'distance',
  }
}

/** 1 for Monday; undefined when no day is asked for. */
export function weekdayOf(open: PointsInput['open']): number | undefined {
  return open === undefined || open === 'now' ? undefined : openMoments.indexOf(open)
}

/** More words find nothing, and a long query would slow down everybody else's. */
const mostWords = 8

function typedWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))]
  const telling = words.filter((word) => word.length > 1 && !saysNothing(word))
  return (telling.length > 0 ? telling : words).slice(0, mostWords)
}

async function readNearby(db: Db, { near, latitude, longitude, within }: PointsInput): Promise<Nearby | undefined> {
  const metres = within === undefined ? undefined : within * 1_000
  if (near !== undefined) {
    if (latitude !== undefined || longitude !== undefined) throw new Refusal('invalid-input', { fields: ['near'] })
    return { point: (await getCentre(db, near)).point, metres }
  }
  if (latitude === undefined && longitude === undefined) return undefined
  if (latitude === undefined || longitude === undefined) {
    throw new Refusal('invalid-input', { fields: [latitude === undefined ? 'latitude' : 'longitude'] })
  }
  return { point: { latitude, longitude }, metres }
}
