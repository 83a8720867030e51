import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { rowsIn } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import type { BikeType } from '../repairer.js'

/** The first free starts of the shortest appointment for a bicycle, at most `mostFirstTimes`. */
export type FirstTimes = { readonly bikeType: BikeType; readonly minutes: number; readonly starts: readonly Instant[] }

export const mostFirstTimes = 3

export type FirstFree = {
  readonly repairerId: Id<'Repairer'>
  /** The shortest appointment first: nothing longer is free before it. */
  readonly firstTimes: readonly FirstTimes[]
  /** Of the shortest appointment; `never` when there is none within the horizon. */
  readonly firstFreeAt: Instant
  /** When any of them may change by the passing of time alone. */
  readonly firstFreeUntil: Instant
  readonly firstFreeEnd: Instant
}

/** Without a bicycle, the shortest appointment of all counts. */
export function firstTimesFor({ firstTimes }: Pick<FirstFree, 'firstTimes'>, bikeType?: BikeType) {
  return bikeType === undefined ? firstTimes[0] : firstTimes.find((one) => one.bikeType === bikeType)
}

const columns = { id: 'text', first_at: 'instant', until: 'instant', ends_at: 'instant' } as const

const keeping = writtenOnce((db, { json }: Slots<{ json: string }>) => ({
  compile: () =>
    sql`update repairer set first_free_at = f.first_at, first_free_until = f.until, first_free_end = f.ends_at
      from ${rowsIn(db, json, { name: 'f', columns })} where repairer.id = f.id`.compile(db),
}))

const timeColumns = {
  id: 'text',
  bike: 'text',
  first_at: 'instant',
  second_at: 'instant',
  third_at: 'instant',
} as const

const keepingTimes = writtenOnce((db, { json }: Slots<{ json: string }>) => ({
  compile: () =>
    sql`update repairer_bike_type set first_at = f.first_at, second_at = f.second_at, third_at = f.third_at
      from ${rowsIn(db, json, { name: 'f', columns: timeColumns })}
      where repairer_bike_type.repairer_id = f.id and repairer_bike_type.bike_type = f.bike`.compile(db),
}))

export async function keepFirstFree(tx: Tx, found: readonly FirstFree[]): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ repairerId, firstFreeAt, firstFreeUntil, firstFreeEnd }) => {
    return { id: repairerId, first_at: firstFreeAt, until: firstFreeUntil, ends_at: firstFreeEnd }
  })
  await keeping.run(tx, { json: JSON.stringify(rows) })
  const times = found.flatMap(({ repairerId, firstTimes }) =>
    firstTimes.map(({ bikeType, starts: [first = null, second = null, third = null] }) => {
      return { id: repairerId, bike: bikeType, first_at: first, second_at: second, third_at: third }
    }),
  )
  await keepingTimes.run(tx, { json: JSON.stringify(times) })
}
