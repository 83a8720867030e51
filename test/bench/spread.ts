import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'

export type Shares = { readonly p50Ms: number; readonly p95Ms: number; readonly p99Ms: number }

export type Spread = Shares & {
  readonly cpuMs: number
  readonly loopDelayMaxMs: number
  /** The longest that memory was tidied at once, which holds the loop too. */
  readonly gcMaxMs: number
}

/**
 * Times of the same question asked again and again, and how long it held the event loop. `cpuMs` is this process's own time for
 * one: on a machine that others use it tells more than the clock on the wall.
 */
export async function spread(once: (at: number) => Promise<unknown>, rounds: number): Promise<Spread> {
  for (let at = 0; at < 5; at += 1) await once(at)
  const times: number[] = []
  const before = process.cpuUsage()
  const held = await heldBy(async () => {
    for (let at = 0; at < rounds; at += 1) {
      const from = performance.now()
      await once(at)
      times.push(performance.now() - from)
      await setImmediate()
    }
  })
  const { user, system } = process.cpuUsage(before)
  return { ...sharesOf(times), cpuMs: Number(((user + system) / rounds / 1_000).toFixed(2)), ...held }
}

/** How long the event loop was held at most meanwhile. */
export async function heldBy(work: () => Promise<unknown>): Promise<Pick<Spread, 'loopDelayMaxMs' | 'gcMaxMs'>> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let gcMax = 0
  const gc = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) gcMax = Math.max(gcMax, duration)
  })
  gc.observe({ entryTypes: ['gc'] })
  delay.enable()
  await work()
  // What held it last is only known a turn later.
  await setImmediate()
  delay.disable()
  gc.disconnect()
  return { loopDelayMaxMs: Number((delay.max / 1e6).toFixed(1)), gcMaxMs: Number(gcMax.toFixed(1)) }
}

export function sharesOf(times: readonly number[]): Shares {
  const inOrder = times.toSorted((a, b) => a - b)
  const share = (part: number) => Number((inOrder[Math.ceil(inOrder.length * part) - 1] ?? 0).toFixed(2))
  return { p50Ms: share(0.5), p95Ms: share(0.95), p99Ms: share(0.99) }
}
