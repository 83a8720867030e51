import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { distanceMetres, type Point } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import { communesOf, geocodedIn } from '../../territories/index.js'
import { placeAt } from '../upkeep/change-place.js'
import { getOwnPlace, lockOwnPlace } from './own-place.store.js'
import type { AddressesFound, AddressesInput, PositionInput } from './own.wire.js'

/** A later slice moves the offers that it shows at the place with it. */
export type BringAlong = (
  tx: Tx,
  placeId: Id<'Place'>,
  moved: { readonly point: Point; readonly now: Instant },
) => Promise<void>

/** Communes of mainland France reach hardly farther from their centre. */
const farthestMetres = 20_000

/** Where the written address may be, in the place's own commune. */
export async function findOwnAddresses(
  { db, addresses }: Pick<Context, 'db' | 'addresses'>,
  allowed: Allowed<'place'>,
  { place: slug, text }: AddressesInput,
): Promise<AddressesFound> {
  const { place } = await getOwnPlace(db, allowed, slug)
  const [commune] = await communesOf(db, [place.communeCode])
  const found = await addresses.find({ text, ...(commune && geocodedIn(commune)) })
  if (!found) return { available: false, items: [] }
  const near = found.filter(({ point }) => !commune?.centre || distanceMetres(point, commune.centre) <= farthestMetres)
  return { available: true, items: near.map(({ text: address, point }) => ({ text: address, ...point })) }
}

/** By hand, so that no import moves it again; or back to the centre of its commune, where nobody knows better. */
export async function positionPlace(
  { tx, clock, about }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  bringAlong: BringAlong,
  { allowed, input }: { readonly allowed: Allowed<'place'>; readonly input: PositionInput },
): Promise<void> {
  const { place } = await lockOwnPlace(tx, allowed, input.place)
  const [commune] = await communesOf(tx, [place.communeCode])
  const centre = commune?.centre
  const point = input.at === 'commune' ? centre : input.at
  if (!point || (centre && distanceMetres(point, centre) > farthestMetres))
    throw new Refusal('invalid-input', { fields: ['at'] })
  await placeAt({ tx, clock }, place, { point, precision: input.at === 'commune' ? 'commune' : 'manual' })
  await bringAlong(tx, place.id, { point, now: clock.now() })
  about({ kind: 'place', id: place.id, title: place.name })
}
