import * as v from 'valibot'
import { offerKinds } from '../../../../widgets/words/offers/offer-kinds.js'
import { orders } from '../../../../widgets/words/offers/orders.js'
import { radii, readings } from '../../../../widgets/words/offers/searched.js'
import { communeCode, day, slug } from '../../../base/shapes.js'
import { listPath, readFields, readPlace, type ListAddress } from '../layout/list-address.js'
import type { Language } from '../layout/formats.js'
import type { SearchInput } from './offers-shown.js'

export type OffersAddress = ListAddress<Omit<SearchInput, 'after' | 'language'>>

const fields = [
  'words',
  'near',
  'within',
  'kind',
  'category',
  'place',
  'freeFrom',
  'freeTo',
  'order',
  'plainly',
] as const

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))

const schema = v.object({
  words: v.optional(text(100)),
  near: v.optional(communeCode),
  within: v.optional(v.pipe(v.string(), v.transform(Number), v.picklist(radii))),
  kind: v.optional(v.picklist(offerKinds)),
  category: v.optional(text(40)),
  place: v.optional(slug),
  freeFrom: v.optional(day),
  freeTo: v.optional(day),
  order: v.optional(v.picklist(orders)),
  plainly: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => [...new Set(list.split(','))]),
      v.array(v.picklist(readings)),
    ),
  ),
})

export function readOffersAddress(site: string, query: URLSearchParams, language: Language): OffersAddress | undefined {
  const given = readFields(query, fields)
  // A form with an open commune still sends its distance.
  if (given['near'] === undefined) delete given['within']
  const parsed = v.safeParse(schema, given)
  const place = readPlace(query)
  return parsed.success && place ? { search: { ...parsed.output, site }, ...place, language } : undefined
}

/** A narrowed list is a visitor's own search, hidden from search engines. */
export function isNarrowed({ search }: OffersAddress): boolean {
  return fields.some((name) => search[name] !== undefined)
}

export function offersPath(address: OffersAddress, own: Language): string {
  return listPath(`/s/${address.search.site}/offres`, address, { fields, own })
}

/** The feed of the same search has the newest: it has one order and no further pages. */
export function feedPath({ search, language }: OffersAddress, format: string, own: Language): string {
  const { order: _, ...sought } = search
  const address = { search: sought, trail: [], language }
  return listPath(`/feeds/${search.site}/offres.${format}`, address, { fields, own })
}
