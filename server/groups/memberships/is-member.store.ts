import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import { ownJson } from '../../base/json.js'
import { hostsFor } from '../hosts/host.store.js'
import type { Db } from '../../database/tables.js'
import { isKnown, ofPerson, type Person } from './membership.store.js'

/** Whether somebody belongs to a member on that day: by a payment that was seen, or by a host who pays for all of theirs. */
export async function isMemberOf(
  db: Db,
  memberId: Id<'Member'>,
  { today, ...person }: Person & { readonly today: Day },
): Promise<boolean> {
  if (!isKnown(person)) return false
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is not', null)
    .where('from_day', '<=', today)
    .where('to_day', '>=', today)
    .where(ofPerson(person))
    .limit(1)
    .executeTakeFirst()
  if (row !== undefined) return true
  return person.email !== null && (await hostsFor(db, person.email, memberId)).length > 0
}

/** The page where one becomes a member: that of the kind that asks least. */
export async function joinLink(db: Db, memberId: Id<'Member'>): Promise<string | undefined> {
  const rows = await db
    .selectFrom('membership_kind')
    .select(['link', 'amounts'])
    .where('member_id', '=', memberId)
    .where('retired_at', 'is', null)
    .where('link', 'is not', null)
    .orderBy('id')
    .execute()
  const least = ({ amounts }: { readonly amounts: string }) => Math.min(...ownJson<readonly number[]>(amounts))
  return rows.toSorted((one, other) => least(one) - least(other))[0]?.link ?? undefined
}
