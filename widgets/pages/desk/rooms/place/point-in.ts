/** « 50.6438, 2.9872 », as maps write a point; undefined where it is none. */
export function pointIn(text: string): { readonly latitude: number; readonly longitude: number } | undefined {
  const [, first = '', second = ''] =
    /^\s*(-?\d+(?:[.,]\d+)?)\s*(?:[;\s]|,\s|,(?=-?\d+\.))\s*(-?\d+(?:[.,]\d+)?)\s*$/.exec(text) ?? []
  const [latitude, longitude] = [first, second].map((each) => Number(each.replace(',', '.')))
  if (!first || latitude === undefined || longitude === undefined) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
