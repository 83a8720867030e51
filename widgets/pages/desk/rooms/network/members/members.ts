import type { OutputOf } from '../../../../../shared/wire.js'
import { memberKinds } from '../../../../../words/members/member-terms.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk } from '../../../room.js'
import type { MembersStrings } from './members.strings.js'

export type Proposals = OutputOf<'networkMembers.proposals'>
export type Proposal = Proposals['proposals'][number]
export type Members = OutputOf<'networkMembers.list'>
export type Listed = Members['members'][number]
export type Kind = Listed['kind']

/** In forms these come first, then what else there is. */
export const kinds: readonly Kind[] = [
  ...new Set<Kind>([
    'repairer',
    'third-place',
    'social-centre',
    'association',
    'local-authority',
    'shop',
    ...memberKinds,
  ]),
]

/** Each part of the room works with this. */
export type MembersParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => void
  readonly words: () => MembersStrings
}
