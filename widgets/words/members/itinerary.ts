type Spot = {
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly precision?: 'commune' | undefined
}

/** Where a visitor is shown the way, on a site or by an application of theirs; nothing is loaded from there before. */
export function itineraryTo({ latitude, longitude, precision }: Spot) {
  if (latitude === undefined || longitude === undefined || precision) return undefined
  const point = `${latitude},${longitude}`
  return {
    site: `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}`,
    app: `geo:${point}?q=${point}`,
  }
}
