import { sql, type ExpressionBuilder } from 'kysely'
import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { BorrowerFilter } from '../../../widgets/words/loans/borrower-filters.js'
import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tables } from '../../database/tables.js'
import { wordsSought, type Borrower } from './borrower.js'
import { borrowerFromRow } from './borrower.store.js'

export type BorrowerChoice = {
  readonly member: Id<'Member'>
  /** In Paris, as the lists of requests. */
  readonly today: Day
  readonly words: string
  readonly show: BorrowerFilter
}

type Part = { readonly after: Id<'Borrower'> | undefined; readonly most: number }

/** Sorted by name. */
export async function borrowersIn(db: Db, choice: BorrowerChoice, { after, most }: Part): Promise<Borrower[]> {
  const last = after === undefined ? undefined : await soughtOf(db, choice.member, after)
  const rows = await db
    .selectFrom('borrower')
    .selectAll()
    .where(narrowed(choice))
    .$if(last !== undefined, (query) =>
      query.where((eb) => {
        const { id = null, sought = null } = last ?? {}
        const alike = eb.and([eb('borrower.sought', '=', sought), eb('borrower.id', '>', id)])
        return eb.and([eb('borrower.sought', '>=', sought), eb.or([eb('borrower.sought', '>', sought), alike])])
      }),
    )
    .orderBy('sought')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(borrowerFromRow)
}

const soughtOf = (db: Db, member: Id<'Member'>, id: Id<'Borrower'>) =>
  db
    .selectFrom('borrower')
    .select(['id', 'sought'])
    .where('id', '=', id)
    .where('member_id', '=', member)
    .executeTakeFirst()

export async function countBorrowers(db: Db, choice: BorrowerChoice): Promise<number> {
  const { count } = await db
    .selectFrom('borrower')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(narrowed(choice))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many have something, and how many of them are late. */
export async function countHolding(
  db: Db,
  { member, today }: Pick<BorrowerChoice, 'member' | 'today'>,
): Promise<{ readonly out: number; readonly late: number }> {
  const row = await db
    .selectFrom('loan')
    .select([
      sql<number>`count(distinct borrower_id)`.as('out'),
      sql<number>`count(distinct case when to_day < ${today} then borrower_id end)`.as('late'),
    ])
    .where('member_id', '=', member)
    .where('status', '=', 'out')
    .executeTakeFirstOrThrow()
  return { out: Number(row.out), late: Number(row.late) }
}

export type Standing = {
  readonly out: number
  readonly late: number
  readonly reserved: number
  /** The day on which the next of what they have is to be back. */
  readonly due?: Day
}

/** What each of these has and is to have. */
export async function standingOf(
  db: Db,
  ids: readonly Id<'Borrower'>[],
  today: Day,
): Promise<ReadonlyMap<Id<'Borrower'>, Standing>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('loan')
    .select(['borrower_id', 'status', 'to_day'])
    .where(isAmong(db, 'borrower_id', ids))
    .where('status', 'in', openStatuses)
    .orderBy('to_day')
    .execute()
  const standing = new Map<Id<'Borrower'>, Standing>()
  for (const { borrower_id: id, status, to_day: to } of rows) {
    if (id === null) continue
    const known = standing.get(id) ?? { out: 0, late: 0, reserved: 0 }
    standing.set(id, counting(known, { isOut: status === 'out', to, today }))
  }
  return standing
}

type One = { readonly isOut: boolean; readonly to: Day | null; readonly today: Day }

function counting(known: Standing, { isOut, to, today }: One): Standing {
  if (!isOut) return { ...known, reserved: known.reserved + 1 }
  const due = known.due ?? to
  return {
    ...known,
    out: known.out + 1,
    late: known.late + (to !== null && to < today ? 1 : 0),
    ...(due !== null && { due }),
  }
}

function narrowed({ member, today, words, show }: BorrowerChoice) {
  return (eb: ExpressionBuilder<Tables, 'borrower'>) =>
    eb.and([
      eb('borrower.member_id', '=', member),
      ...(show === 'all' ? [] : [eb('borrower.id', 'in', holding(eb, { member, today, show }))]),
      ...(words.trim() === '' ? [] : [found(eb, words.trim())]),
    ])
}

type Holding = Pick<BorrowerChoice, 'member' | 'today' | 'show'>

const holding = (eb: ExpressionBuilder<Tables, 'borrower'>, { member, today, show }: Holding) =>
  eb
    .selectFrom('loan')
    .select('loan.borrower_id')
    .where('loan.member_id', '=', member)
    .where('loan.status', '=', 'out')
    .where('loan.borrower_id', 'is not', null)
    .$if(show === 'late', (query) => query.where('loan.to_day', '<', today))

/** By beginnings of words; a whole address finds who has it in their account. */
function found(eb: ExpressionBuilder<Tables, 'borrower'>, text: string) {
  const each = wordsSought(text)
  const said =
    each.length === 0 ? eb.lit(false) : eb.and(each.map((word) => eb('borrower.sought', 'like', `% ${word}%`)))
  if (!text.includes('@')) return said
  const owner = eb.selectFrom('account').select('account.id').where('account.email', '=', text.toLowerCase())
  return eb.or([said, eb('borrower.account_id', 'in', owner)])
}
