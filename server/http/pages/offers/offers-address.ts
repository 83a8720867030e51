import * as v from 'valibot'
import { isDay } from '../../../base/local-time.js'
import { kinds, radii, type SearchInput } from './offers-shown.js'
import type { Language } from '../say.js'

/** What the address of a list of offers says: the search, and the way back to the pages before this one. */
export type OffersAddress = {
  readonly search: SearchInput
  /** `after` of the pages before this one, the latest last. The first page has none, and is the empty text. */
  readonly trail: readonly string[]
  readonly language: Language
}

const asked = ['words', 'near', 'within', 'kind', 'category', 'place', 'freeFrom', 'freeTo', 'after'] as const

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))
const day = v.pipe(v.string(), v.check(isDay))
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))

const schema = v.object({
  words: v.optional(text(100)),
  near: v.optional(v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/))),
  within: v.optional(v.pipe(v.string(), v.transform(Number), v.picklist(radii))),
  kind: v.optional(v.picklist(kinds)),
  category: v.optional(text(40)),
  place: v.optional(slug),
  freeFrom: v.optional(day),
  freeTo: v.optional(day),
  after: v.optional(text(200)),
})

/** A list is left by its first page rather than by an address too long for a proxy. */
const longestTrail = 12

/** Undefined when it is not what our own forms and links write. Fields left empty are not asked. */
export function readOffersAddress(site: string, query: URLSearchParams, language: Language): OffersAddress | undefined {
  const given: Record<string, string> = {}
  for (const name of asked) {
    const value = query.get(name)?.trim() ?? ''
    if (value !== '') given[name] = value
  }
  // A distance from nowhere is what a form sends whose commune was left open.
  if (given['near'] === undefined) delete given['within']
  const parsed = v.safeParse(schema, given)
  const trail = query.getAll('back').slice(-longestTrail)
  if (!parsed.success || trail.some((after) => after.length > 200)) return undefined
  return { search: { ...parsed.output, site }, trail, language }
}

/** Whether it narrows the list: then it is for one visitor, and not for a search engine. */
export function isNarrowed({ search }: OffersAddress): boolean {
  return asked.some((name) => name !== 'after' && search[name] !== undefined)
}

/** The address again, other parts of it changed. */
export function offersPath({ search, trail, language }: OffersAddress, own: Language | undefined): string {
  const query = new URLSearchParams()
  for (const name of asked) if (search[name] !== undefined) query.append(name, String(search[name]))
  for (const after of trail) query.append('back', after)
  if (language !== own) query.append('lang', language)
  const text = query.toString()
  return `/s/${search.site}/offres${text === '' ? '' : `?${text}`}`
}

export function nextAddress(address: OffersAddress, after: string): OffersAddress {
  const trail = [...address.trail, address.search.after ?? ''].slice(-longestTrail)
  return { ...address, search: { ...address.search, after }, trail }
}

/** Undefined on the first page. When the trail was cut, its beginning leads to the first page. */
export function previousAddress(address: OffersAddress): OffersAddress | undefined {
  const { after, ...rest } = address.search
  if (after === undefined) return undefined
  const before = address.trail.at(-1)
  const search: SearchInput = before ? { ...rest, after: before } : rest
  return { ...address, search, trail: address.trail.slice(0, -1) }
}
