import type { Shift } from './seen.js'

/** Reads what moved by itself since the page was opened; undefined where the browser does not measure it. */
export async function shiftsSoFar(): Promise<Shift[] | undefined> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined
  const shifts: Shift[] = []
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries().flatMap(read)))
  observer.observe({ type: 'layout-shift', buffered: true })
  // Kept entries come in a task of their own.
  await new Promise((go) => setTimeout(go, 50))
  shifts.push(...observer.takeRecords().flatMap(read))
  observer.disconnect()
  return shifts
}

/** The types of the language have no such entry. */
function read(entry: object): Shift[] {
  const [value, isCaused, sources] = ['value', 'hadRecentInput', 'sources'].map((name) => at(entry, name))
  if (typeof value !== 'number' || isCaused === true || !Array.isArray(sources)) return []
  return [{ value, nodes: sources.map((source) => at(source, 'node')).filter((node) => node instanceof Node) }]
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
