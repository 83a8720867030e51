import type { Selectable } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { plain } from '../../base/words.js'
import { engineOf, isUniqueViolation } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { digitsOf, soughtBy, type Borrower } from './borrower.js'
import type { BorrowerTable } from './borrower.table.js'

type Row = Selectable<BorrowerTable>

export const borrowerFromRow = (row: Row): Borrower => ({
  id: row.id,
  memberId: row.member_id,
  accountId: row.account_id,
  name: row.name,
  phone: row.phone,
  email: row.email,
  card: row.card,
  madeCard: row.made_card,
  note: row.note,
  rememberedAt: row.remembered_at,
  remindedAt: row.reminded_at,
  reminder: row.reminder,
  createdAt: row.created_at,
})

const toRow = (borrower: Borrower): Row => ({
  id: borrower.id,
  member_id: borrower.memberId,
  account_id: borrower.accountId,
  name: borrower.name,
  sought: soughtBy(borrower),
  phone: borrower.phone,
  email: borrower.email,
  card: borrower.card,
  made_card: borrower.madeCard,
  note: borrower.note,
  remembered_at: borrower.rememberedAt,
  reminded_at: borrower.remindedAt,
  reminder: borrower.reminder,
  created_at: borrower.createdAt,
})

/** Refuses somebody of another member as if nobody were there. */
export async function borrowerOf(db: Db, member: Id<'Member'>, id: Id<'Borrower'>): Promise<Borrower> {
  const row = await db
    .selectFrom('borrower')
    .selectAll()
    .where('id', '=', id)
    .where('member_id', '=', member)
    .executeTakeFirst()
  if (!row) throw new Refusal('borrower-gone')
  return borrowerFromRow(row)
}

export async function findBorrower(db: Db, id: Id<'Borrower'>): Promise<Borrower | undefined> {
  const row = await db.selectFrom('borrower').selectAll().where('id', '=', id).executeTakeFirst()
  return row && borrowerFromRow(row)
}

/** Two who change something of them come one after the other. On SQLite only one transaction writes. */
export async function lockBorrower(tx: Tx, member: Id<'Member'>, id: Id<'Borrower'>): Promise<Borrower> {
  const query = tx.selectFrom('borrower').selectAll().where('id', '=', id).where('member_id', '=', member)
  const row = await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  if (!row) throw new Refusal('borrower-gone')
  return borrowerFromRow(row)
}

/** The highest number of the cards that were made for the member. */
export async function lastMadeCard(tx: Tx, member: Id<'Member'>): Promise<number> {
  const row = await tx
    .selectFrom('borrower')
    .select('made_card')
    .where('member_id', '=', member)
    .where('made_card', 'is not', null)
    .orderBy('made_card', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.made_card ?? 0
}

/** One field of the counter takes both. */
export async function isCodeOfCopy(tx: Tx, member: Id<'Member'>, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom('offer_copy')
    .select('id')
    .where('member_id', '=', member)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

type Reminder = { readonly words: string; readonly now: Instant; readonly before: Instant }

/** False where somebody reminded them since. */
export async function noteReminder(tx: Tx, id: Id<'Borrower'>, { words, now, before }: Reminder): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('borrower')
    .set({ reminder: words, reminded_at: now })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('reminded_at', 'is', null), eb('reminded_at', '<', before)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Two tills may know somebody at once: whoever comes second finds the row of the first. */
export async function insertBorrower(tx: Tx, borrower: Borrower): Promise<Id<'Borrower'>> {
  const row = await tx
    .insertInto('borrower')
    .values(toRow(borrower))
    .onConflict((conflict) => conflict.columns(['member_id', 'account_id']).doUpdateSet({ name: borrower.name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function saveBorrower(tx: Tx, borrower: Borrower): Promise<void> {
  const { id, ...row } = toRow(borrower)
  try {
    await tx.updateTable('borrower').set(row).where('id', '=', id).execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('card-taken')
    throw error
  }
}

export async function borrowerWithAccount(
  db: Db,
  member: Id<'Member'>,
  account: Id<'Account'>,
): Promise<Borrower | undefined> {
  const row = await db
    .selectFrom('borrower')
    .selectAll()
    .where('member_id', '=', member)
    .where('account_id', '=', account)
    .executeTakeFirst()
  return row && borrowerFromRow(row)
}

type Told = Pick<Borrower, 'name' | 'email' | 'phone'>

/** Of the same name and contact, as they were told at the counter; a family may share a contact. */
export async function borrowerToReach(db: Db, member: Id<'Member'>, told: Told): Promise<Borrower | undefined> {
  const { name, email, phone } = told
  if (email === null && phone === null) return undefined
  const begin = soughtBy({ name, card: null, phone: null, email: null })
  const rows = await db
    .selectFrom('borrower')
    .leftJoin('account', 'account.id', 'borrower.account_id')
    .selectAll('borrower')
    .select('account.email as own_email')
    .where('borrower.member_id', '=', member)
    .where('borrower.sought', '>=', begin)
    .where('borrower.sought', '<', `${begin}~`)
    .orderBy('borrower.id')
    .execute()
  const reached = rows.filter((row) => {
    if (plain(row.name) !== plain(name)) return false
    if (email !== null && (row.email === email || row.own_email === email)) return true
    return phone !== null && row.phone !== null && digitsOf(row.phone) === digitsOf(phone)
  })
  const [first] = reached.toSorted((a, b) => Number(a.account_id === null) - Number(b.account_id === null))
  return first && borrowerFromRow(first)
}

export async function nameTakerOf(tx: Tx, loan: Id<'Loan'>, borrower: Id<'Borrower'>): Promise<void> {
  await tx.updateTable('loan').set({ borrower_id: borrower }).where('id', '=', loan).execute()
}
