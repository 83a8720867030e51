import type { Id } from '../../base/id.js'
import { engineOf } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { mostDigitTries, type ScreenDigits } from './screen.js'
import type { ScreenDigitsTable } from './screen.table.js'

const fromRow = (row: ScreenDigitsTable): ScreenDigits => ({
  id: row.id,
  memberId: row.member_id,
  accountId: row.account_id,
  digitsHash: row.digits_hash,
  chosenAt: row.chosen_at,
})

type Whose = Pick<ScreenDigits, 'memberId' | 'accountId'>

/** In the place of those before, whose sessions end. Two who choose at once for one person come one after the other. */
export async function replaceDigits(tx: Tx, digits: ScreenDigits): Promise<{ readonly isFirst: boolean }> {
  const hadSome = await deleteDigits(tx, digits)
  await tx
    .insertInto('screen_digits')
    .values({
      id: digits.id,
      member_id: digits.memberId,
      account_id: digits.accountId,
      digits_hash: digits.digitsHash,
      chosen_at: digits.chosenAt,
    })
    .execute()
  return { isFirst: !hadSome }
}

/** With every session that they opened. */
export async function deleteDigits(tx: Tx, { memberId, accountId }: Whose): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('screen_digits')
    .where('member_id', '=', memberId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function findDigits(db: Db, { memberId, accountId }: Whose): Promise<ScreenDigits | undefined> {
  const row = await db
    .selectFrom('screen_digits')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Until the transaction ends they are neither changed nor taken away. Of whoever has a role there. */
export async function holdDigits(
  tx: Tx,
  memberId: Id<'Member'>,
  id: Id<'ScreenDigits'>,
): Promise<ScreenDigits | undefined> {
  const query = tx.selectFrom('screen_digits').selectAll().where('member_id', '=', memberId).where('id', '=', id)
  const row = await (engineOf(tx) === 'postgres' ? query.forKeyShare() : query).executeTakeFirst()
  return row && fromRow(row)
}

/** Who may open the screens of a member, by first name. */
export async function openersOf(db: Db, memberId: Id<'Member'>) {
  return db
    .selectFrom('screen_digits')
    .innerJoin('account', 'account.id', 'screen_digits.account_id')
    .select(['screen_digits.id', 'account.first_name', 'account.email'])
    .where('screen_digits.member_id', '=', memberId)
    .where('account.email', 'is not', null)
    .orderBy('account.first_name')
    .orderBy('screen_digits.id')
    .execute()
}

/** Of one person, with the names of the members. */
export async function digitsOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('screen_digits')
    .innerJoin('member', 'member.id', 'screen_digits.member_id')
    .select(['screen_digits.chosen_at', 'member.name as member'])
    .where('screen_digits.account_id', '=', person)
    .orderBy('screen_digits.chosen_at')
    .execute()
}

export async function deleteDigitsOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('screen_digits').where('account_id', '=', person).execute()
}

type At = { readonly screenId: Id<'Screen'>; readonly digitsId: Id<'ScreenDigits'> }

/** Counted before they are checked: tries at once wait for the row, so there are never more than allowed. Undefined when there were. */
export async function countDigitTry(tx: Tx, { screenId, digitsId }: At): Promise<number | undefined> {
  const row = await tx
    .insertInto('screen_try')
    .values({ screen_id: screenId, digits_id: digitsId, tries: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['screen_id', 'digits_id'])
        .doUpdateSet((eb) => ({ tries: eb('screen_try.tries', '+', 1) }))
        .where('screen_try.tries', '<', mostDigitTries),
    )
    .returning('tries')
    .executeTakeFirst()
  return row?.tries
}

export async function forgetTries(tx: Tx, { screenId, digitsId }: At): Promise<void> {
  await tx.deleteFrom('screen_try').where('screen_id', '=', screenId).where('digits_id', '=', digitsId).execute()
}
