import type { Box } from '../../base/point.js'
import { activities, memberKinds, topics } from '../member.js'
import type { MapOpening } from '../member.wire.js'
import type { Ledger } from './ledger.js'
import { Slices, stepsAtOnce } from './slices.js'

export type Counts = Pick<MapOpening, 'kinds' | 'does' | 'topics' | 'sources'> & {
  /** Around all that stand somewhere. */
  readonly box: Box | undefined
}

/** What there is among some lines: who they are, what they do and are about, where they stand, whose data it is. */
export async function countLines(ledger: Ledger, lines: Int32Array): Promise<Counts> {
  const counted = new Map<string, number>()
  const sources = new Map<string, { source: string; licence: string }>()
  const count = (facet: string, name: string) => counted.set(facet + name, (counted.get(facet + name) ?? 0) + 1)
  const slices = new Slices()
  let box: Box | undefined
  for (const [step, line] of lines.entries()) {
    if (step % stepsAtOnce === 0 && slices.isOver) await slices.pause()
    const { kind, does, topics: about, from, at } = ledger.told(line)
    count('kind ', kind)
    for (const one of does) count('does ', one)
    for (const one of about) count('topic ', one)
    if (from) sources.set(`${from.source}\n${from.licence}`, from)
    if (at?.isPlaced) box = boxWith(box, at.point)
  }
  const named = <T extends string>(facet: string, names: readonly T[]) =>
    names.flatMap((name) => {
      const many = counted.get(facet + name)
      return many === undefined ? [] : [{ name, count: many }]
    })
  return {
    kinds: named('kind ', memberKinds),
    does: named('does ', activities),
    topics: named('topic ', topics),
    sources: [...sources.values()].toSorted((a, b) => a.source.localeCompare(b.source, 'fr')),
    box,
  }
}

function boxWith(box: Box | undefined, { latitude, longitude }: { latitude: number; longitude: number }): Box {
  return {
    south: Math.min(box?.south ?? 90, latitude),
    north: Math.max(box?.north ?? -90, latitude),
    west: Math.min(box?.west ?? 180, longitude),
    east: Math.max(box?.east ?? -180, longitude),
  }
}
