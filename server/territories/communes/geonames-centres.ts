import * as v from 'valibot'
import { distanceMetres, type Point } from '../../base/point.js'
import { plain } from '../../base/words.js'

const cityShape = v.object({
  name: v.string(),
  lat: v.pipe(v.string(), v.transform(Number), v.number()),
  lng: v.pipe(v.string(), v.transform(Number), v.number()),
  country: v.string(),
  admin2: v.string(),
})

/** GeoNames treats the overseas départements and territories as countries (ISO 3166-1). */
const overseas: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
}

/** GeoNames writes « Paris 15 Vaugirard » and « Lyon 02 » where INSEE writes « Paris 15e Arrondissement ». */
function inseeName(name: string): string {
  const [, city, number] = /^(Paris|Lyon|Marseille) (\d\d)(?: |$)/.exec(name) ?? []
  return city ? `${city} ${Number(number)}${number === '01' ? 'er' : 'e'} Arrondissement` : name
}

export type CentreOf = (departement: string, plainName: string) => Point | undefined

/** A name that two distant places of one département share is left out. */
export function geoNamesCentres(cities: unknown): CentreOf {
  const found = new Map<string, Point>()
  const doubtful = new Set<string>()
  for (const city of v.parse(v.array(cityShape), cities)) {
    const departement = city.country === 'FR' ? city.admin2 : overseas[city.country]
    if (!departement) continue
    const key = `${departement} ${plain(inseeName(city.name))}`
    const point = { latitude: city.lat, longitude: city.lng }
    const other = found.get(key)
    if (other && distanceMetres(other, point) > 5_000) doubtful.add(key)
    else if (!other) found.set(key, point)
  }
  return (departement, plainName) => {
    const key = `${departement} ${plainName}`
    return doubtful.has(key) ? undefined : found.get(key)
  }
}
