import type { Box, Point } from './map-surface.js'

/** Width of the world at zoom 0 in pixels. */
export const squareSide = 256

export type Square = { readonly z: number; readonly x: number; readonly y: number }

/** Web Mercator, from 0 to 1 to the east and to the south. */
export function onWorld({ latitude, longitude }: Point): { x: number; y: number } {
  const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, latitude)) * Math.PI) / 180)
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export function fromWorld({ x, y }: { x: number; y: number }): Point {
  const north = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2
  return { latitude: (north * 180) / Math.PI, longitude: (x - 0.5) * 360 }
}

/** The tiles that a box touches. */
export function squaresOf({ south, west, north, east }: Box, z: number): Square[] {
  const count = 2 ** z
  const side = (position: number) => Math.max(0, Math.min(count - 1, Math.floor(position * count)))
  const first = onWorld({ latitude: north, longitude: west })
  const last = onWorld({ latitude: south, longitude: east })
  const squares: Square[] = []
  for (let y = side(first.y); y <= side(last.y); y += 1) {
    for (let x = side(first.x); x <= side(last.x); x += 1) squares.push({ z, x, y })
  }
  return squares
}

export function isInside({ latitude, longitude }: Point, { south, west, north, east }: Box): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

export function boxOf(points: readonly Point[]): Box | undefined {
  const [first] = points
  if (!first) return undefined
  let [south, west, north, east] = [first.latitude, first.longitude, first.latitude, first.longitude]
  for (const { latitude, longitude } of points) {
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
  }
  return { south, west, north, east }
}
