import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { recordMember } from '../record-member.js'
import { getOwnPlace, lockOwnPlace, setClosed, statesOf } from './own-place.store.js'
import type { CloseForGoodInput, ClosingShown, PlaceInput } from './own.wire.js'
import type { Relist } from './rest-place.js'

/** How much stands at a place: shown or paused, of those how many are taken, or going to be; and how much residents have there. */
export type CountAtPlace = (
  db: Db,
  placeId: Id<'Place'>,
  now: Instant,
) => Promise<{ readonly offers: number; readonly underWay: number; readonly residents: number }>

/** Residents' offers there are collected elsewhere from then on. */
export type LeavePlace = (tx: Tx, placeId: Id<'Place'>, now: Instant) => Promise<void>

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** Tells what would become of its stock, before it is closed. */
export async function showClosing(
  { db, now }: { readonly db: Db; readonly now: Instant },
  count: CountAtPlace,
  { allowed, input }: { readonly allowed: Allowed<'closing'>; readonly input: PlaceInput },
): Promise<ClosingShown> {
  const { place } = await getOwnPlace(db, allowed, input.place)
  return count(db, place.id, now)
}

/**
 * It leaves the map and every list, with all that it offers; nothing of its own is erased, so that it can be opened again as it was.
 */
export async function closeForGood(
  { tx, clock, about }: Ctx,
  { count, leave, relist }: { readonly count: CountAtPlace; readonly leave: LeavePlace; readonly relist: Relist },
  { allowed, input }: { readonly allowed: Allowed<'closing'>; readonly input: CloseForGoodInput },
): Promise<void> {
  const { place } = await lockOwnPlace(tx, allowed, input.place)
  const now = clock.now()
  const { offers } = await count(tx, place.id, now)
  // Somebody added or took something away since it was told what goes.
  if (offers !== input.offers) throw new Refusal('place-moved-on')
  await setClosed(tx, place.id, now)
  await leave(tx, place.id, now)
  await relist(tx, place.memberId, now)
  await recordMember(tx, now, { memberId: place.memberId, before: [place.communeCode] })
  about({ kind: 'place', id: place.id, title: place.name })
}

export async function reopenPlace(
  { tx, clock, about }: Ctx,
  relist: Relist,
  { allowed, input }: { readonly allowed: Allowed<'closing'>; readonly input: PlaceInput },
): Promise<void> {
  const { place } = await lockOwnPlace(tx, allowed, input.place)
  const { closedAt } = (await statesOf(tx, [place.id])).get(place.id) ?? {}
  if (closedAt !== undefined) {
    await setClosed(tx, place.id, null)
    await relist(tx, place.memberId, clock.now())
    await recordMember(tx, clock.now(), { memberId: place.memberId })
  }
  about({ kind: 'place', id: place.id, title: place.name })
}
