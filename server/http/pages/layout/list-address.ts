import type { Language } from './formats.js'

export type ListAddress<Search> = {
  readonly search: Search
  readonly after?: string
  /** `after` of the earlier pages, the latest last; empty for the first page. */
  readonly trail: readonly string[]
  readonly language: Language
}

/** Bounded, since proxies refuse long addresses; beyond it the way back leads to the first page. */
const longestTrail = 12

/** Undefined for an address that our own links do not write. */
export function readPlace(query: URLSearchParams): { after?: string; trail: string[] } | undefined {
  const after = query.get('after')?.trim() ?? ''
  const trail = query.getAll('back').slice(-longestTrail)
  if ([after, ...trail].some((text) => text.length > 200)) return undefined
  return { trail, ...(after !== '' && { after }) }
}

export function readFields(query: URLSearchParams, names: readonly string[]): Record<string, string> {
  const given = names.map((name) => [name, query.get(name)?.trim() ?? ''] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}

/** Fields are written in this order, so that one list has one address. */
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

function nextAddress<Search>(address: ListAddress<Search>, after: string): ListAddress<Search> {
  return { ...address, after, trail: [...address.trail, address.after ?? ''].slice(-longestTrail) }
}

/** When the trail was cut, its start leads to the first page. */
function previousAddress<Search>(address: ListAddress<Search>): ListAddress<Search> | undefined {
  const { after, ...first } = address
  if (after === undefined) return undefined
  const before = address.trail.at(-1)
  return { ...first, trail: address.trail.slice(0, -1), ...(before && { after: before }) }
}

export function pagesAround<Search>(
  address: ListAddress<Search>,
  next: string | undefined,
): { previous?: ListAddress<Search>; next?: ListAddress<Search> } {
  const previous = previousAddress(address)
  return { ...(previous && { previous }), ...(next !== undefined && { next: nextAddress(address, next) }) }
}
