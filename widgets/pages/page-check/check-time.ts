import { server } from './ask-server.js'
import { good, know, type Finding } from './finding.js'
import { isAlive } from './placed.js'
import type { Seen } from './seen.js'

/** From which on people wonder whether anything will come (Core Web Vitals: LCP). */
const slowMs = 2_500

/** An element needs these before it can show something: our script, its own files, its first answer. */
export function checkTime({ placed, words: { time: words } }: Pick<Seen, 'placed' | 'words'>): Finding[] {
  const ours = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(`${server}/`))
  const first = (path: RegExp) => ours.find(({ name }) => path.test(name.slice(server.length)))
  const script = first(/^\/v[\d.]+\/coop/)
  const answer = first(/^\/trpc\//)
  if (!script || !answer || !placed.some(isAlive)) return [know('time', { what: words.none })]
  const files = ours.filter(
    ({ name, startTime }) => /^\/v[\d.]+\//.test(name.slice(server.length)) && startTime <= ends(answer),
  )
  const thereMs = Math.max(...[answer, ...files.slice(0, 4)].map(ends))
  return [thereMs > slowMs ? know('time', words.slow(thereMs, script.startTime)) : good('time', words.after(thereMs))]
}

const ends = ({ startTime, duration }: PerformanceEntry): number => startTime + duration
