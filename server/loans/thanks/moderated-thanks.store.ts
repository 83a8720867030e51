import { toId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { lockLoan } from '../loan.store.js'
import { shownAt } from './thanks.store.js'

export type ModeratedThanks = {
  readonly id: Id<'Thanks'>
  readonly author: Id<'Account'>
  readonly person: Id<'Account'>
  /** Who wrote it, and whom it thanks, by their first names. */
  readonly by: string
  readonly to: string
  readonly words: string
  /** The thing of the loan. */
  readonly title: string
  readonly home: Id<'Site'>
  readonly commune: string
  readonly publishedAt: Instant
  readonly isEnded: boolean
}

/** Those of these that were ever shown: before, a line is of the two alone. */
export async function thanksAmong(db: Db, ids: readonly string[]): Promise<readonly ModeratedThanks[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('thanks')
    .innerJoin('loan', 'loan.id', 'thanks.loan_id')
    .innerJoin('account as author', 'author.id', 'thanks.author_id')
    .innerJoin('account as person', 'person.id', 'thanks.person_id')
    .leftJoin('commune', 'commune.code', 'loan.commune_code')
    .select(['thanks.id', 'thanks.author_id', 'thanks.person_id', 'thanks.words', 'thanks.written_at'])
    .select(['thanks.shown_at', 'thanks.ended_at', 'loan.title', 'loan.site_id', 'commune.name as commune'])
    .select(['author.first_name as by', 'person.first_name as to'])
    .where(isAmong(db, 'thanks.id', ids))
    .where((eb) => eb.or([eb('thanks.shown_at', 'is not', null), eb('thanks.ended_at', 'is not', null)]))
    .execute()
  return rows.flatMap(({ id, by, to, words, title, commune, ...row }) =>
    id === null
      ? []
      : {
          id,
          by,
          to,
          words,
          title,
          author: row.author_id,
          person: row.person_id,
          home: row.site_id,
          commune: commune ?? '',
          publishedAt: row.shown_at ?? row.written_at,
          isEnded: row.ended_at !== null,
        },
  )
}

/** Whoever shows or ends it waits. */
export async function lockThanks(tx: Tx, id: string): Promise<void> {
  const row = await tx.selectFrom('thanks').select('loan_id').where('id', '=', toId<'Thanks'>(id)).executeTakeFirst()
  if (row) await lockLoan(tx, row.loan_id)
}

/** For a statement: each that is shown, with the site where its thing was asked for. */
export const standingThanks = (db: Db) =>
  db
    .selectFrom('thanks')
    .innerJoin('loan', 'loan.id', 'thanks.loan_id')
    .select(['thanks.id', 'loan.site_id as home'])
    .where('thanks.shown_at', 'is not', null)
    .where('thanks.id', 'is not', null)
    .$narrowType<{ id: Id<'Thanks'> }>()

/** Who is thanked, where strangers read it. */
export async function thankedAt(db: Db, id: string, site: Id<'Site'>): Promise<Id<'Account'> | undefined> {
  const row = await shownAt(db, site)
    .select('thanks.person_id as person')
    .where('thanks.id', '=', toId<'Thanks'>(id))
    .executeTakeFirst()
  return row?.person
}

/** What they wrote, and what was written to them. */
export async function thanksIdsOf(db: Db, person: Id<'Account'>): Promise<readonly Id<'Thanks'>[]> {
  const rows = await db
    .selectFrom('thanks')
    .select('id')
    .where((eb) => eb.or([eb('author_id', '=', person), eb('person_id', '=', person)]))
    .execute()
  return rows.flatMap(({ id }) => id ?? [])
}

/** Those to this person that one of the two has ended, of which a report still waits. */
export async function endedAndReported(db: Db, person: Id<'Account'>): Promise<readonly Id<'Thanks'>[]> {
  const rows = await db
    .selectFrom('thanks')
    .innerJoin('report', (join) =>
      join.on('report.subject_kind', '=', 'thanks').onRef('report.subject_id', '=', 'thanks.id'),
    )
    .select('thanks.id')
    .distinct()
    .where('thanks.person_id', '=', person)
    .where('thanks.ended_at', 'is not', null)
    .where('report.decided_at', 'is', null)
    .execute()
  return rows.flatMap(({ id }) => id ?? [])
}

/** For loans that ended before then. */
export async function thanksOfLoansBefore(db: Db, endedBefore: Instant): Promise<readonly Id<'Thanks'>[]> {
  const rows = await db
    .selectFrom('thanks')
    .innerJoin('loan', 'loan.id', 'thanks.loan_id')
    .select('thanks.id')
    .where('loan.ended_at', '<', endedBefore)
    .execute()
  return rows.flatMap(({ id }) => id ?? [])
}
