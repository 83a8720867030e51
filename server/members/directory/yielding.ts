import { setImmediate } from 'node:timers/promises'

class Yielding {
  readonly #sliceMs: number
  #begun = performance.now()

  constructor(sliceMs = 4) {
    this.#sliceMs = sliceMs
  }

  /** Whether to `await pause()` now. Costs 50 ns, so do not ask at every step. */
  get isDue(): boolean {
    return performance.now() - this.#begun > this.#sliceMs
  }

  async yield(): Promise<void> {
    await setImmediate()
    this.#begun = performance.now()
  }
}

/** Steps of some microseconds between two readings of the clock. */
const stepsAtOnce = 64

/**
 * Runs `steps` steps in slices. `work` does several at a time and is not async: V8 does not optimise the loop of an
 * async function while it is running, and a step would take ten times as long.
 */
export async function inSteps(steps: number, work: (from: number, to: number) => void): Promise<void> {
  const yielding = new Yielding()
  for (let from = 0; from < steps; from += stepsAtOnce) {
    work(from, Math.min(from + stepsAtOnce, steps))
    if (yielding.isDue) await yielding.yield()
  }
}

const sortedAtOnce = 2_000

/** Merge sort in slices: sorts short runs first, then merges them in pairs. */
export async function sortYielding<T>(all: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  const yielding = new Yielding()
  let runs: T[][] = []
  for (let at = 0; at < all.length; at += sortedAtOnce) {
    runs.push(all.slice(at, at + sortedAtOnce).sort(compare))
    if (yielding.isDue) await yielding.yield()
  }
  while (runs.length > 1) {
    const longer: T[][] = []
    for (let at = 0; at < runs.length; at += 2) longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], compare))
    runs = longer
  }
  return runs[0] ?? []
}

async function merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  const all: T[] = []
  let at = 0
  await inSteps(left.length, (from, to) => {
    for (const one of left.slice(from, to)) {
      for (let other = right[at]; other !== undefined && compare(other, one) < 0; other = right[at]) {
        all.push(other)
        at += 1
      }
      all.push(one)
    }
  })
  for (const one of right.slice(at)) all.push(one)
  return all
}
