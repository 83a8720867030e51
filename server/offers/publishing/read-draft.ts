import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, daysBetween, instantAt, isDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { photoKey, photosSentBy } from '../../media/index.js'
import { findPlace } from '../../members/index.js'
import type { Site } from '../../sites/index.js'
import { hasCopies, type Giver } from '../offer.js'
import type { NewOffer } from '../offer.store.js'
import { photosOfGiver } from '../offer-photo.store.js'
import type { Draft } from './publish-offer.js'
import type { DraftInput } from './publishing.wire.js'

const usualDays = 90
const mostDays = 366

type Reading = { readonly giver: Id<'Account'>; readonly site: Pick<Site, 'zone'>; readonly now: Instant }

/** Refuses photos that somebody else sent, and days that are none. */
export async function readDraft(
  tx: Tx,
  { photos, place, category, takenDays, until, ...said }: DraftInput,
  { giver, site, now }: Reading,
): Promise<Draft & { readonly expiresAt: Instant; readonly kept: readonly Day[] }> {
  const at = place === undefined ? undefined : await findPlace(tx, place)
  if (place !== undefined && !at) throw new Refusal('place-unknown')
  return {
    ...said,
    categoryId: category,
    ...(at && { placeId: at.id }),
    photos: await readPhotos(tx, photos, { sender: giver, giver: { accountId: giver }, now }),
    expiresAt: endOf(until, site, now),
    kept: daysKept({ kind: said.kind, takenDays }),
  }
}

/** The end of the day when no day is said is that of the ninetieth from now. */
export function endOf(until: string | undefined, { zone }: Pick<Site, 'zone'>, now: Instant): Instant {
  const today = dayOf(now, zone)
  const last = until ?? addToDay(today, usualDays)
  const ahead = isDay(last) ? daysBetween(today, last) : -1
  if (!isDay(last) || ahead < 0 || ahead > mostDays) throw new Refusal('invalid-input', { fields: ['until'] })
  return instantAt(addToDay(last, 1), '00:00', zone)
}

/** Ranges may overlap. */
function daysKept({ kind, takenDays = [] }: Pick<DraftInput, 'kind' | 'takenDays'>): Day[] {
  const days = new Set<Day>()
  for (const { from, to } of takenDays) {
    if (!isDay(from) || !isDay(to) || to < from || daysBetween(from, to) > mostDays) throw noDays()
    for (let each = from; each <= to; each = addToDay(each, 1)) days.add(each)
  }
  if (days.size > mostDays || (days.size > 0 && !hasCopies(kind))) throw noDays()
  return [...days]
}

const noDays = () => new Refusal('invalid-input', { fields: ['takenDays'] })

type Showing = { readonly sender: Id<'Account'>; readonly giver: Giver; readonly now: Instant }

/** Accepts photos that the sender sent of late, or that offers of that giver show. */
export async function readPhotos(
  tx: Tx,
  photos: DraftInput['photos'],
  { sender, giver, now }: Showing,
): Promise<NonNullable<NewOffer['photos']>> {
  const keys = photos.map(({ key }) => key)
  if (new Set(keys).size < keys.length) throw new Refusal('invalid-input', { fields: ['photos'] })
  const theirs = [...(await photosSentBy(tx, { sender, keys, now })), ...(await photosOfGiver(tx, giver, keys))]
  return photos.map(({ key, alt }) => {
    const photo = theirs.find((each) => photoKey(each) === key)
    if (!photo) throw new Refusal('photo-gone')
    return { ...photo, alt }
  })
}
