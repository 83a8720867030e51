import { chordOf, metresAlong, onGlobe, type Point } from '../../base/point.js'
import { nowhere } from './nearest-first.js'

/** Where rows stand on a globe: a distance is some multiplications, where that of two angles takes five times as long. */
export class Globe {
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #z: Float64Array

  constructor(room: number) {
    this.#x = new Float64Array(room)
    this.#y = new Float64Array(room)
    this.#z = new Float64Array(room)
  }

  put(row: number, point: Point | undefined): void {
    const [x, y, z] = point ? onGlobe(point) : [Number.NaN, Number.NaN, Number.NaN]
    this.#x[row] = x
    this.#y[row] = y
    this.#z[row] = z
  }

  /**
   * Writes how far a line is from a point, in whole metres; false when that is farther than somebody wants to go. It is
   * written, since a number that is given back costs a place in memory.
   */
  measuringFrom(point: Point, most: number | undefined): (row: number, metres: Int32Array, at: number) => boolean {
    const [fromX, fromY, fromZ] = onGlobe(point)
    const [x, y, z] = [this.#x, this.#y, this.#z]
    const farthest = most === undefined ? Infinity : chordOf(most) ** 2
    return (row, metres, at) => {
      const dX = (x[row] ?? 0) - fromX
      const dY = (y[row] ?? 0) - fromY
      const dZ = (z[row] ?? 0) - fromZ
      const square = dX * dX + dY * dY + dZ * dZ
      if (square > farthest) return false
      metres[at] = Number.isNaN(square) ? nowhere : Math.round(metresAlong(Math.sqrt(square)))
      return most === undefined || !Number.isNaN(square)
    }
  }
}
