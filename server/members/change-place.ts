import type { Point } from '../base/point.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Closure, Place } from './place.js'
import { insertClosure, savePlace } from './place.store.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

/** Somebody who knows puts it on the map: what a source claimed is forgotten, and no import moves it again. */
export async function movePlace({ tx, clock }: Ctx, place: Place, point: Point): Promise<void> {
  const { claimedPoint: _, ...kept } = place
  await savePlace(tx, { ...kept, point, precision: 'manual' }, clock.now())
  await record(tx, clock.now(), { type: 'member.changed', memberId: place.memberId })
}

/** Closed on these days, whatever its hours say. */
export async function closePlace({ tx, clock }: Ctx, place: Place, closure: Closure): Promise<void> {
  await insertClosure(tx, place.id, closure)
  await record(tx, clock.now(), { type: 'member.changed', memberId: place.memberId })
}
