import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { ownJson } from '../base/json.js'
import { Refusal } from '../base/refusal.js'
import { engineOf } from '../database/dialect.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import { isAmong } from '../database/dialect.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { mostCodeTries, type Loan, type LoanGiver, type LoanSide, type Period, type Settling } from './loan.js'
import type { LoanTable } from './loan.table.js'

type Row = Omit<Selectable<LoanTable>, 'borrower_id'>

/** Whether an account has a loan that is not purged yet: `accounts` deletes none that has. */
export const holdsAccount = (eb: ExpressionBuilder<Tables, 'account'>) =>
  eb.exists(
    eb
      .selectFrom('loan')
      .select('loan.id')
      .where((of) =>
        of.or([of('loan.taker_id', '=', of.ref('account.id')), of('loan.giver_id', '=', of.ref('account.id'))]),
      ),
  )

export function loanFromRow(row: Row): Loan {
  return {
    id: row.id,
    offerId: row.offer_id,
    copyId: row.copy_id,
    kind: row.kind,
    title: row.title,
    categoryId: row.category_id,
    weight: row.weight_class,
    depositCents: row.deposit_cents,
    communeCode: row.commune_code,
    siteId: row.site_id,
    takerId: row.taker_id,
    giver: giverOf(row),
    placeId: row.place_id,
    zone: row.zone,
    status: row.status,
    ...periodsOf(row),
    proposals: row.proposals,
    bufferDays: row.buffer_days,
    mostRenewals: row.most_renewals,
    renewals: row.renewals,
    inReturn: row.in_return,
    words: row.words,
    takerName: row.taker_name,
    takerPhone: row.taker_phone,
    takerEmail: row.taker_email,
    giverPhone: row.giver_phone,
    meeting: row.meeting,
    language: row.language,
    ...(row.agreed_at !== null && row.agreed_how !== null && { agreed: { at: row.agreed_at, how: row.agreed_how } }),
    confirmBy: row.confirm_by,
    lapsesAt: row.lapses_at,
    ...(row.step !== null && row.step_at !== null && { next: { step: row.step, at: row.step_at } }),
    ...(row.said !== null &&
      row.said_by !== null &&
      row.said_at !== null && { said: { what: row.said, by: row.said_by, at: row.said_at } }),
    codeTries: { giver: row.giver_code_tries, taker: row.taker_code_tries },
    outAt: row.out_at,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
    reason: row.reason,
    answer: row.answer,
    displacedAt: row.displaced_at,
    broughtAt: row.brought_at,
    ...settlingOf(row),
    sequence: row.sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function giverOf({ id, giver_id: accountId, member_id: memberId }: Row): LoanGiver {
  if (accountId !== null) return { accountId }
  if (memberId !== null) return { memberId }
  throw new Error(`loan ${id} has no giver`)
}

function periodsOf(row: Row): Pick<Loan, 'period' | 'proposed'> {
  const period = periodFrom([row.from_day, row.to_day], [row.from_minutes, row.to_minutes])
  const proposed = periodFrom(
    [row.proposed_from, row.proposed_to],
    [row.proposed_from_minutes, row.proposed_to_minutes],
  )
  const by = row.proposed_by
  return { ...(period && { period }), ...(proposed && by !== null && { proposed: { ...proposed, by } }) }
}

function settlingOf(row: Row): Pick<Loan, 'settling'> {
  const { settles_at: at, settled_by: by, settled_account: account, sequence, was } = row
  if (at === null || by === null || was === null) return {}
  const settling = { at, by, account, ...ownJson<Pick<Settling, 'sequence' | 'was' | 'days'>>(was) }
  return settling.sequence === sequence ? { settling } : {}
}

/** Another change than the one that may be taken back leaves nothing to take back. */
function settlingRow({ settling, sequence }: Loan) {
  if (settling?.sequence !== sequence) return { settles_at: null, settled_by: null, settled_account: null, was: null }
  const { at, by, account, ...kept } = settling
  return { settles_at: at, settled_by: by, settled_account: account, was: JSON.stringify(kept) }
}

type Ends<T> = readonly [T | null, T | null]

function periodFrom([from, to]: Ends<Period['from']>, [fromMinutes, toMinutes]: Ends<number>): Period | undefined {
  if (from === null || to === null) return undefined
  const hours = fromMinutes === null || toMinutes === null ? undefined : { from: fromMinutes, to: toMinutes }
  return { from, to, ...(hours && { hours }) }
}

function changeable(loan: Loan) {
  const { period, proposed, agreed, next, said } = loan
  return {
    copy_id: loan.copyId,
    status: loan.status,
    from_day: period?.from ?? null,
    to_day: period?.to ?? null,
    from_minutes: period?.hours?.from ?? null,
    to_minutes: period?.hours?.to ?? null,
    proposed_from: proposed?.from ?? null,
    proposed_to: proposed?.to ?? null,
    proposed_from_minutes: proposed?.hours?.from ?? null,
    proposed_to_minutes: proposed?.hours?.to ?? null,
    proposed_by: proposed?.by ?? null,
    proposals: loan.proposals,
    renewals: loan.renewals,
    agreed_at: agreed?.at ?? null,
    agreed_how: agreed?.how ?? null,
    confirm_by: loan.confirmBy,
    lapses_at: loan.lapsesAt,
    step: next?.step ?? null,
    step_at: next?.at ?? null,
    said: said?.what ?? null,
    said_by: said?.by ?? null,
    said_at: said?.at ?? null,
    out_at: loan.outAt,
    ended_at: loan.endedAt,
    ended_by: loan.endedBy,
    reason: loan.reason,
    answer: loan.answer,
    displaced_at: loan.displacedAt,
    brought_at: loan.broughtAt,
    ...settlingRow(loan),
    sequence: loan.sequence,
    updated_at: loan.updatedAt,
  }
}

function toRow(loan: Loan): Row {
  const { giver } = loan
  return {
    ...changeable(loan),
    id: loan.id,
    offer_id: loan.offerId,
    kind: loan.kind,
    title: loan.title,
    category_id: loan.categoryId,
    weight_class: loan.weight,
    deposit_cents: loan.depositCents,
    commune_code: loan.communeCode,
    site_id: loan.siteId,
    taker_id: loan.takerId,
    giver_id: 'accountId' in giver ? giver.accountId : null,
    member_id: 'memberId' in giver ? giver.memberId : null,
    place_id: loan.placeId,
    zone: loan.zone,
    buffer_days: loan.bufferDays,
    most_renewals: loan.mostRenewals,
    in_return: loan.inReturn,
    words: loan.words,
    taker_name: loan.takerName,
    taker_phone: loan.takerPhone,
    taker_email: loan.takerEmail,
    giver_phone: loan.giverPhone,
    meeting: loan.meeting,
    language: loan.language,
    giver_code_tries: loan.codeTries.giver,
    taker_code_tries: loan.codeTries.taker,
    created_at: loan.createdAt,
  }
}

const inserting = writtenOnce((db, row: Slots<Row>) => db.insertInto('loan').values(row))

export async function insertLoan(tx: Tx, loan: Loan): Promise<void> {
  await inserting.run(tx, toRow(loan))
}

const byId = writtenOnce((db, { id }: Slots<{ id: Id<'Loan'> }>) =>
  db.selectFrom('loan').selectAll().where('id', '=', id),
)

export async function findLoan(db: Db, id: Id<'Loan'>): Promise<Loan | undefined> {
  const row = await byId.first(db, { id })
  return row && loanFromRow(row)
}

export async function loansById(db: Db, ids: readonly Id<'Loan'>[]): Promise<ReadonlyMap<Id<'Loan'>, Loan>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('loan')
    .selectAll()
    .where(isAmong(db, 'id', ids))
    .execute()
  return new Map(rows.map((row) => [row.id, loanFromRow(row)]))
}

export async function getLoan(db: Db, id: Id<'Loan'>): Promise<Loan> {
  const loan = await findLoan(db, id)
  if (!loan) throw new Refusal('loan-gone')
  return loan
}

/** Two who do something about it come one after the other. On SQLite only one transaction writes. */
export async function lockLoan(tx: Tx, id: Id<'Loan'>): Promise<Loan> {
  const query = tx.selectFrom('loan').selectAll().where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  if (!row) throw new Refusal('loan-gone')
  return loanFromRow(row)
}

/** For a statement: each with the site where it was asked. */
export const standingLoans = (db: Db) => db.selectFrom('loan').select(['id', 'site_id as home'])

/** Refuses when the loan has changed since it was read. */
export async function saveLoan(tx: Tx, loan: Loan): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('loan')
    .set(changeable(loan))
    .where('id', '=', loan.id)
    .where('sequence', '=', loan.sequence - 1)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('loan-moved-on')
}

