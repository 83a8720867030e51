import type { Language } from './formats.js'

/** What the address of a list says: what is sought, where this page begins, and the way back to the pages before it. */
export type ListAddress<Search> = {
  readonly search: Search
  /** Absent on the first page. */
  readonly after?: string
  /** `after` of the pages before this one, the latest last; the first page's is the empty text. */
  readonly trail: readonly string[]
  readonly language: Language
}

/** A list is left by its first page rather than by an address too long for a proxy. */
const longestTrail = 12

/** Which page it is; undefined when that is not what our own links write. */
export function readPlace(query: URLSearchParams): { after?: string; trail: string[] } | undefined {
  const after = query.get('after')?.trim() ?? ''
  const trail = query.getAll('back').slice(-longestTrail)
  if ([after, ...trail].some((text) => text.length > 200)) return undefined
  return { trail, ...(after !== '' && { after }) }
}

/** What was typed or chosen; fields left empty are not asked. */
export function readFields(query: URLSearchParams, names: readonly string[]): Record<string, string> {
  const given = names.map((name) => [name, query.get(name)?.trim() ?? ''] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}

/** The address again, its fields in this order. */
export function listPath<Name extends string>(
  path: string,
  { search, after, trail, language }: ListAddress<Partial<Record<Name, unknown>>>,
  { fields, own }: { readonly fields: readonly Name[]; readonly own: Language },
): string {
  const query = new URLSearchParams()
  for (const name of fields) if (search[name] !== undefined) query.append(name, String(search[name]))
  if (after !== undefined) query.append('after', after)
  for (const before of trail) query.append('back', before)
  if (language !== own) query.append('lang', language)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

export function nextAddress<Search>(address: ListAddress<Search>, after: string): ListAddress<Search> {
  return { ...address, after, trail: [...address.trail, address.after ?? ''].slice(-longestTrail) }
}

/** Undefined on the first page. When the trail was cut, its beginning leads to the first page. */
export function previousAddress<Search>(address: ListAddress<Search>): ListAddress<Search> | undefined {
  const { after, ...first } = address
  if (after === undefined) return undefined
  const before = address.trail.at(-1)
  return { ...first, trail: address.trail.slice(0, -1), ...(before && { after: before }) }
}

/** The ways on and back of a list whose next page begins there. */
export function pagesAround<Search>(
  address: ListAddress<Search>,
  next: string | undefined,
): { previous?: ListAddress<Search>; next?: ListAddress<Search> } {
  const previous = previousAddress(address)
  return { ...(previous && { previous }), ...(next !== undefined && { next: nextAddress(address, next) }) }
}
