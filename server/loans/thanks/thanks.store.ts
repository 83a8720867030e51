import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { hides } from '../../moderation/index.js'
import type { LoanSide } from '../loan.js'

export type Thanks = {
  readonly loanId: Id<'Loan'>
  readonly side: LoanSide
  readonly words: string
  readonly isShown: boolean
  readonly isEnded: boolean
  /** By moderators, everywhere. */
  readonly isHidden: boolean
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
      id: newId<'Thanks'>(),
      loan_id: loanId,
      side,
      author_id: author,
      person_id: person,
      words,
      written_at: now,
      shown_at: null,
      ended_at: null,
    })
    .execute()
}

const hiddenAt = (site: Id<'Site'> | null) => hides({ kind: 'thanks', id: 'thanks.id', site })

export async function thanksOf(db: Db, loans: readonly Id<'Loan'>[]): Promise<Thanks[]> {
  if (loans.length === 0) return []
  const rows = await db
    .selectFrom('thanks')
    .selectAll()
    .select(hiddenAt(null).as('hidden'))
    .where(isAmong(db, 'loan_id', loans))
    .execute()
  return rows.map(({ loan_id: loanId, side, words, shown_at: shownAt, ended_at: endedAt, hidden }) => ({
    loanId,
    side,
    words,
    isShown: shownAt !== null,
    isEnded: endedAt !== null,
    isHidden: Boolean(hidden),
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

export type ShownThanks = { readonly id?: string; readonly words: string; readonly by: string }

type Shown = { readonly site: Id<'Site'>; readonly most: number }

/** What others say of this person, as both agreed and no moderator hides it there, the newest first. */
export async function thanksShownOf(db: Db, person: Id<'Account'>, { site, most }: Shown): Promise<ShownThanks[]> {
  const rows = await shownAt(db, site)
    .innerJoin('account', 'account.id', 'thanks.author_id')
    .select(['thanks.id', 'thanks.words', 'account.first_name as by'])
    .where('thanks.person_id', '=', person)
    .orderBy('thanks.shown_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, ...said }) => ({ ...(id !== null && { id }), ...said }))
}

/** Everybody reads these, below the offers of who is thanked. */
export const shownAt = (db: Db, site: Id<'Site'>) =>
  db
    .selectFrom('thanks')
    .where('thanks.shown_at', 'is not', null)
    .where(({ not }) => not(hiddenAt(null)))
    .where(({ not }) => not(hiddenAt(site)))
