import type { Logger } from './base/logger.js'
import { every } from './base/every.js'
import { drawDue } from './loans/index.js'
import { passRests } from './members/index.js'
import { relistMember } from './offers/index.js'
import type { Services } from './rpc/context.js'
import { slices, type Kept } from './slices.js'
import { together } from './together.js'

/** One after the other; what fails stops none of the others, and is thrown at the end. Safe in several processes at once. */
export async function passTime(kept: Kept): Promise<void> {
  const steps = slices.flatMap(({ time = [] }) => time)
  // A place's objects are later than the place.
  await allOf([...steps.map((step) => () => step({ ...kept, ...together })), () => passRests(kept, relistMember)])
}

async function allOf(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some of what time brings about failed')
}

const everyMs = 20_000

export function passTimeSteadily(kept: Kept & Pick<Services, 'hmac'>, logger: Logger): AsyncDisposable {
  const pass = () => allOf([() => passTime(kept), () => drawDue(kept)])
  return every(everyMs, pass, { logger, failed: 'could not record what time brought about' })
}
