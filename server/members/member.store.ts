import type { Id } from '../base/id.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { isActivity, isTopic, type Link, type Member } from './member.js'
import type { MemberFacet, MemberTable } from './member.table.js'

type Spread = {
  readonly tags: readonly { readonly facet: MemberFacet; readonly tag: string }[]
  readonly links: readonly Link[]
}

const nothing: Spread = { tags: [], links: [] }

function fromRow(row: MemberTable, { tags, links }: Spread): Member {
  const tagged = (facet: MemberFacet) => tags.filter((tag) => tag.facet === facet).map(({ tag }) => tag)
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    name: row.name,
    ...(row.summary !== null && { summary: row.summary }),
    ...(row.description !== null && { description: row.description }),
    ...(row.website !== null && { website: row.website }),
    ...(row.phone !== null && { phone: row.phone }),
    ...(row.email !== null && { email: row.email }),
    ...(row.legal_id !== null && { legalId: row.legal_id }),
    ...(row.parent_id !== null && { parentId: row.parent_id }),
    ...(row.territory_id !== null && { territoryId: row.territory_id }),
    does: tagged('does').filter(isActivity),
    topics: tagged('topic').filter(isTopic),
    labels: tagged('label'),
    links,
    ...(row.source !== null &&
      row.licence !== null && {
        provenance: {
          source: row.source,
          licence: row.licence,
          ...(row.external_id !== null && { externalId: row.external_id }),
          ...(row.sourced_on !== null && { changedOn: row.sourced_on }),
        },
      }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

const toRow = (member: Member): MemberTable => ({
  id: member.id,
  slug: member.slug,
  kind: member.kind,
  status: member.status,
  name: member.name,
  summary: member.summary ?? null,
  description: member.description ?? null,
  website: member.website ?? null,
  phone: member.phone ?? null,
  email: member.email ?? null,
  legal_id: member.legalId ?? null,
  parent_id: member.parentId ?? null,
  territory_id: member.territoryId ?? null,
  source: member.provenance?.source ?? null,
  licence: member.provenance?.licence ?? null,
  external_id: member.provenance?.externalId ?? null,
  sourced_on: member.provenance?.changedOn ?? null,
  created_at: member.createdAt,
  updated_at: member.updatedAt,
})

export async function saveMember(tx: Tx, member: Member): Promise<void> {
  const { id, created_at: _, ...row } = toRow(member)
  await tx
    .insertInto('member')
    .values({ id, created_at: member.createdAt, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('member_tag').where('member_id', '=', id).execute()
  await tx.deleteFrom('member_link').where('member_id', '=', id).execute()
  const tags = [
    ...member.does.map((tag) => ({ facet: 'does' as const, tag })),
    ...member.topics.map((tag) => ({ facet: 'topic' as const, tag })),
    ...[...new Set(member.labels)].map((tag) => ({ facet: 'label' as const, tag })),
  ]
  if (tags.length > 0) {
    await tx
      .insertInto('member_tag')
      .values(tags.map((tag) => ({ member_id: id, ...tag })))
      .execute()
  }
  if (member.links.length > 0) {
    await tx
      .insertInto('member_link')
      .values(member.links.map(({ url, label = null }, position) => ({ member_id: id, position, label, url })))
      .execute()
  }
}

async function spreadOf(db: Db, rows: readonly MemberTable[]): Promise<Member[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const tags = await db.selectFrom('member_tag').selectAll().where('member_id', 'in', ids).orderBy('tag').execute()
  const links = await db
    .selectFrom('member_link')
    .selectAll()
    .where('member_id', 'in', ids)
    .orderBy('position')
    .execute()
  const spread = new Map<Id<'Member'>, { tags: (typeof tags)[number][]; links: Link[] }>(
    ids.map((id) => [id, { tags: [], links: [] }]),
  )
  for (const tag of tags) spread.get(tag.member_id)?.tags.push(tag)
  for (const { member_id: id, url, label } of links) {
    spread.get(id)?.links.push({ url, ...(label !== null && { label }) })
  }
  return rows.map((row) => fromRow(row, spread.get(row.id) ?? nothing))
}

export async function findMember(db: Db, slug: string): Promise<Member | undefined> {
  return (await membersNamed(db, [slug]))[0]
}

/** Hidden members included. */
export async function membersNamed(db: Db, slugs: readonly string[]): Promise<Member[]> {
  const rows = await db
    .selectFrom('member')
    .selectAll()
    .where(isAmong(db, 'slug', slugs))
    .execute()
  return spreadOf(db, rows)
}

export async function membersById(db: Db, ids: readonly Id<'Member'>[]): Promise<Map<Id<'Member'>, Member>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('member').selectAll().where('id', 'in', ids).execute()
  return new Map((await spreadOf(db, rows)).map((member) => [member.id, member]))
}

type Listed = Pick<Member, 'id' | 'slug' | 'kind' | 'name' | 'status'>

export async function listMembers(db: Db): Promise<Listed[]> {
  return db.selectFrom('member').select(['id', 'slug', 'kind', 'name', 'status']).orderBy('slug').execute()
}
