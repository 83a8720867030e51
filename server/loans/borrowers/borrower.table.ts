import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** Somebody whom a member lends to, as its team knows them. */
export type BorrowerTable = {
  id: Id<'Borrower'>
  member_id: Id<'Member'>
  /** Null of who has none, or has not shown yet that the address below is theirs. */
  account_id: Id<'Account'> | null
  /** As they told it last. */
  name: string
  /** Folded words by which they are found, beginning by those of the name: the list is in this order. */
  sought: string
  /** These two only of who has no account: with one, each loan tells what its taker shows. */
  phone: string | null
  email: string | null
  /** One in the member: made by us, or a card of their own that was typed. */
  card: string | null
  /** The number of one that we made. */
  made_card: number | null
  /** The team's; its person reads it on asking. */
  note: string
  /** Since when they want to be remembered without an account. */
  remembered_at: Instant | null
  /** When the team reminded them last, and with which words. */
  reminded_at: Instant | null
  reminder: string | null
  created_at: Instant
}
