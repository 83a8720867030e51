import { toId, type Id } from '../../base/id.js'
import { addMs, type Instant } from '../../base/instant.js'
import { isLanguage, type Language } from '../../base/language.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret } from '../../rpc/derived-secret.js'

export const stockArchivePath = '/stock-archive'

/** From the press to the request of the browser. */
const goodMs = 300_000

type Opened = { readonly member: Id<'Member'>; readonly by: Id<'Account'>; readonly language: Language }

const opens = ({ member, by, language }: Opened): string => `stock archive:${member}:${by}:${language}`

export function stockTicket(hmac: Services['hmac'], opened: Opened, now: Instant): string {
  const { member, by, language } = opened
  return `${member}.${by}.${language}.${datedSecret(hmac, opens(opened), addMs(now, goodMs))}`
}

/** Undefined when it is none, or over. */
export function readStockTicket(hmac: Services['hmac'], ticket: string, now: Instant): Opened | undefined {
  const [member = '', by = '', language = '', secret = ''] = ticket.split('.')
  if (!isLanguage(language)) return undefined
  const opened: Opened = { member: toId(member), by: toId(by), language }
  return isDatedSecret(hmac, secret, { what: opens(opened), now }) ? opened : undefined
}
