import { boxAround, distanceMetres, type Point } from '../base/point.js'

/**
 * Many offers share few points: a person's offer is at the centre of the commune, a member's at its place. A spot is
 * such a point to a metre, as text from which its coordinates are read back.
 */
export type Spot = string

const perDegree = 100_000 // 1e-5 degree is 1.1 m of latitude
const places = 5 // 36^5 > 360 degrees × 100,000

const written = (degrees: number, from: number) =>
  Math.round((degrees + from) * perDegree)
    .toString(36)
    .padStart(places, '0')

export function spotOf({ latitude, longitude }: Point): Spot {
  return written(latitude, 90) + written(longitude, 180)
}

const read = (text: string, from: number) => Number.parseInt(text, 36) / perDegree - from

export function pointOf(spot: Spot): Point {
  return { latitude: read(spot.slice(0, places), 90), longitude: read(spot.slice(places), 180) }
}

/** Rounded to whole metres, so that spots at about the same distance tie and are sorted by newness. */
export function metresTo(spot: Spot, from: Point): number {
  return Math.round(distanceMetres(pointOf(spot), from))
}

/** Squares per degree: sides of about 1.7 × 1.1 km and 6.9 × 4.4 km in the north of France. */
const sizes = { a: 64, b: 16 } as const

type Size = keyof typeof sizes

const squareAt = (size: Size, row: number, column: number) => `_${size}${row}x${column}`

const cellOf = (degrees: number, from: number, size: Size) => Math.floor((degrees + from) * sizes[size])

/** The square around a point, one of each size, as filter words. */
export function squaresOf({ latitude, longitude }: Point): string[] {
  return (['a', 'b'] as const).map((size) => squareAt(size, cellOf(latitude, 90, size), cellOf(longitude, 180, size)))
}

const mostSmall = 40

/** Squares that cover the circle, as filter words: small ones if few suffice. They reach beyond the circle. */
export function squaresAround(centre: Point, metres: number): string[] {
  const small = cover(centre, metres, 'a')
  return small.length <= mostSmall ? small : cover(centre, metres, 'b')
}

function cover(centre: Point, metres: number, size: Size): string[] {
  const box = boxAround(centre, metres)
  const words: string[] = []
  const degrees = 1 / sizes[size]
  for (let row = cellOf(box.south, 90, size); row <= cellOf(box.north, 90, size); row += 1) {
    for (let column = cellOf(box.west, 180, size); column <= cellOf(box.east, 180, size); column += 1) {
      const south = row * degrees - 90
      const west = column * degrees - 180
      const nearest = {
        latitude: Math.min(Math.max(centre.latitude, south), south + degrees),
        longitude: Math.min(Math.max(centre.longitude, west), west + degrees),
      }
      if (distanceMetres(centre, nearest) <= metres + 2) words.push(squareAt(size, row, column))
    }
  }
  return words
}
