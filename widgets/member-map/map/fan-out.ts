import type { Offset } from './map-surface.js'

/** Points on one spot are fanned out on a grid of so many pixels. */
const pitch = 48

/** Offsets for `count` points around a spot, nearest first, without covering each other or the marks `around`. */
export function fanOut(count: number, around: readonly Offset[]): Offset[] {
  const isFree = (offset: Offset) =>
    !around.some(({ x, y }) => Math.abs(x - offset.x) < pitch && Math.abs(y - offset.y) < pitch)
  const offsets: Offset[] = []
  for (let reach = Math.ceil(Math.sqrt(count) / 2); offsets.length < count; reach += 1) {
    offsets.length = 0
    for (let row = -reach; row <= reach; row += 1) {
      for (let column = -reach; column <= reach; column += 1) {
        const offset = { x: column * pitch, y: row * pitch }
        if (isFree(offset)) offsets.push(offset)
      }
    }
  }
  const away = ({ x, y }: Offset) => x * x + y * y
  const nearest = offsets.sort((one, other) => away(one) - away(other)).slice(0, count)
  // In reading order: from top to bottom, then from left to right.
  return nearest.sort((one, other) => one.y - other.y || one.x - other.x)
}