const triesOf = { giver: 'giver_code_tries', taker: 'taker_code_tries' } as const satisfies Record<LoanSide, keyof Row>

/** False once there were too many. Apart from what changes with its sequence: tries at once wait for the row. */
export async function countCodeTry(tx: Tx, id: Id<'Loan'>, by: LoanSide): Promise<boolean> {
  const column = triesOf[by]
  const { numUpdatedRows } = await tx
    .updateTable('loan')
    .set(column, (eb) => eb(column, '+', 1))
    .where('id', '=', id)
    .where(column, '<', mostCodeTries)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Handed over: what is said when it is back are other digits. */
export async function forgetCodeTries(tx: Tx, id: Id<'Loan'>): Promise<void> {
  await tx.updateTable('loan').set({ giver_code_tries: 0, taker_code_tries: 0 }).where('id', '=', id).execute()
}

/** How a loan was before an answer that nobody can take back any more. */
export async function forgetSettled(tx: Tx, before: Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('loan')
    .set({ settles_at: null, settled_by: null, settled_account: null, was: null })
    .where('settles_at', '<', before)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Two years after its end. */
export async function purgeLoans(tx: Tx, endedBefore: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('loan').where('ended_at', '<', endedBefore).executeTakeFirst()
  return Number(numDeletedRows)
}

export async function saveShown(
  tx: Tx,
  id: Id<'Loan'>,
  shown: Partial<Pick<LoanTable, 'giver_phone' | 'taker_phone' | 'meeting'>>,
): Promise<void> {
  if (Object.keys(shown).length === 0) return
  await tx.updateTable('loan').set(shown).where('id', '=', id).execute()
}
