import type { Id } from '../../server/base/id.js'
import { addDays, addHours, type Instant } from '../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../server/base/local-time.js'
import { storePhoto, type Photo, type PhotoStorage } from '../../server/media/index.js'
import type { Tx } from '../../server/database/tables.js'
import { copiesOf, publishOffer } from '../../server/offers/index.js'
import { getSite, type Site } from '../../server/sites/index.js'
import { pauseOffer } from '../../server/offers/publishing/pause-offer.js'
import { takeDays } from '../../server/offers/days/take-days.js'
import { asPerson, inStockOf } from './acting.js'
import { demoOffers } from './offers.js'
import { demoPeople } from './people.js'
import { demoSites, demoTerritories } from './sites.js'
import type { DemoMembers } from './open-sites.js'
import { paint, picturesOf, withDrawingsAllowed, type Picture } from './pictures.js'
import type { DemoOffer } from './read-offers.js'
import type { Tools } from './tools.js'

export type DemoPhotos = ReadonlyMap<DemoOffer, readonly Photo[]>

type Givers = {
  readonly people: ReadonlyMap<string, Id<'Account'>>
  readonly members: DemoMembers
  readonly photos: DemoPhotos
}

/** So that a processor has something to draw while another picture is written down. */
const paintedAtOnce = 4

/** Every picture once, however many offers show it. */
export async function paintOffers(storage: PhotoStorage): Promise<DemoPhotos> {
  const pictures = new Map<string, Picture>()
  for (const offer of demoOffers)
    for (const picture of picturesOf(offer)) pictures.set(JSON.stringify(picture), picture)
  const kept = new Map<string, Photo>()
  const left = pictures.entries()
  const paintOn = async () => {
    for (const [name, picture] of left) kept.set(name, await storePhoto(storage, await paint(picture)))
  }
  await withDrawingsAllowed(() => Promise.all(Array.from({ length: paintedAtOnce }, paintOn)))
  const photosOf = (offer: DemoOffer) => picturesOf(offer).flatMap((each) => kept.get(JSON.stringify(each)) ?? [])
  return new Map(demoOffers.map((offer) => [offer, photosOf(offer)]))
}

/** From the oldest to the newest, each at the hour its giver may have had the time. Says by which id each is known. */
export async function publishOffers(tools: Tools, givers: Givers): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const inOrder = demoOffers.toSorted((a, b) => b.publishedDaysAgo - a.publishedDaysAgo)
  for (const [position, offer] of inOrder.entries()) {
    const hoursAgo = offer.publishedDaysAgo * 24 + 1 + ((inOrder.length - position) % 11)
    const { id } = await publishOne(tools, offer, { ...givers, on: addHours(tools.clock.now(), -hoursAgo) })
    ids.set(offer.title, id)
  }
  return ids
}

async function publishOne({ tx, clock }: Tools, demo: DemoOffer, { on, ...givers }: Givers & { on: Instant }) {
  const accountId = givers.people.get(demo.giver)
  const member = givers.members.get(demo.giver)
  const then = { tx, clock: { now: () => on } }
  const draft = draftOf(demo, givers.photos.get(demo) ?? [], on)
  const at = accountId && (await siteAround(tx, demo.giver))
  const offer = accountId
    ? await publishOffer(then, asPerson(accountId), { ...draft, ...(at && { at }) })
    : await publishOffer(then, inStockOf(known(member, demo).memberId), {
        ...draft,
        placeId: known(member, demo).place.id,
      })

  const today = dayOf(clock.now(), paris)
  for (const copyId of await copiesOf(tx, offer.id)) {
    for (const { from, to } of demo.taken) {
      await takeDays(then, offer, { copyId, from: addToDay(today, from), to: addToDay(today, to) })
    }
  }
  if (demo.hidden === 'paused') await pauseOffer(then, offer)
  return offer
}

/** The first site around where somebody lives at which nobody looks first: what was published there can be changed there. */
async function siteAround(tx: Tx, giver: string): Promise<Site | undefined> {
  const lives = demoPeople.find(({ firstName }) => firstName === giver)?.communeCode ?? ''
  const around = demoTerritories.filter(({ communes }) => communes.includes(lives)).map(({ slug }) => slug)
  const site = demoSites.find(({ territory, moderation }) => !moderation && around.includes(territory))
  return site && getSite(tx, site.slug)
}

function draftOf({ category, depositEuros, preferredDays, ...demo }: DemoOffer, photos: readonly Photo[], at: Instant) {
  const lends = demo.kind === 'lend' || demo.kind === 'swap'
  return {
    kind: demo.kind,
    title: demo.title,
    description: demo.description,
    categoryId: category,
    ...(demo.condition && { condition: demo.condition }),
    ...(depositEuros !== undefined && { depositCents: depositEuros * 100 }),
    ...(preferredDays !== undefined && { preferredDays }),
    ...(lends && { copies: labelsOf(demo.copies) }),
    ...(demo.hidden === 'expired' && { expiresAt: addDays(at, 1) }),
    photos: photos.map(({ photo, width, height }) => ({ photo, width, height, alt: demo.title })),
  }
}

const labelsOf = (copies: number) =>
  copies === 1 ? [null] : Array.from({ length: copies }, (_, index) => String(index + 1))

function known<T>(value: T | undefined, { giver, title }: DemoOffer): T {
  if (value === undefined) throw new RangeError(`nobody is called ${giver}, who gives “${title}”`)
  return value
}
