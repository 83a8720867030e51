import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import {
  countUndecided,
  decidedFrom,
  decideOnce,
  purgeDecided,
  type Decided,
  type PurgedBefore,
} from '../../database/decided-once.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Proposal, ProposalOutcome } from './proposal.js'
import type { ProposedPlaceTable } from './proposal.table.js'

function fromRow(row: Selectable<ProposedPlaceTable>): Proposal {
  const decided = decidedFrom(row)
  return {
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
    ...(decided && { decided: { ...decided, ...(row.member_id !== null && { memberId: row.member_id }) } }),
  }
}

export async function insertProposal(tx: Tx, proposal: Proposal): Promise<void> {
  const row: Insertable<ProposedPlaceTable> = {
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

export const countWaitingProposals = (db: Db): Promise<number> => countUndecided(db, 'proposed_place')

/** False when somebody else was first. */
export const answerOnce = (tx: Tx, id: Id<'Proposal'>, decided: Decided<ProposalOutcome>): Promise<boolean> =>
  decideOnce(tx, 'proposed_place', { id, decided })

export async function setMember(tx: Tx, id: Id<'Proposal'>, memberId: Id<'Member'>): Promise<void> {
  await tx.updateTable('proposed_place').set({ member_id: memberId }).where('id', '=', id).execute()
}

export const purgeProposals = (tx: Tx, before: PurgedBefore): Promise<number> =>
  purgeDecided(tx, 'proposed_place', { ...before, who: ['proposer', 'email'] })
