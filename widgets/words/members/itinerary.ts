type Spot = {
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly precision?: 'commune' | undefined
}

/** Where a visitor is shown the way; nothing is loaded from there before. */
export function itineraryTo({ latitude, longitude, precision }: Spot) {
  if (latitude === undefined || longitude === undefined || precision) return undefined
  return { site: wayTo(`${latitude},${longitude}`) }
}

/** To an address in words, or a point: pages, unlike `geo:`, open on every telephone and in every mail program. */
export const wayTo = (address: string): string =>
  `https://www.openstreetmap.org/directions?to=${encodeURIComponent(address.replace(/\s+/g, ' '))}`
