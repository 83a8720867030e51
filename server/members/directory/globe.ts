import { chordOf, metresAlong, onGlobe, type Point } from '../../base/point.js'
import { nowhere } from './nearest-first.js'

/** Positions as vectors: measuring them takes a fifth of the time of a formula with angles. */
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
   * Writes a row's distance from a point in whole metres; returns false when it is farther than `most`. The number is
   * written to an array because returning it would allocate memory.
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
