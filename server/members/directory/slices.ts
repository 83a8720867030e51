import { setImmediate } from 'node:timers/promises'

/** Long work in slices, so that whoever waits for something else is answered between two of them. */
export class Slices {
  readonly #sliceMs: number
  #begun = performance.now()

  constructor(sliceMs = 4) {
    this.#sliceMs = sliceMs
  }

  /** Whether it is time to let others go first: then `await pause()`. Costs 50 ns, so it is not asked at every step. */
  get isOver(): boolean {
    return performance.now() - this.#begun > this.#sliceMs
  }

  async pause(): Promise<void> {
    await setImmediate()
    this.#begun = performance.now()
  }
}

/** How many steps of some microseconds are taken between two looks at the clock. */
export const stepsAtOnce = 64

const sortedAtOnce = 2_000

/** Sorts without holding anybody up: pieces first, then two by two. */
export async function sortInSlices<T>(all: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  const slices = new Slices()
  let runs: T[][] = []
  for (let at = 0; at < all.length; at += sortedAtOnce) {
    runs.push(all.slice(at, at + sortedAtOnce).sort(compare))
    if (slices.isOver) await slices.pause()
  }
  while (runs.length > 1) {
    const longer: T[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], { compare, slices }))
    }
    runs = longer
  }
  return runs[0] ?? []
}

async function merged<T>(
  left: readonly T[],
  right: readonly T[],
  { compare, slices }: { compare: (a: T, b: T) => number; slices: Slices },
): Promise<T[]> {
  const all: T[] = []
  let at = 0
  for (const [step, one] of left.entries()) {
    for (let other = right[at]; other !== undefined && compare(other, one) < 0; other = right[at]) {
      all.push(other)
      at += 1
    }
    all.push(one)
    if (step % stepsAtOnce === 0 && slices.isOver) await slices.pause()
  }
  for (const one of right.slice(at)) all.push(one)
  return all
}
