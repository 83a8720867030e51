import type { Point } from '../../base/point.js'
import { CommandError, many, type Command, type Given } from '../../rpc/command.js'
import { readHours } from '../hours/read-hours.js'
import { readHelp, readLanguage, readPrice, readWheelchair } from '../import/cells/cell-words.strings.js'
import { readEmail } from '../import/cells/email.js'
import { readPhone } from '../import/cells/phone.js'
import { clean } from '../import/cells/read-cell.js'
import { readWebAddress } from '../import/cells/web-address.js'
import { helps, prices, wheelchairs, type Place } from '../place.js'
import type { PlaceDetails } from '../upkeep/change-place.js'

type Reading<T> = { readonly read: (text: string) => T | undefined; readonly otherwise: string }

const anything = (most: number): Reading<string> => ({
  read: (typed) => (typed.length <= most ? typed : undefined),
  otherwise: `${most} signs at most`,
})
const postcode = { read: (typed: string) => (/^\d{5}$/.test(typed) ? typed : undefined), otherwise: 'five digits' }
const phone = { read: readPhone, otherwise: 'a telephone number such as 03 20 00 00 00' }
const email = { read: readEmail, otherwise: 'an address such as bonjour@lieu.example' }
const address = { read: readWebAddress, otherwise: 'an address that begins with https:// or http://' }
const among = <T>(read: (typed: string) => T | undefined, all: readonly string[]): Reading<T> => ({
  read,
  otherwise: `one of ${all.join(', ')}`,
})

const text = { type: 'string' } as const

const texts = ['street', 'street-extra', 'postcode', 'hours', 'phone', 'wheelchair', 'price'] as const
const addresses = ['booking-url', 'accessibility-url'] as const

/** Without those of the address; a member's first place takes no e-mail and website of its own. */
export const placeOptions: Command['options'] = {
  ...Object.fromEntries([...texts, ...addresses].map((option) => [option, text])),
  language: { ...text, multiple: true },
  helps: { ...text, multiple: true },
  itinerant: { type: 'boolean' },
}

export const placeUsage = [
  '  [--street … --street-extra … --postcode … --phone …]',
  '  [--hours "Tu-Fr 14:00-18:00; Sa 10:00-12:00"]  as OpenStreetMap writes opening_hours',
  `  [--wheelchair ${wheelchairs.join('|')}] [--price ${prices.join('|')}] [--itinerant]`,
  `  [--language fr] [--helps ${helps.join('|')}]  any number of times`,
  '  [--booking-url https://…] [--accessibility-url https://…]  its record at Acceslibre',
]

export function readDetails(given: Given): PlaceDetails {
  const one = <T>(option: string, { read, otherwise }: Reading<T>): T | null | undefined => {
    const typed = given.values[option]
    if (typeof typed !== 'string') return undefined
    return clean(typed) === '' ? null : readOne(option, typed, { read, otherwise })
  }
  return {
    street: one('street', anything(200)),
    streetExtra: one('street-extra', anything(200)),
    postcode: one('postcode', postcode),
    hours: one('hours', anything(1_000)),
    phone: one('phone', phone),
    email: one('email', email),
    website: one('website', address),
    bookingUrl: one('booking-url', address),
    accessibilityUrl: one('accessibility-url', address),
    wheelchair: one('wheelchair', among(readWheelchair, wheelchairs)),
    price: one('price', among(readPrice, prices)),
  }
}

export function readReception(given: Given): Partial<Pick<Place, 'languages' | 'helps' | 'itinerant'>> {
  const all = <T>(option: string, reading: Reading<T>): T[] =>
    many(given, option)
      .filter((typed) => typed.trim() !== '')
      .map((typed) => readOne(option, typed, reading))
  const language = { read: readLanguage, otherwise: 'a language such as fr, en, nl, fsl' }
  return {
    ...(given.values['language'] !== undefined && { languages: all('language', language) }),
    ...(given.values['helps'] !== undefined && { helps: all('helps', among(readHelp, helps)) }),
    ...(given.values['itinerant'] === true && { itinerant: true }),
    ...(given.values['fixed'] === true && { itinerant: false }),
  }
}

function readOne<T>(option: string, typed: string, { read, otherwise }: Reading<T>): T {
  const value = read(clean(typed))
  if (value === undefined) throw new CommandError(`--${option}: ${otherwise}`)
  return value
}

export function sayUnread(hours: string | undefined, print: (line: string) => void): void {
  if (hours !== undefined && !readHours(hours))
    print('--hours: kept and shown as it is, since it is more than we can read.')
}

export function readPoint(given: Given): Point | undefined {
  const { latitude, longitude } = given.values
  if (latitude === undefined && longitude === undefined) return undefined
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  if (!(Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180)) {
    throw new CommandError('--latitude and --longitude: both, in degrees such as 50.6438 and 2.9872')
  }
  return point
}
