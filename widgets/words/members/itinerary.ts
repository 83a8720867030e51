type Spot = {
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly precision?: 'commune' | undefined
}

/** Where a visitor is shown the way; nothing is loaded from there before. */
export function itineraryTo({ latitude, longitude, precision }: Spot) {
  if (latitude === undefined || longitude === undefined || precision) return undefined
  const point = `${latitude},${longitude}`
  return { site: `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}` }
}
