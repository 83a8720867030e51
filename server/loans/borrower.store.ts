import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { openStatuses } from '../../widgets/words/loans/loan-terms.js'
import { groupOf, type Loan, type LoanKind } from './loan.js'
import type { LoanTable } from './loan.table.js'

type LoanLink = Pick<Loan, 'id' | 'offerId' | 'kind' | 'siteId' | 'categoryId'> & { readonly isOut: boolean }

const openColumns = ['id', 'offer_id', 'kind', 'status', 'site_id', 'category_id'] as const

const openOf = writtenOnce((db, { takerId }: Slots<{ takerId: Id<'Account'> }>) =>
  db.selectFrom('loan').select(openColumns).where('taker_id', '=', takerId).where('status', 'in', openStatuses),
)

export async function openLoansOf(db: Db, takerId: Id<'Account'>): Promise<LoanLink[]> {
  return (await openOf.all(db, { takerId })).map(toOpen)
}

const toOpen = (row: Pick<LoanTable, (typeof openColumns)[number]>): LoanLink => ({
  id: row.id,
  offerId: row.offer_id,
  kind: row.kind,
  siteId: row.site_id,
  categoryId: row.category_id,
  isOut: row.status === 'out',
})

/** Keeps the loans of one group of kinds that are asked for and not out yet. */
export const asked = (open: readonly LoanLink[], kind: LoanKind): LoanLink[] =>
  open.filter((each) => !each.isOut && groupOf(kind).includes(each.kind))

/** The page of one site is not told what was asked for at another. */
export const toldAt = (siteId: Id<'Site'>, found: readonly LoanLink[]): Id<'Loan'>[] =>
  found.flatMap((each) => (each.siteId === siteId ? [each.id] : [])).toSorted()

/** One person, with or without an account. */
export type Borrower = {
  readonly takerId?: Id<'Account'> | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** Lists what a member lends them, or is asked to lend. */
export async function lentBy(db: Db, { takerId, email, phone }: Borrower, memberId: Id<'Member'>): Promise<LoanLink[]> {
  if (takerId === undefined && email === undefined && phone === undefined) return []
  const rows = await db
    .selectFrom('loan')
    .select(openColumns)
    .where('member_id', '=', memberId)
    .where('kind', '=', 'lend')
    .where('status', 'in', openStatuses)
    .where((eb) =>
      eb.or([
        ...(takerId === undefined ? [] : [eb('taker_id', '=', takerId)]),
        ...(email === undefined
          ? []
          : [
              eb('taker_email', '=', email),
              eb('taker_id', 'in', eb.selectFrom('account').select('account.id').where('account.email', '=', email)),
            ]),
        ...(phone === undefined ? [] : [eb.and([eb('taker_id', 'is', null), eb('taker_phone', '=', phone)])]),
      ]),
    )
    .execute()
  return rows.map(toOpen)
}

/** Somebody without an account can erase nothing, so their name and contacts go by themselves after the end. */
export async function forgetBorrowers(tx: Tx, endedBefore: Instant): Promise<number> {
  const forgotten = tx
    .selectFrom('loan')
    .select('id')
    .where('taker_id', 'is', null)
    .where('taker_name', '<>', '')
    .where('ended_at', '<', endedBefore)
  await tx.deleteFrom('loan_note').where('side', '=', 'taker').where('loan_id', 'in', forgotten).execute()
  const { numUpdatedRows } = await tx
    .updateTable('loan')
    .set({ taker_name: '', taker_phone: null, taker_email: null, answer: null })
    .where('id', 'in', forgotten)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Staff of a member have seen this person when they had something of it. */
export async function hasMetAtPlace(db: Db, person: Id<'Account'>): Promise<boolean> {
  const row = await db
    .selectFrom('loan')
    .select('id')
    .where('taker_id', '=', person)
    .where('status', 'in', ['out', 'returned', 'handed-over', 'done'])
    .where('member_id', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
