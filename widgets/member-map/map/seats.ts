import type { Offset } from './map-surface.js'

/** Those on one spot sit around it, this many pixels from one another. */
const pitch = 48

/** The seats of so many around one spot, nearest first, on a grid: none covers another, nor what stands around. */
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
  // Read as a page is: from the top, each row from the left.
  return nearest.sort((one, other) => one.y - other.y || one.x - other.x)
}
