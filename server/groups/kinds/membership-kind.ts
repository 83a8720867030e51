import type { Id } from '../../base/id.js'

/** What a place asks of its members: one of some amounts, for so many months. */
export type MembershipKind = {
  readonly id: Id<'MembershipKind'>
  readonly memberId: Id<'Member'>
  readonly name: string
  readonly amounts: readonly number[]
  readonly solidarityCents: number | null
  readonly months: number
  readonly link: string | null
  readonly sequence: number
}
