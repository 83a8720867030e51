import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, paris, type Day } from '../../base/local-time.js'
import { photoKey } from '../../media/index.js'
import { placesById } from '../../members/index.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { findSiteById } from '../../sites/index.js'
import { communesOf, getTerritoryOf, isInside } from '../../territories/index.js'
import { picturesOf } from '../board/offer-card.store.js'
import { offerPath, photoToWire } from '../board/offer-to-wire.js'
import { daysKeptBack } from '../days/offer-days.store.js'
import type { Giver, Offer } from '../offer.js'
import { ownOffer } from '../offer.store.js'
import { actsOn, ownStateOf } from '../own-state.js'
import { getOwnRow, ownOffers, type OwnRow } from './own-offer.store.js'
import type { Mine, OwnOffer, OwnOfferWhole, PublishOutput } from './publishing.wire.js'

type Asking = Pick<Context, 'db' | 'clock'>
type Standing = { readonly isAway: boolean; readonly now: Instant }

export async function showMine({ db, clock }: Asking, { actor }: Pick<Caller, 'actor'>): Promise<Mine> {
  const { account } = actor.for
  const standing = await standingOf(db, { accountId: account }, clock.now())
  const items = (await ownOffers(db, { account, within: actor.within })).map((row) => toWire(row, standing))
  const isClosed = ({ status }: OwnOffer) => status === 'closed'
  return { items: [...items.filter((item) => !isClosed(item)), ...items.filter(isClosed)], away: standing.isAway }
}

export async function showOwn(asking: Asking, actor: Actor<AccountHolder>, id: Id<'Offer'>): Promise<OwnOfferWhole> {
  const { db, clock } = asking
  const offer = await ownOffer(db, actor, id)
  const [row, standing, pictures] = await Promise.all([
    getOwnRow(db, offer.id),
    standingOf(db, offer.giver, clock.now()),
    picturesOf(db, offer.id),
  ])
  const place = offer.placeId && (await placesById(db, [offer.placeId])).get(offer.placeId)
  const site = offer.siteId && (await findSiteById(db, offer.siteId))
  const zone = site ? site.zone : paris
  const days = await daysKeptBack(db, offer.id, dayOf(standing.now, zone))
  return {
    ...toWire(row, standing),
    draft: {
      kind: offer.kind,
      title: offer.title,
      description: offer.description,
      category: offer.categoryId,
      ...(offer.condition !== null && { condition: offer.condition }),
      ...(offer.depositCents !== null && { depositCents: offer.depositCents }),
      ...(offer.preferredDays !== null && { preferredDays: offer.preferredDays }),
      ...(place && { place: place.slug }),
      ...(days.length > 0 && { takenDays: rangesOf(days) }),
      until: addToDay(dayOf(offer.expiresAt, zone), -1),
      photos: pictures.map((picture) => ({ key: photoKey(picture), ...photoToWire(picture) })),
    },
  }
}

/** How what has just been published stands, and where it is seen. */
export async function showPublished({ db, clock }: Asking, { id }: Pick<Offer, 'id'>): Promise<PublishOutput> {
  const row = await getOwnRow(db, id)
  const { offer } = row
  const { by, status, expiresAt } = toWire(row, await standingOf(db, offer.giver, clock.now()))
  return {
    offerId: offer.id,
    status: status === 'awaits-look' || status === 'away' ? status : 'shown',
    ...(by && { by }),
    expiresAt,
    page: offerPath(row.site?.slug ?? '', offer.id),
    visibleIn: await visibleIn(db, row),
  }
}

async function visibleIn(db: Asking['db'], { offer, commune }: OwnRow): Promise<PublishOutput['visibleIn']> {
  const site = offer.siteId && (await findSiteById(db, offer.siteId))
  if (!site) return { name: commune, onSite: false }
  const [of] = await communesOf(db, [offer.communeCode])
  const codes = [offer.communeCode, ...(of?.parentCode ? [of.parentCode] : [])]
  const inside = await Promise.all(codes.map((code) => isInside(db, site.territoryId, code)))
  if (!inside.some(Boolean)) return { name: commune, onSite: false }
  return { name: (await getTerritoryOf(db, site.territoryId, undefined)).name, onSite: true }
}

async function standingOf(db: Asking['db'], giver: Giver, now: Instant): Promise<Standing> {
  const account = 'accountId' in giver ? await findAccount(db, giver.accountId) : undefined
  return { isAway: account?.away ?? false, now }
}

function toWire({ offer, pictogram, commune, site, picture }: OwnRow, standing: Standing): OwnOffer {
  const status = ownStateOf(offer, standing)
  return {
    offerId: offer.id,
    kind: offer.kind,
    title: offer.title,
    category: offer.categoryId,
    pictogram,
    commune,
    ...(site && { site }),
    status,
    ...(status === 'awaits-look' && site && offer.lookBy !== null && { by: { site, until: offer.lookBy } }),
    publishedAt: offer.publishedAt,
    expiresAt: offer.expiresAt,
    sequence: offer.sequence,
    ...(picture && { photo: photoToWire(picture) }),
    ...(status === 'shown' && site && { page: offerPath(site.slug, offer.id) }),
    may: actsOn(offer, status),
  }
}

function rangesOf(days: readonly Day[]): { from: Day; to: Day }[] {
  const ranges: { from: Day; to: Day }[] = []
  for (const day of days) {
    const last = ranges.at(-1)
    if (last && addToDay(last.to, 1) === day) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges
}
