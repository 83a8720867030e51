import type { Claims, Field } from '../files/claims.js'
import type { OpenFile } from '../format.js'
import { checkList, elementsOf, type ListWanted } from '../files/json-list.js'
import { cellOf, isObject, type JsonObject } from '../files/json-value.js'
import type { BrokenRow, SourceRow } from '../../../files/source-row.js'
import { isPersonal } from './personal-columns.js'

/** Gogocarto's fields for ours; of several the first that is not empty. Custom fields are top-level or in `data`. */
const places: Readonly<Partial<Record<Field, readonly string[]>>> = {
  externalId: ['id'],
  name: ['name'],
  kind: ['categories'],
  address: ['address.streetAddress'],
  postcode: ['address.postalCode'],
  city: ['address.addressLocality'],
  latitude: ['geo.latitude', 'geo.lat'],
  longitude: ['geo.longitude', 'geo.lng'],
  website: ['website', 'site_web', 'siteWeb', 'url', 'data.website', 'data.site_web', 'data.url'],
  phone: ['telephone', 'phone', 'tel', 'data.telephone', 'data.phone', 'data.tel'],
  summary: ['abstract', 'data.abstract'],
  description: ['description', 'data.description'],
  hours: ['openHours', 'openHoursMoreInfos', 'data.openHoursMoreInfos'],
  changedOn: ['updatedAt'],
}

/** Fields that only some maps have: without them, the known value is kept. */
const free: Readonly<Partial<Record<Field, readonly string[]>>> = {
  labels: ['labels', 'data.labels'],
  wheelchair: ['wheelchair', 'data.wheelchair'],
  price: ['price', 'tarif', 'data.price', 'data.tarif'],
  languages: ['languages', 'langues', 'data.languages', 'data.langues'],
  helps: ['helps', 'data.helps'],
  itinerant: ['itinerant', 'data.itinerant'],
  does: ['does', 'data.does'],
  topics: ['topics', 'data.topics'],
  bookingUrl: ['bookingUrl', 'data.bookingUrl'],
  accessibilityUrl: ['acceslibre', 'accessibilityUrl', 'data.acceslibre', 'data.accessibilityUrl'],
}

/** `email` is often that of the person who added the element, not that of the place. */
const alsoPersonal = new Set(['email', 'subscriberEmails', 'data.email'])

const bookkeeping = new Set([
  'status',
  'moderationState',
  'stamps',
  'createdAt',
  'sourceKey',
  'source',
  'oldId',
  'address.addressCountry',
])

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

const elements: ListWanted = {
  names: ['data', 'elements'],
  mayBeWhole: true,
  one: 'element',
  missing: 'not a list of gogocarto elements',
}

/** A saved answer of `/api/elements.json?ontology=gogofull`, or only its list. */
export async function openGogocarto(path: string): Promise<OpenFile> {
  await checkList(path, elements)
  const personal = new Set<string>()
  const unused = new Set<string>()
  const read = new Set([...Object.values(places), ...Object.values(free)].flat())
  const see = (names: readonly string[]) => {
    for (const name of names) {
      if (isPersonal(name.replace(/^data\./, '')) || alsoPersonal.has(name)) personal.add(name)
      else if (!read.has(name) && !bookkeeping.has(name)) unused.add(name)
    }
  }
  async function* rows(): AsyncGenerator<SourceRow | BrokenRow> {
    for await (const { number, value } of elementsOf(path, elements)) {
      if (!isObject(value)) {
        yield { line: number, fault: { reason: 'row-unreadable' } }
        continue
      }
      const flat = flatten(value)
      see(Object.keys(flat))
      yield { line: number, cells: flat }
    }
  }
  return { rows: rows(), claimsOf, columnOf: (field) => (places[field] ?? free[field])?.[0] ?? field, personal, unused }
}

/** One level of objects becomes dotted names (`address.postalCode`), a list one cell, opening hours one text. */
function flatten(element: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(element).flatMap(([name, value]): [string, string][] => {
      if (name === 'openHours') return [[name, isObject(value) ? hoursFrom(value) : cellOf(value)]]
      if (!isObject(value) || isPersonal(name)) return [[name, isPersonal(name) ? '' : cellOf(value)]]
      return Object.entries(value).map(([inner, cell]) => [`${name}.${inner}`, cellOf(cell)])
    }),
  )
}

function hoursFrom(hours: JsonObject): string {
  return days
    .flatMap((day) => {
      const text = cellOf(hours[day])
        .replace(/\s*\|\s*/g, ',')
        .trim()
      return text === '' ? [] : [`${day} ${text}`]
    })
    .join('; ')
}

function claimsOf({ cells }: SourceRow): Claims {
  const said = (names: readonly string[]) =>
    names.map((name) => cells[name] ?? '').find((cell) => cell.trim() !== '') ?? ''
  const named = Object.entries(free).filter(([, names]) => names.some((name) => cells[name] !== undefined))
  return {
    texts: Object.fromEntries([...Object.entries(places), ...named].map(([field, names]) => [field, said(names)])),
  }
}
