import { answer, type Answered, type DirectoryContext } from '../directory/question.js'
import type { PointsInput, PointsShown } from '../member.wire.js'

/** More would be hundreds of kilobytes, and too many markers for a browser. */
const mostCarried = 2_000

export async function showPoints(asked: DirectoryContext, input: PointsInput): Promise<PointsShown> {
  const answered = await answer(asked, input)
  const { index, found } = answered
  const total = found.rows.length
  if (total - found.unplaced > mostCarried) return { total, isMany: true, points: [] }
  return {
    total,
    isMany: false,
    points: [...found.rows.keys()].flatMap((at) =>
      index.isPlaced(found.rows[at] ?? -1) ? [pointAt(answered, at)] : [],
    ),
  }
}

export function pointAt(
  { index, found }: Pick<Answered, 'index' | 'found'>,
  at: number,
): PointsShown['points'][number] {
  const row = found.rows[at] ?? 0
  const { slug, name, kind, at: place } = index.entry(row)
  return {
    slug,
    number: at + 1,
    name,
    kind,
    latitude: index.latitudes[row] ?? 0,
    longitude: index.longitudes[row] ?? 0,
    ...(place?.precision === 'commune' && { precision: place.precision }),
  }
}
