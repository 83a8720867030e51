import type { Offset } from './map-surface.js'

/** Points on one spot are fanned out on a grid of so many pixels. */
const pitch = 48

/** Offsets for `count` points around a spot, nearest first, without covering each other or the marks `around`. */
export function seatsOf(count: number, around: readonly Offset[]): Offset[] {
  const isFree = (seat: Offset) =>
    !around.some(({ x, y }) => Math.abs(x - seat.x) < pitch && Math.abs(y - seat.y) < pitch)
  const seats: Offset[] = []
  for (let reach = Math.ceil(Math.sqrt(count) / 2); seats.length < count; reach += 1) {
    seats.length = 0
    for (let row = -reach; row <= reach; row += 1) {
      for (let column = -reach; column <= reach; column += 1) {
        const seat = { x: column * pitch, y: row * pitch }
        if (isFree(seat)) seats.push(seat)
      }
    }
  }
  const away = ({ x, y }: Offset) => x * x + y * y
  const nearest = seats.sort((one, other) => away(one) - away(other)).slice(0, count)
  // In reading order: from top to bottom, then from left to right.
  return nearest.sort((one, other) => one.y - other.y || one.x - other.x)
}
