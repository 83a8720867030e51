import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'

/** How long a process was held, and its longest collection of garbage. */
export type Held = { readonly loopDelayMaxMs: number; readonly loopDelayP99Ms: number; readonly collectedMaxMs: number }

/** Since it was last asked. */
export function watchLoop(): () => Held {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  let collectedMaxMs = 0
  const collections = new PerformanceObserver((seen) => {
    for (const { duration } of seen.getEntries()) collectedMaxMs = Math.max(collectedMaxMs, duration)
  })
  collections.observe({ entryTypes: ['gc'] })
  const ms = (nanoseconds: number) => Number((nanoseconds / 1e6).toFixed(1))
  return () => {
    const held = {
      loopDelayMaxMs: ms(delay.max),
      loopDelayP99Ms: ms(delay.percentile(99)),
      collectedMaxMs: Number(collectedMaxMs.toFixed(1)),
    }
    delay.reset()
    collectedMaxMs = 0
    return held
  }
}
