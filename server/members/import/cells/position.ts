import { distanceMetres, type Point } from '../../../base/point.js'
import type { Fault } from '../fault.js'

/** No place is farther from the centre of its commune; the widest commune, Arles, is 50 km across. */
export const farMetres = 30_000

type Position = { readonly point?: Point; readonly claimed?: Point; readonly fault?: Fault }

/** Decimal degrees; French spreadsheets write a comma. */
function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/\s*°$/, '')
    .replace(/(\d)\s(?=\d{3}\b)/g, '$1')
    .replace(',', '.')
  return /^[+-]?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(plain) ? Number(plain) : undefined
}

const isOnEarth = ({ latitude, longitude }: Point): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

/** Metres of the French grid (RGF93): X from 0 to 1,300,000, Y from 6,000,000 to 7,200,000, https://epsg.io/2154 */
function isLambert93(x: number, y: number): boolean {
  return x > 1_000 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000
}

export function readPosition(latitudeText: string, longitudeText: string, centre: Point | null): Position {
  if (latitudeText.trim() === '' && longitudeText.trim() === '') return {}
  if (latitudeText.trim() === '' || longitudeText.trim() === '') return { fault: { reason: 'degrees-half' } }
  const latitude = readNumber(latitudeText)
  const longitude = readNumber(longitudeText)
  if (latitude === undefined || longitude === undefined) return { fault: { reason: 'degrees-unreadable' } }
  const claimed = { latitude, longitude }
  if (isLambert93(latitude, longitude) || isLambert93(longitude, latitude)) {
    return { claimed, fault: { reason: 'lambert-93' } }
  }
  if (latitude === 0 && longitude === 0) return { claimed, fault: { reason: 'null-island' } }
  if (isOnEarth(claimed) && (!centre || distanceMetres(claimed, centre) <= farMetres)) return { point: claimed }
  const swapped = { latitude: longitude, longitude: latitude }
  if (centre && isOnEarth(swapped) && distanceMetres(swapped, centre) <= farMetres) {
    return { point: swapped, fault: { reason: 'swapped' } }
  }
  if (!isOnEarth(claimed) || !centre) return { claimed, fault: { reason: 'degrees-outside' } }
  const kilometres = Math.round(distanceMetres(claimed, centre) / 1000)
  return { claimed, fault: { reason: 'far-from-commune', kilometres } }
}
