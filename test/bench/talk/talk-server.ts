// The process that `talk` measures: the real server on a database that others have filled. Told anything, it says how much memory it
// has, and since it was last asked how long its event loop was held at most and what it asked its database for.
import { counted } from '../../support/counting/counted.js'
import { configOfBench, startMeasured } from '../start-measured.js'
import { watchLoop, type Held } from './loop.js'

export type Weighed = Held & {
  readonly rssMb: number
  readonly heapMb: number
  readonly cpuMs: number
  readonly statements: Readonly<Record<string, number>>
}

let statements: Record<string, number> = {}
const engine = process.env['DATABASE_URL']?.startsWith('postgres') ? 'postgres' : 'sqlite'
counted(engine, (text) => (statements[text] = (statements[text] ?? 0) + 1))
const running = await startMeasured(configOfBench(process.env))
const held = watchLoop()
let cpu = process.cpuUsage()

process.on('message', () => {
  const was = held()
  const { user, system } = process.cpuUsage(cpu)
  const asked = statements
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const mb = (bytes: number) => Number((bytes / 1e6).toFixed(1))
  const weighed: Weighed = {
    ...{ rssMb: mb(rss), heapMb: mb(heapUsed), cpuMs: Math.round((user + system) / 1_000) },
    ...{ ...was, statements: asked },
  }
  // What was just collected for the weighing is told a turn later, and is nobody's.
  setTimeout(() => {
    held()
    cpu = process.cpuUsage()
    statements = {}
    process.send?.(weighed)
  }, 20)
})
process.send?.(running.url)
