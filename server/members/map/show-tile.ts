import { answer, type DirectoryContext } from '../directory/question.js'
import type { TileInput, TileShown } from '../member.wire.js'
import { pointAt } from './show-points.js'

export async function showTile(asked: DirectoryContext, { z, x, y, ...input }: TileInput): Promise<TileShown> {
  const answered = await answer(asked, input)
  const { directory, index, found } = answered
  const { rows, heaps } = await directory.clusters.squareOf(index, found, { z, x, y })
  return { points: rows.map((at) => pointAt(answered, at)), clusters: heaps.map((heap) => ({ ...heap })) }
}
