import { boxAround, distanceMetres, type Box, type Point } from '../../base/point.js'

/** Whether somebody who goes so far from a point comes to one of the others: the box first, since most are outside of it. */
export function reachesOneOf(from: Point, metres: number, others: readonly Point[]): boolean {
  const box = boxAround(from, metres)
  return others.some((other) => isIn(box, other) && distanceMetres(from, other) <= metres)
}

function isIn({ south, north, west, east }: Box, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}
