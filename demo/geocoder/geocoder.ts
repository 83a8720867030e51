import { Router, type Request } from 'express'
import { plain } from '../../server/base/words.js'
import { streets, type Street } from './streets.js'

const mostFound = 20

/**
 * The demonstration's addresses, answered as Géoplateforme answers: `npm start` asks nobody outside this machine, and its
 * streets do not exist elsewhere.
 */
export function demoGeocoder(): Router {
  const router = Router()
  router.get('/demo/geocoder/search', (request, response) => {
    const text = one(request, 'q')
    if (plain(text).length < 3) {
      response.status(400).json({ code: 400, message: 'Failed parsing query', detail: ['q: 3 signs at least'] })
      return
    }
    const most = Math.min(mostFound, Number(one(request, 'limit')) || 5)
    const asked = { text, citycode: one(request, 'citycode'), postcode: one(request, 'postcode') }
    response.json({ type: 'FeatureCollection', features: found(asked).slice(0, most), query: text })
  })
  return router
}

function one({ query }: Request, name: string): string {
  const value = query[name]
  return typeof value === 'string' ? value : ''
}

type AddressQuery = { readonly text: string; readonly citycode: string; readonly postcode: string }

function found({ text, citycode, postcode }: AddressQuery): object[] {
  const [, number = '', rest = ''] = /^\s*(\d{1,4}\s?(?:bis|ter)?)?[\s,]*(.*)$/is.exec(text) ?? []
  const words = plain(rest).split(' ')
  return streets
    .filter((street) => (citycode === '' || street.citycode === citycode) && isIn(street, postcode))
    .filter((street) => words.every((word) => wordsOf(street).some((known) => known.startsWith(word))))
    .map((street) => featureOf(street, number.trim()))
}

const isIn = (street: Street, postcode: string) => postcode === '' || street.postcode === postcode

const wordsOf = ({ name, town, postcode }: Street) => plain(`${name} ${town} ${postcode}`).split(' ')

function featureOf({ name, town, postcode, citycode, oldcitycode, point }: Street, housenumber: string) {
  const street = housenumber === '' ? name : `${housenumber} ${name}`
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: {
      label: `${street} ${postcode} ${town}`,
      name: street,
      street: name,
      postcode,
      citycode,
      city: town,
      ...(housenumber === '' ? { type: 'street' } : { type: 'housenumber', housenumber }),
      ...(oldcitycode !== undefined && { oldcitycode, oldcity: town }),
    },
  }
}
