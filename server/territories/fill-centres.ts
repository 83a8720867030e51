import type { Point } from '../base/point.js'
import type { Commune } from './commune.js'

export function fillCentres(communes: readonly Commune[]): Commune[] {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>()
  for (const { centre, centrePrecision, postcodes } of communes) {
    if (centre === null || centrePrecision !== 'own') continue
    for (const postcode of postcodes) {
      const sum = sums.get(postcode) ?? { latitude: 0, longitude: 0, count: 0 }
      sum.latitude += centre.latitude
      sum.longitude += centre.longitude
      sum.count += 1
      sums.set(postcode, sum)
    }
  }

  const meanOf = (postcodes: readonly string[]): Point | null => {
    const found = postcodes.flatMap((postcode) => sums.get(postcode) ?? [])
    const count = found.reduce((total, sum) => total + sum.count, 0)
    if (count === 0) return null
    return {
      latitude: found.reduce((total, sum) => total + sum.latitude, 0) / count,
      longitude: found.reduce((total, sum) => total + sum.longitude, 0) / count,
    }
  }

  return communes.map((commune): Commune => {
    if (commune.centrePrecision === 'own') return commune
    const centre = meanOf(commune.postcodes)
    return { ...commune, centre, centrePrecision: centre === null ? 'none' : 'postcode' }
  })
}
