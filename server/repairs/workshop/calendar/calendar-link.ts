import type { Language } from '../../../base/language.js'
import { isSame } from '../../../rpc/derived-secret.js'
import type { Services } from '../../../rpc/context.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'

type Hmac = Services['hmac']
type Named = { readonly id: string; readonly key: string }

/** Derived from a key that each person has, and that is drawn anew: the address before ends at once, and none is stored. */
const secretOf = (hmac: Hmac, { id, key }: Named): string => hmac(`workshop-calendar:${id}:${key}`)

export function isWorkshopCalendar(hmac: Hmac, named: Named, secret: string): boolean {
  return isSame(secret, secretOf(hmac, named))
}

export function workshopCalendarPath(hmac: Hmac, slug: string, named: Named & { readonly language: Language }): string {
  return `/agenda/${slug}/${secretOf(hmac, named)}.ics${languageQuery(named.language)}`
}
