import type { Box } from '../../base/point.js'
import { activities, memberKinds, topics } from '../member.js'
import type { MapOpening } from '../member.wire.js'
import type { Ledger } from './ledger.js'
import { Slices, stepsAtOnce } from './slices.js'
import type { Told } from './told.js'

export type Counts = Pick<MapOpening, 'kinds' | 'does' | 'topics' | 'sources'> & {
  /** Around all that stand somewhere. */
  readonly box: Box | undefined
}

/** What there is among some lines: who they are, what they do and are about, where they stand, whose data it is. */
export async function countLines(ledger: Ledger, lines: Int32Array): Promise<Counts> {
  const slices = new Slices()
  const kinds = new Tally(memberKinds)
  const does = new Tally(activities)
  const about = new Tally(topics)
  const sources = new Set<Told['from']>()
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let step = 0; step < lines.length; step += 1) {
    if (step % stepsAtOnce === 0 && slices.isOver) await slices.pause()
    const line = lines[step] ?? 0
    kinds.add(ledger.kinds[line] ?? 0)
    does.add(ledger.does[line] ?? 0)
    about.add(ledger.topics[line] ?? 0)
    sources.add(ledger.told(line).from)
    if (!ledger.isPlaced(line)) continue
    const [latitude = 0, longitude = 0] = [ledger.latitudes[line], ledger.longitudes[line]]
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
  }
  return {
    kinds: kinds.counts(),
    does: does.counts(),
    topics: about.counts(),
    sources: namedOnce(sources),
    box: south > north ? undefined : { south, west, north, east },
  }
}

/** How many have which bits set: they are told apart when all are counted. */
class Tally<T extends string> {
  readonly #names: readonly T[]
  readonly #withBits: Int32Array

  constructor(names: readonly T[]) {
    this.#names = names
    this.#withBits = new Int32Array(2 ** names.length)
  }

  add(bits: number): void {
    this.#withBits[bits] = (this.#withBits[bits] ?? 0) + 1
  }

  /** Those that somebody has, in their own order. */
  counts(): { name: T; count: number }[] {
    return this.#names.flatMap((name, at) => {
      const count = this.#withBits.reduce((sum, many, bits) => sum + (bits & (1 << at) ? many : 0), 0)
      return count > 0 ? [{ name, count }] : []
    })
  }
}

function namedOnce(sources: ReadonlySet<Told['from']>): MapOpening['sources'] {
  const named = new Map(
    [...sources].flatMap((from) => (from ? [[`${from.source}\n${from.licence}`, from] as const] : [])),
  )
  return [...named.values()].map((from) => ({ ...from })).toSorted((a, b) => a.source.localeCompare(b.source, 'fr'))
}
