import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { dayOf, isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Database } from '../../database/open-database.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { administer } from '../../rpc/in-transaction.js'
import type { StaffContext } from '../../rpc/context.js'
import { recordMember } from '../record-member.js'
import { lockOwnPlace, plannedRests, setRest, statesOf } from './own-place.store.js'
import type { PlaceInput, RestInput } from './own.wire.js'

/** A later slice lists the offers at the member's places anew, in the same transaction. */
export type Relist = (tx: Tx, memberId: Id<'Member'>, now: Instant) => Promise<void>

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** All that it offers is hidden in every list from the first day to the last. */
export async function restPlace(
  { tx, clock, about }: Ctx,
  relist: Relist,
  { allowed, input }: { readonly allowed: Allowed<'place'>; readonly input: RestInput },
): Promise<void> {
  const { place } = await lockOwnPlace(tx, allowed, input.place)
  const { closedAt } = (await statesOf(tx, [place.id])).get(place.id) ?? {}
  if (closedAt !== undefined) throw new Refusal('place-closed')
  const { from, until } = input
  const today = dayOf(clock.now(), place.zone)
  if (!isDay(from) || !isDay(until) || until < today) throw new Refusal('invalid-input', { fields: ['until'] })
  await setRest(tx, place.id, { from, until, now: from <= today })
  await relist(tx, place.memberId, clock.now())
  about({ kind: 'place', id: place.id, title: place.name })
}

export async function wakePlace(
  { tx, clock, about }: Ctx,
  relist: Relist,
  { allowed, input }: { readonly allowed: Allowed<'place'>; readonly input: PlaceInput },
): Promise<void> {
  const { place } = await lockOwnPlace(tx, allowed, input.place)
  await setRest(tx, place.id, undefined)
  await relist(tx, place.memberId, clock.now())
  about({ kind: 'place', id: place.id, title: place.name })
}

/** Once its first day comes, and after its last one. */
export async function passRests(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  relist: Relist,
): Promise<void> {
  const now = clock.now()
  for (const { id, memberId, zone, from, until, isNow } of await plannedRests(database.reader)) {
    const today = dayOf(now, zone)
    const isOver = until < today
    const wanted = !isOver && from <= today
    if (!isOver && wanted === isNow) continue
    await administer(database, async (tx) => {
      await setRest(tx, id, isOver ? undefined : { from, until, now: wanted })
      await relist(tx, memberId, now)
      await recordMember(tx, now, { memberId })
    })
  }
}
