import { chordOf, metresAlong, onGlobe, type Point } from '../../base/point.js'
import { nowhere } from './nearest-first.js'

/** Where lines stand on a globe: a distance is some multiplications, where that of two angles takes five times as long. */
export class Globe {
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #z: Float64Array

  constructor(room: number) {
    this.#x = new Float64Array(room)
    this.#y = new Float64Array(room)
    this.#z = new Float64Array(room)
  }

  put(line: number, point: Point | undefined): void {
    const [x, y, z] = point ? onGlobe(point) : [Number.NaN, Number.NaN, Number.NaN]
    this.#x[line] = x
    this.#y[line] = y
    this.#z[line] = z
  }

  /**
   * Writes how far a line is from a point, in whole metres; false when that is farther than somebody wants to go. It is
   * written, since a number that is given back costs a place in memory.
   */
  measuringFrom(point: Point, most: number | undefined): (line: number, metres: Int32Array, at: number) => boolean {
    const [fromX, fromY, fromZ] = onGlobe(point)
    const [x, y, z] = [this.#x, this.#y, this.#z]
    const farthest = most === undefined ? Infinity : chordOf(most) ** 2
    return (line, metres, at) => {
      const dX = (x[line] ?? 0) - fromX
      const dY = (y[line] ?? 0) - fromY
      const dZ = (z[line] ?? 0) - fromZ
      const square = dX * dX + dY * dY + dZ * dZ
      if (square > farthest) return false
      metres[at] = Number.isNaN(square) ? nowhere : Math.round(metresAlong(Math.sqrt(square)))
      return most === undefined || !Number.isNaN(square)
    }
  }
}
