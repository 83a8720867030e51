import type { Id } from '../../base/id.js'
import type { Services } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import { boardPath } from '../board/offer-to-wire.js'
import type { Sought } from './saved-search.wire.js'

type Hmac = Services['hmac']

/** Its holder may stop this search, and nothing else. */
const stopSecretOf = (hmac: Hmac, id: Id<'SavedSearch'>): string => hmac(`stop:${id}`)

/** The link for people: the secret stays in the browser, and a button stops the search. `asked`: for which site, in which language. */
export const stopPath = (hmac: Hmac, id: Id<'SavedSearch'>, asked = ''): string =>
  `/recherche/${id}${asked}#${stopSecretOf(hmac, id)}`

/** The link for mail programs, which send a form there without showing a page (RFC 8058). */
export const stopAtOncePath = (hmac: Hmac, id: Id<'SavedSearch'>): string =>
  `/recherche/${id}/${stopSecretOf(hmac, id)}`

export const isStopSecret = (hmac: Hmac, id: Id<'SavedSearch'>, secret: string): boolean =>
  isSame(secret, stopSecretOf(hmac, id))

/** Our page with this search; names of the address are those of the question. */
export function soughtPath(site: string, { category, kind, near, place, within, words }: Sought): string {
  const given = Object.entries({ words, near, within, kind, category, place })
  const query = new URLSearchParams(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return `${boardPath(site)}${query.size > 0 ? `?${query}` : ''}`
}
