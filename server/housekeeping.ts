import { addDays } from './base/instant.js'
import type { Logger } from './base/logger.js'
import { takeAdvisoryLock } from './database/advisory-lock.js'
import { renewStatistics } from './database/statistics.js'
import { every } from './base/every.js'
import { inOrder } from './base/in-order.js'
import { forgetLoosePhotos } from './media/index.js'
import { slices, type DependentStep, type KeptWhole, type Step } from './slices.js'
import { together } from './together.js'

/** Of no slice. */
const own: Readonly<Record<string, Step | DependentStep>> = {
  photos: {
    // They mark what they delete as loose.
    after: ['idle-people', 'loan-photos', 'loans', 'appointments', 'messages'],
    run: ({ showsPhoto: isShown, ...kept }) => forgetLoosePhotos({ ...kept, isShown }, addDays(kept.clock.now(), -1)),
  },
  // After all that changes many rows.
  statistics: ({ database, clock }) => renewStatistics(database, clock.now()),
}

const listed = [...slices.map(({ housekeeping = {} }) => housekeeping), own].flatMap((each) => Object.entries(each))

const placed = (step: Step | DependentStep): DependentStep =>
  typeof step === 'function' ? { after: [], run: step } : step

const steps = inOrder(new Map(listed.map(([name, step]) => [name, placed(step)])))

export const housekeepingSteps: readonly string[] = [...steps.keys()]

type StepReport = { done(step: string, rows: number): void; failed(step: string, error: unknown): void }

/** One after the other; a failing step does not stop the next. False when another process is running them. */
export async function runHousekeeping(kept: KeptWhole, report: StepReport): Promise<boolean> {
  await using lock = await takeAdvisoryLock(kept.database, 'housekeeping')
  if (!lock) return false
  for (const [step, { run }] of steps) {
    if (kept.signal?.aborted) break
    try {
      report.done(step, await run({ ...kept, ...together }))
    } catch (error) {
      report.failed(step, error)
    }
  }
  return true
}

type Reporting = { readonly logger: Logger; readonly metrics: StepReport }

export async function keepOnce(kept: KeptWhole, { logger, metrics }: Reporting): Promise<void> {
  const rows: Record<string, number> = {}
  const isAlone = await runHousekeeping(kept, {
    done(step, count) {
      metrics.done(step, count)
      rows[step] = count
    },
    failed(step, err) {
      metrics.failed(step, err)
      logger.error({ step, err }, 'housekeeping step failed')
    },
  })
  if (isAlone) logger.info({ rows }, 'housekeeping done')
}

const hourMs = 3_600_000

export function keepHourly(kept: KeptWhole, reporting: Reporting): AsyncDisposable {
  const repeating = { logger: reporting.logger, failed: 'housekeeping failed', firstMs: 60_000 }
  return every(hourMs, (signal) => keepOnce({ ...kept, signal }, reporting), repeating)
}
