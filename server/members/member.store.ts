import type { Id } from '../base/id.js'
import type { Db, Tx } from '../database/tables.js'
import type { Member } from './member.js'
import type { MemberTable } from './member.table.js'

const fromRow = (row: MemberTable): Member => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  status: row.status,
  name: row.name,
  ...(row.description !== null && { description: row.description }),
  ...(row.website !== null && { website: row.website }),
  ...(row.phone !== null && { phone: row.phone }),
  ...(row.email !== null && { email: row.email }),
  ...(row.source !== null &&
    row.licence !== null && {
      provenance: {
        source: row.source,
        licence: row.licence,
        ...(row.external_id !== null && { externalId: row.external_id }),
      },
    }),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

const toRow = (member: Member): MemberTable => ({
  id: member.id,
  slug: member.slug,
  kind: member.kind,
  status: member.status,
  name: member.name,
  description: member.description ?? null,
  website: member.website ?? null,
  phone: member.phone ?? null,
  email: member.email ?? null,
  source: member.provenance?.source ?? null,
  licence: member.provenance?.licence ?? null,
  external_id: member.provenance?.externalId ?? null,
  created_at: member.createdAt,
  updated_at: member.updatedAt,
})

export async function insertMember(tx: Tx, member: Member): Promise<void> {
  await tx.insertInto('member').values(toRow(member)).execute()
}

export async function findMember(db: Db, slug: string): Promise<Member | undefined> {
  const row = await db.selectFrom('member').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && fromRow(row)
}

/** Those of the given ids that exist, by id. */
export async function membersById(db: Db, ids: readonly Id<'Member'>[]): Promise<Map<Id<'Member'>, Member>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('member').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, fromRow(row)]))
}

export async function listMembers(db: Db): Promise<Member[]> {
  const rows = await db.selectFrom('member').selectAll().orderBy('slug').execute()
  return rows.map(fromRow)
}
