import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { findAccount } from '../../accounts/index.js'
import { shownOf } from '../../base/fields.js'
import { addMs, type Instant } from '../../base/instant.js'
import { addToDay, dayOf, type Day, type Zone } from '../../base/local-time.js'
import { ownPhotoSizes, photoKey } from '../../media/index.js'
import { placesById } from '../../members/index.js'
import { toldHidings } from '../../moderation/index.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { findSiteById } from '../../sites/index.js'
import { communesOf, getTerritoryOf, isInside } from '../../territories/index.js'
import { picturesOf } from '../offer-photo.store.js'
import { offerPath, photoToWire } from '../board/offer-to-wire.js'
import { daysKeptBack } from '../days/offer-days.store.js'
import type { Giver, Offer } from '../offer.js'
import type { PhotoAddresses } from '../offer.wire.js'
import { actsOn, ownStateOf, type OwnState } from '../own-state.js'
import type { Picture } from '../picture.js'
import { getOwnRow, ownOffers, type OwnRow } from './own-offer.store.js'
import type { Mine, OwnDraft, OwnOffer, OwnOfferWhole, PublishOutput, RenewLinkShown } from './publishing.wire.js'

type Asking = Pick<Context, 'db' | 'clock' | 'hmac'>
type Standing = { readonly isAway: boolean; readonly now: Instant; readonly hmac: Context['hmac'] }

export async function showMine(asking: Asking, { actor }: Pick<Caller, 'actor'>): Promise<Mine> {
  const { account } = actor.for
  const standing = await standingOf(asking, { accountId: account })
  const rows = await ownOffers(asking.db, { account, within: actor.within })
  const hidings = await hidingsOf(asking, rows)
  const items = rows.map((row) => toWire(row, standing, hidings))
  const isClosed = ({ status }: OwnOffer) => status === 'closed'
  return { items: [...items.filter((item) => !isClosed(item)), ...items.filter(isClosed)], away: standing.isAway }
}

/** For who has been found to be its giver. */
export async function showOwn(asking: Asking, { id }: Pick<Offer, 'id'>): Promise<OwnOfferWhole> {
  const { db } = asking
  const [row, pictures] = await Promise.all([getOwnRow(db, id), picturesOf(db, id)])
  const { offer, zone } = row
  const standing = await standingOf(asking, offer.giver)
  const shown = toWire(row, standing, await hidingsOf(asking, [row]))
  const place = offer.placeId && (await placesById(db, [offer.placeId])).get(offer.placeId)
  const days = await daysKeptBack(db, offer.id, dayOf(standing.now, zone))
  return {
    ...shown,
    draft: {
      kind: offer.kind,
      title: offer.title,
      description: offer.description,
      category: offer.categoryId,
      ...shownOf(offerFields, offer),
      ...(place && { place: place.slug }),
      ...(days.length > 0 && { takenDays: rangesOf(days) }),
      until: lastDayOf(offer, zone),
      photos: pictures.map((picture) => ({ key: photoKey(picture), ...photoFor(picture, shown.status, standing) })),
    },
  }
}

/** A draft like this offer, without its end and its days, which were those of the first one. */
export async function showCopy(asking: Asking, offer: Pick<Offer, 'id'>): Promise<{ draft: OwnDraft }> {
  const { takenDays: _days, until: _until, ...draft } = (await showOwn(asking, offer)).draft
  return { draft }
}

export async function showRenewed(asking: Asking, { id }: Pick<Offer, 'id'>): Promise<RenewLinkShown> {
  const row = await getOwnRow(asking.db, id)
  const { title, status, expiresAt } = toWire(row, await standingOf(asking, row.offer.giver), none)
  return { title, status, expiresAt, until: lastDayOf(row.offer, row.zone) }
}

/** How what has just been published stands, and where it is seen. */
export async function showPublished(asking: Asking, { id }: Pick<Offer, 'id'>): Promise<PublishOutput> {
  const row = await getOwnRow(asking.db, id)
  const { offer } = row
  const { by, status, expiresAt } = toWire(row, await standingOf(asking, offer.giver), none)
  return {
    offerId: offer.id,
    status: status === 'awaits-look' || status === 'away' ? status : 'shown',
    ...(by && { by }),
    expiresAt,
    page: offerPath(row.site?.slug ?? '', offer.id),
    visibleIn: await visibleIn(asking.db, row),
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

async function standingOf({ db, clock, hmac }: Asking, giver: Giver): Promise<Standing> {
  const account = 'accountId' in giver ? await findAccount(db, giver.accountId) : undefined
  return { isAway: account?.away ?? false, now: clock.now(), hmac }
}

type Hidings = Awaited<ReturnType<typeof toldHidings>>

/** Where only its dates are told. */
const none: Hidings = new Map()

function hidingsOf(asking: Asking, rows: readonly OwnRow[]): Promise<Hidings> {
  const homes = new Map<string, string | undefined>(rows.map(({ offer, site }) => [offer.id, site?.slug]))
  return toldHidings(asking, { kind: 'offer', ids: [...homes.keys()], homeOf: (id) => homes.get(id) })
}

function toWire(
  { offer, pictogram, commune, site, rule, zone, picture }: OwnRow,
  standing: Standing,
  hidings: Hidings,
): OwnOffer {
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
    ...(status === 'awaits-look' &&
      site &&
      rule &&
      offer.lookBy !== null && { by: { site, rule, until: offer.lookBy, zone } }),
    hidings: [...(hidings.get(offer.id) ?? [])],
    publishedAt: offer.publishedAt,
    expiresAt: offer.expiresAt,
    until: lastDayOf(offer, zone),
    sequence: offer.sequence,
    ...(picture && { photo: photoFor(picture, status, standing) }),
    ...(status === 'shown' && site && { page: offerPath(site.slug, offer.id) }),
    may: actsOn(offer, status),
  }
}

/** One that is counted in hours ends during its last day. */
const lastDayOf = ({ expiresAt }: Offer, zone: Zone): Day => dayOf(addMs(expiresAt, -1), zone)

/** A picture that everybody may see has one address for all. */
function photoFor(picture: Picture, status: OwnState, { hmac, now }: Standing): PhotoAddresses {
  const photo = photoToWire(picture)
  return status === 'shown' ? photo : { ...photo, sizes: ownPhotoSizes(hmac, picture, now) }
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
