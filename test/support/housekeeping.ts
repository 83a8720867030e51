import { runHousekeeping } from '../../server/housekeeping.js'
import type { KeptWhole } from '../../server/slices.js'

/** What each step has dealt with; all of them go well. */
export async function keepHouse(kept: KeptWhole): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  const isAlone = await runHousekeeping(kept, {
    done: (step, count) => (rows[step] = count),
    failed(_step, error) {
      throw error
    },
  })
  if (!isAlone) throw new Error('another process is at it')
  return rows
}
