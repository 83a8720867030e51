import type { Id } from '../../base/id.js'

/** Who pays for all of theirs: a university for whoever has an address of its, a town for those it lists. */
export type MembershipHost = {
  readonly id: Id<'MembershipHost'>
  readonly memberId: Id<'Member'>
  readonly name: string
  /** What stands after the `@`; null where there is a list. */
  readonly domain: string | null
  readonly addresses: number
}
