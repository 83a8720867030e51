import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Decided, Proposal } from './proposal.js'
import type { ProposedPlaceTable } from './proposal.table.js'

const fromRow = (row: Selectable<ProposedPlaceTable>): Proposal => ({
  id: row.id,
  siteId: row.site_id,
  name: row.name,
  kind: row.kind,
  about: row.about,
  ...(row.street !== null && { street: row.street }),
  communeCode: row.commune_code,
  point: { latitude: row.latitude, longitude: row.longitude },
  precision: row.point_precision,
  ...(row.hours !== null && { hours: row.hours }),
  ...(row.website !== null && { website: row.website }),
  ...(row.proposer !== null && { proposer: row.proposer }),
  ...(row.email !== null && { email: row.email }),
  language: row.language,
  createdAt: row.created_at,
  ...(row.decided_at !== null &&
    row.outcome !== null && {
      decided: {
        at: row.decided_at,
        outcome: row.outcome,
        ...(row.decided_by !== null && { by: row.decided_by }),
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.member_id !== null && { memberId: row.member_id }),
      },
    }),
})

export async function insertProposal(tx: Tx, proposal: Proposal): Promise<void> {
  const row: ProposedPlaceTable = {
    id: proposal.id,
    site_id: proposal.siteId,
    name: proposal.name,
    kind: proposal.kind,
    about: proposal.about,
    street: proposal.street ?? null,
    commune_code: proposal.communeCode,
    latitude: proposal.point.latitude,
    longitude: proposal.point.longitude,
    point_precision: proposal.precision,
    hours: proposal.hours ?? null,
    website: proposal.website ?? null,
    proposer: proposal.proposer ?? null,
    email: proposal.email ?? null,
    language: proposal.language,
    created_at: proposal.createdAt,
    decided_at: null,
    decided_by: null,
    outcome: null,
    reason: null,
    member_id: null,
  }
  await tx.insertInto('proposed_place').values(row).execute()
}

export async function findProposal(db: Db, id: Id<'Proposal'>): Promise<Proposal | undefined> {
  const row = await db.selectFrom('proposed_place').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The oldest first: somebody waits for an answer. */
export async function waitingProposals(db: Db): Promise<Proposal[]> {
  const rows = await db.selectFrom('proposed_place').selectAll().where('decided_at', 'is', null).orderBy('id').execute()
  return rows.map(fromRow)
}

/** The newest first. */
export async function decidedProposals(db: Db): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('proposed_place')
    .selectAll()
    .where('decided_at', 'is not', null)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

export async function countWaitingProposals(db: Db): Promise<number> {
  const row = await db
    .selectFrom('proposed_place')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** False when somebody else was first. */
export async function decideOnce(tx: Tx, id: Id<'Proposal'>, decided: Decided): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('proposed_place')
    .set({
      decided_at: decided.at,
      outcome: decided.outcome,
      decided_by: decided.by ?? null,
      reason: decided.reason ?? null,
      member_id: decided.memberId ?? null,
    })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function setMember(tx: Tx, id: Id<'Proposal'>, memberId: Id<'Member'>): Promise<void> {
  await tx.updateTable('proposed_place').set({ member_id: memberId }).where('id', '=', id).execute()
}

type Purging = { readonly answeredBefore: Instant; readonly madeBefore: Instant }

/** Who proposed is forgotten once the answer is old, and the whole of it a year after it was made. */
export async function purgeProposals(tx: Tx, { answeredBefore, madeBefore }: Purging): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('proposed_place')
    .set({ proposer: null, email: null })
    .where('decided_at', '<', answeredBefore)
    .where((eb) => eb.or([eb('proposer', 'is not', null), eb('email', 'is not', null)]))
    .executeTakeFirst()
  const { numDeletedRows } = await tx
    .deleteFrom('proposed_place')
    .where('created_at', '<', madeBefore)
    .executeTakeFirst()
  return Number(numUpdatedRows) + Number(numDeletedRows)
}
