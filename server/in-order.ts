import type { DependentStep, Step } from './slice.js'

type Steps = Readonly<Record<string, Step | DependentStep>>

/** As they are listed, but that each comes after those it says. */
export function inOrder(listed: readonly Steps[]): Map<string, Step> {
  const known = new Map(listed.flatMap((steps) => Object.entries(steps)))
  const ordered = new Map<string, Step>()
  const take = (name: string, way: readonly string[]): void => {
    const step = known.get(name)
    if (!step || way.includes(name)) throw new Error(`housekeeping: ${[...way, name].join(' after ')}`)
    if (ordered.has(name)) return
    if ('after' in step) for (const each of step.after) take(each, [...way, name])
    ordered.set(name, 'after' in step ? step.run : step)
  }
  for (const name of known.keys()) take(name, [])
  return ordered
}
