import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Zone } from '../base/local-time.js'
import { isLanguage, languages, type Language } from '../base/language.js'
import type { Look } from './look.js'

export { isLanguage, languages, type Language }

/** What a site may switch on: the elements by their tag without `coop-`. */
export const elements = ['offer-board', 'repair-booking', 'member-map'] as const
export type ElementName = (typeof elements)[number]

/** A partner's web site: whose it is, what it covers, which of its pages may act, how it looks. */
export type Site = {
  readonly id: Id<'Site'>
  readonly slug: string
  readonly name: string
  readonly memberId: Id<'Member'>
  readonly territoryId: Id<'Territory'>
  /** Time zone of what is shown of no particular place. */
  readonly zone: Zone
  /** As the elements draw it: what the site gave, and what follows from it (`look.ts`). */
  readonly look: Look
  /** The first is the site's own. */
  readonly languages: readonly Language[]
  readonly elements: readonly ElementName[]
  readonly createdAt: Instant
}

export const isElementName = (text: string): text is ElementName => elements.some((element) => element === text)

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The origin that a browser will name for an address, or undefined when no page of it may act: on a plain-http page
 * anybody between the visitor and the site can change what is said in its name, so only this machine's may.
 */
export function readOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { origin, protocol, hostname, pathname, search, hash, username, password } = new URL(text)
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '' || password !== '') return undefined
  if (hostname.includes('*') || hostname.endsWith('.')) return undefined
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname)) ? origin : undefined
}
