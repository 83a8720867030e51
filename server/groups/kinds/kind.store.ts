import type { Selectable } from 'kysely'
import { byName } from '../../base/by-name.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { ownJson } from '../../base/json.js'
import type { Db, Tx } from '../../database/tables.js'
import type { MembershipKindTable } from '../membership.table.js'
import type { MembershipKind } from './membership-kind.js'

function fromRow(row: Selectable<MembershipKindTable>): MembershipKind {
  return {
    id: row.id,
    memberId: row.member_id,
    name: row.name,
    amounts: ownJson<readonly number[]>(row.amounts),
    solidarityCents: row.solidarity_cents,
    months: row.months,
    link: row.link,
    sequence: row.sequence,
  }
}

const toRow = ({ name, amounts, solidarityCents, months, link, sequence }: MembershipKind) => ({
  name,
  amounts: JSON.stringify(amounts),
  solidarity_cents: solidarityCents,
  months,
  link,
  sequence,
})

export async function insertKind(tx: Tx, kind: MembershipKind, at: Instant): Promise<void> {
  await tx
    .insertInto('membership_kind')
    .values({ id: kind.id, member_id: kind.memberId, retired_at: null, created_at: at, ...toRow(kind) })
    .execute()
}

/** Those that may be chosen, by name. */
export async function kindsOf(db: Db, memberId: Id<'Member'>): Promise<MembershipKind[]> {
  const rows = await db
    .selectFrom('membership_kind')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute()
  return byName(rows.map(fromRow))
}

type At = Pick<MembershipKind, 'id' | 'memberId'>

/** False when it is no more as it was seen. */
export async function saveKind(tx: Tx, kind: MembershipKind): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership_kind')
    .set(toRow({ ...kind, sequence: kind.sequence + 1 }))
    .where('member_id', '=', kind.memberId)
    .where('id', '=', kind.id)
    .where('retired_at', 'is', null)
    .where('sequence', '=', kind.sequence)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Retired, or offered again; its name, or undefined where it was so already. */
export async function setRetired(tx: Tx, { id, memberId }: At, at: Instant | null): Promise<string | undefined> {
  const row = await tx
    .updateTable('membership_kind')
    .set({ retired_at: at })
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('retired_at', at === null ? 'is not' : 'is', null)
    .returning('name')
    .executeTakeFirst()
  return row?.name
}
