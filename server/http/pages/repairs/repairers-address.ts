import * as v from 'valibot'
import { communeCode, slug } from '../../../base/shapes.js'
import { bikeTypes } from '../../../repairs/index.js'
import { listPath, readFields, readPlace, type ListAddress } from '../layout/list-address.js'
import type { Language } from '../layout/formats.js'

const fields = ['words', 'bike-type', 'near', 'place'] as const

const schema = v.object({
  words: v.optional(v.pipe(v.string(), v.maxLength(100))),
  'bike-type': v.optional(v.picklist(bikeTypes)),
  near: v.optional(communeCode),
  place: v.optional(slug),
})

export type RepairersAddress = ListAddress<v.InferOutput<typeof schema> & { readonly site: string }>

export function readRepairersAddress(
  site: string,
  query: URLSearchParams,
  language: Language,
): RepairersAddress | undefined {
  const parsed = v.safeParse(schema, readFields(query, fields))
  const place = readPlace(query)
  return parsed.success && place ? { search: { ...parsed.output, site }, ...place, language } : undefined
}

/** A narrowed list is a visitor's own search, hidden from search engines. */
export function isNarrowed({ search }: RepairersAddress): boolean {
  return fields.some((name) => search[name] !== undefined)
}

export function repairersPath(address: RepairersAddress, own: Language): string {
  return listPath(`/s/${address.search.site}/reparation`, address, { fields, own })
}
