// The process that `talk` measures: the real server on a database that others have filled. Told anything, it says how much memory it
// has, and how long its event loop was held at most since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { configOfBench, startMeasured } from '../start-measured.js'

const running = await startMeasured(configOfBench(process.env))
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()

export type Weighed = {
  readonly rssMb: number
  readonly heapMb: number
  readonly loopDelayMaxMs: number
  readonly loopDelayP99Ms: number
}

process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const mb = (bytes: number) => Number((bytes / 1e6).toFixed(1))
  const ms = (nanoseconds: number) => Number((nanoseconds / 1e6).toFixed(1))
  const weighed: Weighed = {
    rssMb: mb(rss),
    heapMb: mb(heapUsed),
    loopDelayMaxMs: ms(delay.max),
    loopDelayP99Ms: ms(delay.percentile(99)),
  }
  delay.reset()
  process.send?.(weighed)
})
process.send?.(running.url)
