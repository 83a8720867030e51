import { describe, expect, test } from 'vitest'
import { newId } from '../../../../server/base/id.js'
import { never } from '../../../../server/base/instant.js'
import { paris } from '../../../../server/base/local-time.js'
import type { Point } from '../../../../server/base/point.js'
import { deepestDrawn } from '../../../../server/http/tiles/basemap.js'
import { Clusters, type Square } from '../../../../server/members/directory/clusters.js'
import type { Found } from '../../../../server/members/directory/found-before.js'
import { MemberIndex } from '../../../../server/members/directory/member-index.js'
import { drawn } from '../../../support/generated/region.js'

/** An index in which all points are found; the last one has no position. */
async function standing(points: readonly Point[]): Promise<{ index: MemberIndex; found: Found }> {
  const index = await MemberIndex.of(
    [...points, points[0] ?? { latitude: 0, longitude: 0 }].map((point, at) => {
      const name = String(at).padStart(6, '0')
      return {
        memberId: newId<'Member'>(),
        memberName: name,
        name,
        slug: name,
        kind: 'other',
        does: [],
        topics: [],
        at: {
          communeCode: '59355',
          zone: paris,
          closures: [],
          isPlaced: at < points.length,
          precision: 'address' as const,
          point,
        },
      }
    }),
  )
  return {
    index,
    found: { rows: index.order, withAddress: index.order.length, unplaced: 1, isByDistance: false, until: never },
  }
}

const random = drawn(11)
const around = (centre: Point, degrees: number): Point => ({
  latitude: centre.latitude + (random() - 0.5) * degrees,
  longitude: centre.longitude + (random() - 0.5) * degrees,
})
const lille = { latitude: 50.6292, longitude: 3.0573 }

/** All tiles of a zoom with an entry, found from the whole world down. */
async function squaresDownTo(deepest: number, nearby: (square: Square) => Promise<number>): Promise<number[]> {
  let squares: Square[] = [{ z: 0, x: 0, y: 0 }]
  const sums: number[] = []
  for (let z = 0; z <= deepest; z += 1) {
    const counts = await Promise.all(squares.map(nearby))
    sums.push(counts.reduce((sum, count) => sum + count, 0))
    const [left, top] = [lowest(squares.map(({ x }) => x)), lowest(squares.map(({ y }) => y))]
    const [right, bottom] = [highest(squares.map(({ x }) => x)), highest(squares.map(({ y }) => y))]
    squares = []
    // A cluster may be in another tile than its points.
    for (let x = 2 * left - 1; x <= 2 * right + 2; x += 1) {
      for (let y = 2 * top - 1; y <= 2 * bottom + 2; y += 1) {
        if (sums.length > 0 && (await nearby({ z: z + 1, x, y })) > 0) squares.push({ z: z + 1, x, y })
      }
    }
  }
  return sums
}

const lowest = (numbers: readonly number[]) => Math.min(...numbers)
const highest = (numbers: readonly number[]) => Math.max(...numbers)

describe('points that are put together', () => {
  test('are each in one tile of every zoom, in a cluster or alone, and none without a position', async () => {
    await using clusters = new Clusters()
    const { index, found } = await standing(Array.from({ length: 500 }, () => around(lille, 0.4)))

    const sums = await squaresDownTo(9, async (square) => {
      const { rows, heaps } = await clusters.squareOf(index, found, square)
      return heaps.reduce((sum, { count }) => sum + count, rows.length)
    })

    expect(sums).toEqual(Array.from({ length: 10 }, () => 500))
  })

  test('on one spot separate at a zoom that every basemap has, and a cluster says at which', async () => {
    await using clusters = new Clusters()
    const { index, found } = await standing(Array.from({ length: 30 }, () => lille))

    const { rows, heaps } = await clusters.squareOf(index, found, { z: 0, x: 0, y: 0 })
    expect([rows, heaps.map(({ count, zoom }) => [count, zoom])]).toEqual([[], [[30, deepestDrawn]]])

    const x = Math.floor((lille.longitude / 360 + 0.5) * 2 ** deepestDrawn)
    const deep = await Promise.all(
      [-1, 0, 1].map((more) =>
        clusters.squareOf(index, found, { z: deepestDrawn, x, y: rowOf(lille, deepestDrawn) + more }),
      ),
    )
    expect(deep.map(({ rows: apart, heaps: still }) => [apart.length, still.length])).toEqual([
      ...[
        [0, 0],
        [30, 0],
        [0, 0],
      ],
    ])
  })

  test('of many questions are kept for the last ones, and put together again for one before', async () => {
    await using clusters = new Clusters()
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, at) => standing(Array.from({ length: at + 1 }, () => lille))),
    )
    const counts = async () => {
      const squares = all.map(({ index, found }) => clusters.squareOf(index, found, { z: 3, x: 4, y: 2 }))
      return (await Promise.all(squares)).map(({ rows, heaps }) => heaps[0]?.count ?? rows.length)
    }

    expect(await counts()).toEqual([1, 2, 3, 4, 5, 6])
    expect(await counts()).toEqual([1, 2, 3, 4, 5, 6])
    clusters.forget()
    expect(await counts()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('are asked for again when the thread has ended', async () => {
    const clusters = new Clusters()
    const { index, found } = await standing([lille])
    const square = { z: 0, x: 0, y: 0 }
    expect((await clusters.squareOf(index, found, square)).rows).toEqual([0])

    await clusters[Symbol.asyncDispose]()
    expect((await clusters.squareOf(index, found, square)).rows).toEqual([0])
    await clusters[Symbol.asyncDispose]()
  })
})

function rowOf({ latitude }: Point, z: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z)
}
