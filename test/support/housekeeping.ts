import { runHousekeeping } from '../../server/housekeeping.js'
import type { KeptWhole } from '../../server/slices.js'
import { until } from './until.js'

/** What each step has dealt with, once no other process is at it; all of them go well. */
export async function keepHouse(kept: KeptWhole): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  const keep = () =>
    runHousekeeping(kept, {
      done: (step, count) => (rows[step] = count),
      failed(_step, error) {
        throw error
      },
    })
  await until(keep, (isAlone) => isAlone)
  return rows
}
