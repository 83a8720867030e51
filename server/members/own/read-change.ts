import { Refusal } from '../../base/refusal.js'
import { writeWeekHours } from './week-hours.js'
import { readLanguage } from '../import/cells/cell-words.strings.js'
import { readEmail } from '../import/cells/email.js'
import { readPhone } from '../import/cells/phone.js'
import { clean } from '../import/cells/read-cell.js'
import { readWebAddress } from '../import/cells/web-address.js'
import type { Given } from './own.wire.js'
import type { Change, ToldField } from './told-fields.js'

/** Read as an import reads its cells; refuses with the fields that cannot be read. */
export function readChange(given: Given): Change {
  const { change, unread } = readGiven(given)
  if (unread.length > 0) throw new Refusal('invalid-input', { fields: unread })
  return change
}

/** For who is still typing: what cannot be read yet is left as it was. */
export function readGiven(given: Given): { readonly change: Change; readonly unread: readonly ToldField[] } {
  const unread: ToldField[] = []
  const read = <T>(field: ToldField, value: T | undefined): T | undefined => {
    if (value === undefined) unread.push(field)
    return value
  }
  const one = (field: ToldField, text: string | null | undefined, reader: (text: string) => string | undefined) => {
    if (text === undefined || text === null || clean(text) === '') return text === undefined ? undefined : null
    return read(field, reader(clean(text)))
  }
  const asIs = (text: string) => text
  const { name, hours, wheelchair, price, languages, helps, links } = given
  const change: Change = {
    ...(name !== undefined && { name: clean(name) || undefined }),
    street: one('street', given.street, asIs),
    streetExtra: one('streetExtra', given.streetExtra, asIs),
    hours: hours && 'text' in hours ? one('hours', hours.text, asIs) : hours && (writeWeekHours(hours) ?? null),
    phone: one('phone', given.phone, readPhone),
    email: one('email', given.email, readEmail),
    website: one('website', given.website, readWebAddress),
    bookingUrl: one('bookingUrl', given.bookingUrl, readWebAddress),
    accessibilityUrl: one('accessibilityUrl', given.accessibilityUrl, readWebAddress),
    wheelchair,
    price,
    languages: languages?.flatMap((language) => read('languages', readLanguage(language)) ?? []),
    helps,
    summary: one('summary', given.summary, asIs),
    description: one('description', given.description, asIs),
    links: links?.flatMap(({ label, url }) => {
      const address = read('links', readWebAddress(url))
      const said = clean(label ?? '')
      return address === undefined ? [] : [{ url: address, ...(said !== '' && { label: said }) }]
    }),
  }
  return { change, unread: [...new Set(unread)] }
}
