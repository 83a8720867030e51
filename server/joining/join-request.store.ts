import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import {
  countUndecided,
  decidedFrom,
  decideOnce,
  purgeDecided,
  type Decided,
  type PurgedBefore,
} from '../database/decided-once.js'
import type { Db, Tx } from '../database/tables.js'
import { elements } from '../sites/index.js'
import type { JoinOutcome, JoinRequest } from './join-request.js'
import type { JoinRequestTable } from './join-request.table.js'

function fromRow(row: Selectable<JoinRequestTable>): JoinRequest {
  const decided = decidedFrom(row)
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    communeCode: row.commune_code,
    origin: row.origin,
    elements: elements.filter((element) => row.elements.split(' ').includes(element)),
    words: row.words,
    ...(row.contact !== null && { contact: row.contact }),
    ...(row.email !== null && { email: row.email }),
    language: row.language,
    createdAt: row.created_at,
    ...(decided && { decided: { ...decided, ...(row.site_id !== null && { siteId: row.site_id }) } }),
  }
}

export async function insertRequest(tx: Tx, request: JoinRequest): Promise<void> {
  const row: Insertable<JoinRequestTable> = {
    id: request.id,
    name: request.name,
    kind: request.kind,
    commune_code: request.communeCode,
    origin: request.origin,
    elements: request.elements.join(' '),
    words: request.words,
    contact: request.contact ?? null,
    email: request.email ?? null,
    language: request.language,
    created_at: request.createdAt,
  }
  await tx.insertInto('join_request').values(row).execute()
}

export async function findRequest(db: Db, id: Id<'JoinRequest'>): Promise<JoinRequest | undefined> {
  const row = await db.selectFrom('join_request').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The oldest first. */
export async function waitingRequests(db: Db): Promise<JoinRequest[]> {
  const rows = await db.selectFrom('join_request').selectAll().where('decided_at', 'is', null).orderBy('id').execute()
  return rows.map(fromRow)
}

export const countWaitingRequests = (db: Db): Promise<number> => countUndecided(db, 'join_request')

/** False when somebody else was first. */
export const answerOnce = (tx: Tx, id: Id<'JoinRequest'>, decided: Decided<JoinOutcome>): Promise<boolean> =>
  decideOnce(tx, 'join_request', { id, decided })

export async function setOpenedSite(tx: Tx, id: Id<'JoinRequest'>, siteId: Id<'Site'>): Promise<void> {
  await tx.updateTable('join_request').set({ site_id: siteId }).where('id', '=', id).execute()
}

export const purgeRequests = (tx: Tx, before: PurgedBefore): Promise<number> =>
  purgeDecided(tx, 'join_request', { ...before, who: ['contact', 'email'] })
