import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Deposit } from './deposit.js'
import type { DepositTable } from './deposit.table.js'

function fromRow(row: Selectable<DepositTable>): Deposit {
  return {
    id: row.id,
    memberId: row.member_id,
    loanId: row.loan_id,
    thing: row.thing,
    cents: row.cents,
    means: row.means,
    person: { accountId: row.account_id, name: row.person_name, email: row.email, phone: row.phone },
    takenOn: row.taken_on,
    ended:
      row.ended_on === null || row.ended_how === null
        ? null
        : { on: row.ended_on, at: row.ended_at, how: row.ended_how, words: row.words ?? '' },
    createdAt: row.created_at,
  }
}

export async function insertDeposit(tx: Tx, deposit: Deposit): Promise<void> {
  const { person } = deposit
  const row: Insertable<DepositTable> = {
    id: deposit.id,
    member_id: deposit.memberId,
    loan_id: deposit.loanId,
    thing: deposit.thing,
    cents: deposit.cents,
    means: deposit.means,
    account_id: person.accountId,
    person_name: person.name,
    email: person.email,
    phone: person.phone,
    taken_on: deposit.takenOn,
    ended_on: null,
    ended_how: null,
    ended_at: null,
    words: null,
    created_at: deposit.createdAt,
  }
  await tx.insertInto('deposit').values(row).execute()
}

type At = { readonly memberId: Id<'Member'>; readonly id: Id<'Deposit'> }

export async function findDeposit(db: Db, { memberId, id }: At): Promise<Deposit | undefined> {
  const row = await db
    .selectFrom('deposit')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Those that somebody still stands behind, the newest first. */
export async function depositsOf(db: Db, memberId: Id<'Member'>): Promise<Deposit[]> {
  const rows = await db
    .selectFrom('deposit')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('person_name', '<>', '')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** The newest first. */
export async function heldDeposits(db: Db, memberId: Id<'Member'>): Promise<Deposit[]> {
  const rows = await db
    .selectFrom('deposit')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('ended_on', 'is', null)
    .where('person_name', '<>', '')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** Those that came in or went out on that day. */
export async function depositsMovedOn(db: Db, memberId: Id<'Member'>, day: Day): Promise<Deposit[]> {
  const rows = await db
    .selectFrom('deposit')
    .selectAll()
    .where('member_id', '=', memberId)
    .where((eb) => eb.or([eb('ended_on', '=', day), eb.and([eb('ended_on', 'is', null), eb('taken_on', '=', day)])]))
    .execute()
  return rows.map(fromRow)
}

/** The newest, where a loan was undone and begun again. */
export async function depositOf(db: Db, loanId: Id<'Loan'>): Promise<Deposit | undefined> {
  const row = await db
    .selectFrom('deposit')
    .selectAll()
    .where('loan_id', '=', loanId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row && fromRow(row)
}

/** By its account. */
export async function depositsOfPerson(db: Db, accountId: Id<'Account'>): Promise<Deposit[]> {
  const rows = await db.selectFrom('deposit').selectAll().where('account_id', '=', accountId).orderBy('id').execute()
  return rows.map(fromRow)
}

/** False when somebody else was first. */
export async function endDeposit(tx: Tx, { memberId, id }: At, ended: NonNullable<Deposit['ended']>): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('deposit')
    .set({ ended_on: ended.on, ended_how: ended.how, ended_at: ended.at, words: ended.words || null })
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** On the day of its end alone: later it is in that day's till. */
export async function holdAgain(tx: Tx, { memberId, id }: At, today: Day): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('deposit')
    .set({ ended_on: null, ended_how: null, ended_at: null, words: null })
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('ended_on', '=', today)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** On its day, while it is held. */
export async function deleteDeposit(tx: Tx, { memberId, id }: At, today: Day): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('deposit')
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .where('taken_on', '=', today)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

const nobody = { account_id: null, person_name: '', email: null, phone: null, thing: '', words: null }

export async function forgetDepositors(tx: Tx, endedBefore: Day): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('deposit')
    .set(nobody)
    .where('ended_on', '<', endedBefore)
    .where('person_name', '<>', '')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Those that were given back, or kept. */
export async function forgetDepositsOf(tx: Tx, accountId: Id<'Account'>): Promise<void> {
  await tx
    .updateTable('deposit')
    .set(nobody)
    .where('account_id', '=', accountId)
    .where('ended_on', 'is not', null)
    .execute()
}

/** The place holds it for somebody without an account now: their name stays until it is given back. */
export async function leaveDepositsOf(tx: Tx, accountId: Id<'Account'>): Promise<void> {
  await tx
    .updateTable('deposit')
    .set({ account_id: null, email: null })
    .where('account_id', '=', accountId)
    .where('ended_on', 'is', null)
    .execute()
}

export async function purgeDeposits(tx: Tx, takenBefore: Day): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('deposit')
    .where('taken_on', '<', takenBefore)
    .where('ended_on', '<', takenBefore)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
