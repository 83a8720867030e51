import { setImmediate } from 'node:timers/promises'

/** Long work in slices, so that whoever waits for something else is answered between two of them. */
export class Yielding {
  readonly #sliceMs: number
  #begun = performance.now()

  constructor(sliceMs = 4) {
    this.#sliceMs = sliceMs
  }

  /** Whether it is time to let others go first: then `await pause()`. Costs 50 ns, so it is not asked at every step. */
  get isDue(): boolean {
    return performance.now() - this.#begun > this.#sliceMs
  }

  async yield(): Promise<void> {
    await setImmediate()
    this.#begun = performance.now()
  }
}

/** How many steps of some microseconds are taken between two looks at the clock. */
const stepsAtOnce = 64

/**
 * So many steps, in slices. `work` takes a few of them at a time and is no async function: V8 compiles no loop of one that is
 * still running, and a step would cost ten times as much.
 */
export async function inSteps(steps: number, work: (from: number, to: number) => void): Promise<void> {
  const yielding = new Yielding()
  for (let from = 0; from < steps; from += stepsAtOnce) {
    work(from, Math.min(from + stepsAtOnce, steps))
    if (yielding.isDue) await yielding.yield()
  }
}

const sortedAtOnce = 2_000

/** Sorts without holding anybody up: pieces first, then two by two. */
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
