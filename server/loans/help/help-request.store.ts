import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { whoLooksFor } from '../../roles/index.js'
import type { Loan } from '../loan.js'
import type { LoanCallTable } from '../loan.table.js'

export type HelpRequest = {
  readonly words: string
  readonly askedAt: Instant
  readonly ended?: { readonly at: Instant; readonly answer: string }
}

const fromRow = (row: Selectable<LoanCallTable>): HelpRequest => ({
  words: row.words,
  askedAt: row.asked_at,
  ...(row.ended_at !== null && { ended: { at: row.ended_at, answer: row.answer ?? '' } }),
})

export async function findHelpRequest(db: Db, id: Id<'Loan'>): Promise<HelpRequest | undefined> {
  const row = await db.selectFrom('loan_call').selectAll().where('loan_id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** A request that was answered is replaced when help is asked for again. */
export async function saveHelpRequest(
  tx: Tx,
  { id }: Pick<Loan, 'id'>,
  request: Omit<HelpRequest, 'ended'>,
): Promise<void> {
  const row = { words: request.words, asked_at: request.askedAt, answer: null, ended_at: null }
  await tx
    .insertInto('loan_call')
    .values({ loan_id: id, ...row })
    .onConflict((conflict) => conflict.column('loan_id').doUpdateSet(row))
    .execute()
}

/** False where it is answered already, or was never asked. */
export async function answerHelpRequest(
  tx: Tx,
  id: Id<'Loan'>,
  { at, answer }: NonNullable<HelpRequest['ended']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('loan_call')
    .set({ answer, ended_at: at })
    .where('loan_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const open = (db: Db) =>
  db.selectFrom('loan_call').innerJoin('loan', 'loan.id', 'loan_call.loan_id').where('loan_call.ended_at', 'is', null)

const openAt = (db: Db, sites: readonly Id<'Site'>[]) => open(db).where(isAmong(db, 'loan.site_id', sites))

/** Sites that nobody looks after: the network, which is mailed instead, may end their requests. */
export async function sitesInWant(db: Db): Promise<Id<'Site'>[]> {
  const rows = await open(db).select('loan.site_id').distinct().execute()
  const looking = await Promise.all(rows.map((row) => whoLooksFor(db, row.site_id)))
  return rows.flatMap((row, at) => (looking[at]?.length === 0 ? [row.site_id] : []))
}

const mostShown = 100

/** Requests at these sites that wait for an answer, the longest waiting first. */
export async function helpRequestsAt(
  db: Db,
  sites: readonly Id<'Site'>[],
): Promise<{ id: Id<'Loan'>; request: HelpRequest }[]> {
  const rows = await openAt(db, sites).selectAll('loan_call').orderBy('asked_at').limit(mostShown).execute()
  return rows.map((row) => ({ id: row.loan_id, request: fromRow(row) }))
}

export async function countHelpRequests(db: Db, sites: readonly Id<'Site'>[]): Promise<number> {
  const { count } = await openAt(db, sites)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
