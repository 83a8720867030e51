import { memberKinds, type openMap, type searchMembers } from '../../../members/index.js'
import type { MemberSheet, SearchInput } from '../../../members/member.wire.js'

export type MapHead = Awaited<ReturnType<typeof openMap>>
export type MemberPageFound = Awaited<ReturnType<typeof searchMembers>>
export type ShownEntry = MemberPageFound['items'][number]
export type ShownSheet = MemberSheet

export type EntryKind = ShownEntry['kind']
export type OpenMoment = NonNullable<SearchInput['open']>
export type Week = NonNullable<ShownSheet['hours']>['week']

/** In forms these come first, then what else there is. */
export const kinds = [
  ...new Set<EntryKind>([
    'third-place',
    'social-centre',
    'repairer',
    'association',
    'shop',
    'local-authority',
    ...memberKinds,
  ]),
]

export type Listed = { readonly entry: ShownEntry; readonly sheet: ShownSheet }
