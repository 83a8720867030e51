import * as v from 'valibot'
import { activities, topics } from '../../../../widgets/words/members/member-terms.js'
import { communeCode } from '../../../base/shapes.js'
import { radii } from '../../../../widgets/words/members/radii.js'
import { openMoments } from '../../../members/member.wire.js'
import { listPath, readFields, readPlace, type ListAddress } from '../layout/list-address.js'
import type { Language } from '../layout/formats.js'
import { kinds } from './members-shown.js'

const fields = ['words', 'near', 'within', 'kind', 'does', 'topic', 'open', 'wheelchair'] as const

const schema = v.object({
  words: v.optional(v.pipe(v.string(), v.maxLength(100))),
  near: v.optional(communeCode),
  within: v.optional(v.pipe(v.string(), v.transform(Number), v.picklist(radii))),
  kind: v.optional(v.picklist(kinds)),
  does: v.optional(v.picklist(activities)),
  topic: v.optional(v.picklist(topics)),
  open: v.optional(v.picklist(openMoments)),
  wheelchair: v.optional(v.literal('yes')),
})

export type MembersAddress = ListAddress<v.InferOutput<typeof schema> & { readonly site: string }>

export function readMembersAddress(
  site: string,
  query: URLSearchParams,
  language: Language,
): MembersAddress | undefined {
  const given = readFields(query, fields)
  // A form with an open commune still sends its distance.
  if (given['near'] === undefined) delete given['within']
  const parsed = v.safeParse(schema, given)
  const place = readPlace(query)
  return parsed.success && place ? { search: { ...parsed.output, site }, ...place, language } : undefined
}

/** A narrowed list is a visitor's own search, hidden from search engines. */
export function isNarrowed({ search }: MembersAddress): boolean {
  return fields.some((name) => search[name] !== undefined)
}

/** By what the element has no attribute for: it would show another list, so the plain one stays. */
export function isSearched({ search }: MembersAddress): boolean {
  return fields.some((name) => name !== 'kind' && search[name] !== undefined)
}

export function membersPath(address: MembersAddress, own: Language): string {
  return listPath(`/s/${address.search.site}/carte`, address, { fields, own })
}

export function wholeList({ search, language }: MembersAddress): MembersAddress {
  return { search: { site: search.site }, trail: [], language }
}
