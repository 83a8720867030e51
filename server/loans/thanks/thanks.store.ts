import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { LoanSide } from '../loan.js'

export type Thanks = {
  readonly loanId: Id<'Loan'>
  readonly side: LoanSide
  readonly words: string
  readonly isShown: boolean
  readonly isEnded: boolean
}

type New = Pick<Thanks, 'loanId' | 'side' | 'words'> & {
  readonly author: Id<'Account'>
  readonly person: Id<'Account'>
  readonly now: Instant
}

export async function insertThanks(tx: Tx, { loanId, side, author, person, words, now }: New): Promise<void> {
  await tx
    .insertInto('thanks')
    .values({
      ...{ loan_id: loanId, side, author_id: author, person_id: person, words },
      ...{ written_at: now, shown_at: null, ended_at: null },
    })
    .execute()
}

export async function thanksOf(db: Db, loans: readonly Id<'Loan'>[]): Promise<Thanks[]> {
  if (loans.length === 0) return []
  const rows = await db
    .selectFrom('thanks')
    .selectAll()
    .where(isAmong(db, 'loan_id', loans))
    .execute()
  return rows.map(({ loan_id: loanId, side, words, shown_at: shownAt, ended_at: endedAt }) => ({
    ...{ loanId, side, words },
    isShown: shownAt !== null,
    isEnded: endedAt !== null,
  }))
}

export async function showThanks(
  tx: Tx,
  { loanId, side }: Pick<Thanks, 'loanId' | 'side'>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('thanks')
    .set({ shown_at: now })
    .where('loan_id', '=', loanId)
    .where('side', '=', side)
    .where('ended_at', 'is', null)
    .execute()
}

/** Its words go at once. */
export async function endThanks(
  tx: Tx,
  { loanId, side }: Pick<Thanks, 'loanId' | 'side'>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('thanks')
    .set({ words: '', shown_at: null, ended_at: now })
    .where('loan_id', '=', loanId)
    .where('side', '=', side)
    .execute()
}

/** What a person wrote, and what was written to them. */
export async function forgetThanks(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx
    .deleteFrom('thanks')
    .where((eb) => eb.or([eb('author_id', '=', person), eb('person_id', '=', person)]))
    .execute()
}

export type ShownThanks = { readonly words: string; readonly by: string }

/** What others say of this person, as both agreed, the newest first. */
export async function thanksShownOf(db: Db, person: Id<'Account'>, most: number): Promise<ShownThanks[]> {
  return db
    .selectFrom('thanks')
    .innerJoin('account', 'account.id', 'thanks.author_id')
    .select(['thanks.words', 'account.first_name as by'])
    .where('thanks.person_id', '=', person)
    .where('thanks.shown_at', 'is not', null)
    .orderBy('thanks.shown_at', 'desc')
    .limit(most)
    .execute()
}
