import type { Point } from '../../../base/point.js'
import { tileSide, type Tile } from '../tile.js'

/** A point in a world of side 1, its north-west corner at 0, 0. */
export type Spot = { readonly x: number; readonly y: number }

export type Window = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The limit of the Web Mercator square: atan(sinh(π)). */
const lastLatitude = 85.0511287798

export function toSpot({ latitude, longitude }: Point): Spot {
  const sine = Math.sin((Math.max(-lastLatitude, Math.min(lastLatitude, latitude)) * Math.PI) / 180)
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

export function toPoint({ x, y }: Spot): Point {
  return { latitude: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, longitude: (x - 0.5) * 360 }
}

export const worldSide = (z: number): number => tileSide * 2 ** z

export function windowOf({ z, x, y }: Tile, across: number, along = across): Window {
  const side = 2 ** -z
  const [wide, high] = [across / worldSide(z), along / worldSide(z)]
  return { left: x * side - wide, top: y * side - high, right: (x + 1) * side + wide, bottom: (y + 1) * side + high }
}

/** The scale factor of Mercator relative to the equator. */
function stretchAt(y: number): number {
  return Math.cosh(Math.PI * (1 - 2 * y))
}

const equatorMetres = 40_075_016.686

export function metresToPixels(metres: number, { y }: Spot, z: number): number {
  return (metres * stretchAt(y) * worldSide(z)) / equatorMetres
}
