import { inseeCode, type Commune } from './commune.js'

/** The geocoder knows current communes only: a part is found by its postcode, if it has only one. */
export function geocodedIn({ code, kind, parentCode, postcodes }: Commune): { communeCode: string; postcode?: string } {
  if (parentCode === null || kind === 'arrondissement') return { communeCode: inseeCode(code) }
  const [postcode, another] = postcodes
  return { communeCode: parentCode, ...(postcode !== undefined && another === undefined && { postcode }) }
}
