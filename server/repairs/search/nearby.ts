import { boxAround, distanceMetres, type Point } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { getCentre } from '../../territories/index.js'
import type { SearchInput } from '../repair.wire.js'
import { communesIn } from './repairer-search.store.js'

export type Nearby = {
  readonly point: Point
  readonly metres: number | undefined
  /** The commune and the one that it is a part of: itinerants may list either. */
  readonly communeCodes: readonly string[]
}

export async function readNearby(db: Db, input: SearchInput): Promise<Nearby | undefined> {
  const { near, latitude, longitude, within } = input
  const metres = within === undefined ? undefined : within * 1_000
  if (near !== undefined) {
    if (latitude !== undefined || longitude !== undefined) throw new Refusal('invalid-input', { fields: ['near'] })
    return { ...(await nearbyCommune(db, near)), metres }
  }
  if (latitude === undefined && longitude === undefined) return undefined
  if (latitude === undefined || longitude === undefined) {
    throw new Refusal('invalid-input', { fields: [latitude === undefined ? 'latitude' : 'longitude'] })
  }
  const point = { latitude, longitude }
  return { point, metres, communeCodes: await communeCodesAt(db, point) }
}

async function nearbyCommune(db: Db, near: string): Promise<{ point: Point; communeCodes: string[] }> {
  const { code, parentCode, point } = await getCentre(db, near)
  return { point, communeCodes: [code, ...(parentCode === null ? [] : [parentCode])] }
}

/** A point with no commune's centre within this distance is abroad or at sea. */
const widestMetres = 30_000

/** We have no borders of communes: a point is taken to be in the commune whose centre is nearest. */
async function communeCodesAt(db: Db, point: Point): Promise<string[]> {
  const around = await communesIn(db, boxAround(point, widestMetres))
  const nearest = around
    .map((commune) => ({ ...commune, metres: distanceMetres(point, commune.point) }))
    .toSorted((a, b) => a.metres - b.metres || (a.code < b.code ? -1 : 1))[0]
  return nearest ? [nearest.code, ...(nearest.parentCode === null ? [] : [nearest.parentCode])] : []
}
