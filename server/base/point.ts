/** Degrees, WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number }

export type Precision = 'address' | 'street' | 'commune' | 'manual'

export type Box = { readonly south: number; readonly west: number; readonly north: number; readonly east: number }

const earthRadiusMetres = 6_371_008.8 // mean radius, IUGG

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** From two columns that are null together. */
export const pointAt = (latitude: number | null, longitude: number | null): Point | undefined =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }

export function distanceMetres(a: Point, b: Point): number {
  const dLat = radians(b.latitude - a.latitude)
  const dLon = radians(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Cartesian coordinates on a sphere of radius 1. */
export function onGlobe({ latitude, longitude }: Point): readonly [x: number, y: number, z: number] {
  const [north, east] = [radians(latitude), radians(longitude)]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

/** Great-circle distance of two points, from the length of the chord between them on that sphere. */
export function metresAlong(chord: number): number {
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, chord / 2))
}

export function chordOf(metres: number): number {
  return 2 * Math.sin(metres / earthRadiusMetres / 2)
}

/** The smallest box that holds the circle: a prefilter for an index, its corners lie outside of the circle. */
export function boxAround(centre: Point, metres: number): Box {
  const dLat = (metres / earthRadiusMetres) * (180 / Math.PI)
  const dLon = dLat / Math.max(0.01, Math.cos(radians(centre.latitude)))
  return {
    south: centre.latitude - dLat,
    north: centre.latitude + dLat,
    west: centre.longitude - dLon,
    east: centre.longitude + dLon,
  }
}
