import { boxAround, distanceMetres, type Box, type Point } from '../../base/point.js'

/** The box is compared first, since most points are outside of it. */
export function reachesOneOf(from: Point, metres: number, others: readonly Point[]): boolean {
  const box = boxAround(from, metres)
  return others.some((other) => isIn(box, other) && distanceMetres(from, other) <= metres)
}

function isIn({ south, north, west, east }: Box, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}
