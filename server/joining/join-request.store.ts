import type { Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import { elements } from '../sites/index.js'
import type { JoinRequest } from './join-request.js'
import type { JoinRequestTable } from './join-request.table.js'

const fromRow = (row: Selectable<JoinRequestTable>): JoinRequest => ({
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
  ...(row.decided_at !== null &&
    row.outcome !== null && {
      decided: {
        at: row.decided_at,
        outcome: row.outcome,
        ...(row.decided_by !== null && { by: row.decided_by }),
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.site_id !== null && { siteId: row.site_id }),
      },
    }),
})

export async function insertRequest(tx: Tx, request: JoinRequest): Promise<void> {
  const row: JoinRequestTable = {
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
    decided_at: null,
    decided_by: null,
    outcome: null,
    reason: null,
    site_id: null,
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

export async function countWaitingRequests(db: Db): Promise<number> {
  const row = await db
    .selectFrom('join_request')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

type Deciding = NonNullable<JoinRequest['decided']>

/** False when somebody else was first. */
export async function answerOnce(tx: Tx, id: Id<'JoinRequest'>, decided: Deciding): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('join_request')
    .set({
      decided_at: decided.at,
      outcome: decided.outcome,
      decided_by: decided.by ?? null,
      reason: decided.reason ?? null,
      site_id: decided.siteId ?? null,
    })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function setOpenedSite(tx: Tx, id: Id<'JoinRequest'>, siteId: Id<'Site'>): Promise<void> {
  await tx.updateTable('join_request').set({ site_id: siteId }).where('id', '=', id).execute()
}

type Purging = { readonly answeredBefore: Instant; readonly madeBefore: Instant }

/** Who asked is forgotten once the answer is old, and the whole of it a year after it was made. */
export async function purgeRequests(tx: Tx, { answeredBefore, madeBefore }: Purging): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('join_request')
    .set({ contact: null, email: null })
    .where('decided_at', '<', answeredBefore)
    .where((eb) => eb.or([eb('contact', 'is not', null), eb('email', 'is not', null)]))
    .executeTakeFirst()
  const { numDeletedRows } = await tx.deleteFrom('join_request').where('created_at', '<', madeBefore).executeTakeFirst()
  return Number(numUpdatedRows) + Number(numDeletedRows)
}
