// The process that `talk` measures: the real server on a database that others have filled. Told anything, it says how much memory it
// has, and how long its event loop was held at most since it was last asked.
import { configOfBench, startMeasured } from '../start-measured.js'
import { watchLoop, type Held } from './loop.js'

const running = await startMeasured(configOfBench(process.env))
const held = watchLoop()

export type Weighed = Held & { readonly rssMb: number; readonly heapMb: number }

process.on('message', () => {
  const was = held()
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const mb = (bytes: number) => Number((bytes / 1e6).toFixed(1))
  const weighed: Weighed = { rssMb: mb(rss), heapMb: mb(heapUsed), ...was }
  // What was just collected for the weighing is told a turn later, and is nobody's.
  setTimeout(() => {
    held()
    process.send?.(weighed)
  }, 20)
})
process.send?.(running.url)
