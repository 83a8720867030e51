import { elements, type OfferedElement as ElementName } from '../../widgets/words/elements/elements.strings.js'
import { moderations, type Moderation } from '../../widgets/words/site-terms.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Zone } from '../base/local-time.js'
import { isLanguage, languages, type Language } from '../base/language.js'
import type { Theme } from './theme.js'

export { isLanguage, languages, type Language }
export { elements, moderations, type ElementName, type Moderation }

export type Site = {
  readonly id: Id<'Site'>
  readonly slug: string
  readonly name: string
  readonly memberId: Id<'Member'>
  readonly territoryId: Id<'Territory'>
  /** For what has no place of its own. */
  readonly zone: Zone
  readonly theme: Theme
  /** The default first. */
  readonly languages: readonly Language[]
  readonly elements: readonly ElementName[]
  readonly moderation: Moderation
  readonly createdAt: Instant
  /** The address of the page of theirs that holds one's own space. */
  readonly spacePage?: string
}

export const isModeration = (text: string): text is Moderation => moderations.some((rule) => rule === text)
export const isElementName = (text: string): text is ElementName => elements.some((element) => element === text)

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Undefined when no page there may act: on plain http, save loopback, anybody on the way could change the page. */
export function readOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { origin, protocol, hostname, pathname, search, hash, username, password } = new URL(text)
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '' || password !== '') return undefined
  if (hostname.includes('*') || hostname.endsWith('.')) return undefined
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname)) ? origin : undefined
}

const longestPage = 300

/** A page of one of these origins. What stands behind a `#` is no page. */
export function readPage(text: string, origins: readonly string[]): string | undefined {
  if (text.length > longestPage || !URL.canParse(text)) return undefined
  const { origin, hash, href, username, password } = new URL(text)
  return origins.includes(origin) && hash === '' && username === '' && password === '' ? href : undefined
}
