import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { communeCode, id, line, pageCursor, slug, words } from '../../base/shapes.js'
import { activities, memberKinds, memberStatuses } from '../member.js'
import { longestAbout } from '../proposals/proposal.js'
import { webAddress } from '../proposals/proposal.wire.js'

const kind = v.picklist(memberKinds)
const status = v.picklist(memberStatuses)

const filters = { words: v.optional(words(100)), kind: v.optional(kind), status: v.optional(status) }

export const networkMembersInput = v.strictObject({
  site: v.optional(slug),
  ...filters,
  cursor: v.optional(pageCursor),
})

export const networkMembersOutput = v.object({
  members: v.array(
    v.object({
      memberId: v.string(),
      slug: v.string(),
      name: v.string(),
      kind,
      status,
      /** Where its first place is; absent without any. */
      commune: v.optional(v.string()),
      places: v.number(),
      sites: v.number(),
      source: v.optional(v.string()),
      /** A place of it was proposed on that site. */
      proposed: v.optional(v.object({ site: v.string(), at: v.string(), by: v.optional(v.string()) })),
      since: v.string(),
    }),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
})

export const membersCsvInput = v.strictObject({ site: v.optional(slug), ...filters, locale: v.picklist(languages) })
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export const addMemberInput = v.strictObject({
  site: v.optional(slug),
  name: line(200),
  kind,
  about: v.optional(words(longestAbout), ''),
  website: v.optional(webAddress),
  does: v.optional(v.array(v.picklist(activities)), []),
  /** Where it receives people; without it, it has no place yet. */
  place: v.optional(v.strictObject({ street: v.optional(line(200)), communeCode, hours: v.optional(line(300)) })),
})

export const addedOutput = v.object({ memberId: v.string(), slug: v.string(), name: v.string() })

/** `from`: what the screen shows, so that whoever comes second is told. */
export const statusInput = v.strictObject({
  site: v.optional(slug),
  memberId: id,
  from: status,
  to: v.picklist(['shown', 'hidden']),
})

export const statusOutput = v.object({ name: v.string() })

export type NetworkMembersInput = v.InferOutput<typeof networkMembersInput>
export type NetworkMembers = v.InferOutput<typeof networkMembersOutput>
export type MembersCsvInput = v.InferOutput<typeof membersCsvInput>
export type AddMemberInput = v.InferOutput<typeof addMemberInput>
export type StatusInput = v.InferOutput<typeof statusInput>
