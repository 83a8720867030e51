import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { hostsFor } from '../hosts/host.store.js'
import type { Standing } from '../standing.wire.js'
import { joinLink } from './is-member.store.js'
import { stateOf, type MemberPerson } from './membership.js'
import { membershipsOf } from './membership.store.js'

type Who = MemberPerson & { readonly today: Day }

/** How somebody stands with a member, for who has them before their eyes; undefined where it asks for no membership. */
export async function standingOf(
  db: Db,
  memberId: Id<'Member'>,
  { accountId, email: said, name, phone, today }: Who,
): Promise<Standing | undefined> {
  if (!(await hasMembers(db, memberId))) return undefined
  const email = accountId === null ? said : ((await findAccount(db, accountId))?.email ?? said)
  const [memberships, [host], link] = await Promise.all([
    membershipsOf(db, { accountId, email, name, phone }, memberId),
    email === null ? [] : hostsFor(db, email, memberId),
    joinLink(db, memberId),
  ])
  const confirmed = memberships.filter(({ confirmedAt }) => confirmedAt !== null)
  const [last] = confirmed
  const isMember = host !== undefined || confirmed.some(({ from, to }) => from <= today && today <= to)
  return {
    isMember,
    ...(last && { until: last.to, state: stateOf(last, today) }),
    ...(host && { host: host.name }),
    ...(memberships.length > confirmed.length && { waits: true }),
    ...(link !== undefined && { link }),
  }
}

/** Whether it asks for something, or somebody pays for their own. */
async function hasMembers(db: Db, memberId: Id<'Member'>): Promise<boolean> {
  const [kind, host] = await Promise.all([
    db.selectFrom('membership_kind').select('id').where('member_id', '=', memberId).limit(1).executeTakeFirst(),
    db.selectFrom('membership_host').select('id').where('member_id', '=', memberId).limit(1).executeTakeFirst(),
  ])
  return kind !== undefined || host !== undefined
}
