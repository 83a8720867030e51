import { languages, type Language } from '../../../../../shared/language-of.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { elements, type OfferedElement } from '../../../../../words/elements/elements.strings.js'
import type { Moderation } from '../../../../../words/site-terms.js'
import type { Kind } from '../members/members.js'

export type NetworkSites = OutputOf<'networkSites.list'>
export type Opened = OutputOf<'networkSites.show'>
export type JoinRequest = OutputOf<'networkSites.requests'>['requests'][number]

export type Town = { readonly code: string; readonly name: string }

/** The five steps hold this until the site is opened. */
export type Opening = {
  readonly requestId?: string
  /** The slug of one that stands; empty for another. */
  readonly territory: string
  readonly territoryName: string
  readonly communes: readonly Town[]
  /** One that stands; absent for another. */
  readonly owner?: { readonly slug: string; readonly name: string }
  readonly ownerName: string
  readonly ownerKind: Kind
  readonly name: string
  readonly called: string
  readonly languages: readonly Language[]
  readonly elements: readonly OfferedElement[]
  readonly moderation: Moderation
  readonly origin: string
  readonly email: string
}

export const nothingBegun: Opening = {
  territory: '',
  territoryName: '',
  communes: [],
  ownerName: '',
  ownerKind: 'local-authority',
  name: '',
  called: '',
  languages: ['fr'],
  elements,
  moderation: 'after',
  origin: '',
  email: '',
}

/** Filled in by what whoever asks has said. */
export function openingFor(request: JoinRequest): Opening {
  const { requestId, name, kind, commune, communeCode, origin, elements: wanted, email, locale } = request
  return {
    ...nothingBegun,
    requestId,
    territoryName: commune,
    communes: [{ code: communeCode, name: commune }],
    ownerName: name,
    ownerKind: kind,
    name,
    called: slugOf(name),
    origin,
    email,
    languages: [...new Set([languages[0], locale])],
    elements: wanted,
  }
}

export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

export type Missing = 'territory-name' | 'communes' | 'owner-name' | 'name' | 'called' | 'elements' | 'origin' | 'email'

/** Finds what is to be mended, in the order of the steps. */
export function missingIn(opening: Opening): Missing[] {
  const isNew = opening.territory === ''
  const missing: [Missing, boolean][] = [
    ['territory-name', isNew && opening.territoryName.trim() === ''],
    ['communes', isNew && opening.communes.length === 0],
    ['owner-name', !opening.owner && opening.ownerName.trim() === ''],
    ['name', opening.name.trim() === ''],
    ['called', !/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(opening.called)],
    ['elements', opening.elements.length === 0],
    ['origin', opening.origin.trim() !== '' && originIn(opening.origin) === undefined],
    ['email', opening.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(opening.email.trim())],
  ]
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []))
}

/** Takes the origin of any page there: `ville.fr/accueil` is meant as `https://ville.fr`. */
function originIn(typed: string): string | undefined {
  const whole = wholeOf(typed)
  if (!URL.canParse(whole)) return undefined
  const { origin, protocol, hostname } = new URL(whole)
  const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
  return isLoopback || (protocol === 'https:' && hostname.includes('.')) ? origin : undefined
}

const wholeOf = (typed: string): string =>
  /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`

/** The page whose address was typed, without what follows its path. */
export function pageOf(typed: string): string {
  const { origin, pathname, search } = new URL(wholeOf(typed))
  return origin + pathname + search
}

export function toInput(opening: Opening, locale: Language) {
  const { requestId, territory, territoryName, communes, owner, ownerName, ownerKind } = opening
  const { name, called, languages, elements: wanted, moderation, email } = opening
  const origin = opening.origin.trim() === '' ? undefined : originIn(opening.origin)
  return {
    ...(requestId !== undefined && { requestId }),
    territory:
      territory === ''
        ? { name: territoryName.trim(), communes: communes.map(({ code }) => code) }
        : { slug: territory },
    owner: owner ? { slug: owner.slug } : { name: ownerName.trim(), kind: ownerKind },
    called,
    name: name.trim(),
    languages: [...languages],
    elements: [...wanted],
    moderation,
    locale,
    ...(origin !== undefined && { origin }),
    ...(email.trim() !== '' && { email: email.trim() }),
  }
}
