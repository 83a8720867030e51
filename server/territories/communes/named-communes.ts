import type { Point } from '../../base/point.js'

/** Corrections for communes that people must find, where the sources lack something or use a name that nobody uses. */
type NamedCommune = {
  readonly name?: string
  readonly postcodes?: readonly string[]
  readonly population?: number
  readonly centre?: Point
  readonly inGeoNames?: string
}

/** INSEE gives no postcode and no population to an associated commune. */
export const namedCommunes: Readonly<Record<string, NamedCommune>> = {
  // Lomme. Population of 2020: INSEE, as quoted by https://fr.wikipedia.org/wiki/Lomme
  '59355': { postcodes: ['59160'], population: 28_012 },
  // Hellemmes-Lille at INSEE. Population of 2008: INSEE, as quoted by https://fr-academic.com/dic.nsf/frwiki/767844. GeoNames has no
  // such place among those of more than 1,000 inhabitants: the point is put by hand near its town hall, to some 300 m.
  '59298': {
    name: 'Hellemmes',
    postcodes: ['59260'],
    population: 17_601,
    centre: { latitude: 50.627, longitude: 3.109 },
  },
  '50129': { inGeoNames: 'Cherbourg' },
  '59183': { inGeoNames: 'Dunkirk' },
  '69149': { inGeoNames: 'Oullins' },
  '78158': { inGeoNames: 'Le Chesnay' },
  '91228': { inGeoNames: 'Évry' },
  '93070': { inGeoNames: 'Saint-Ouen' },
}
