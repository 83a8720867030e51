import { sql, type ExpressionBuilder } from 'kysely'
import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { RequestFilter } from '../../../widgets/words/loans/request-filters.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { dayOf, paris } from '../../base/local-time.js'
import { unreadOf } from '../../conversations/index.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tables } from '../../database/tables.js'

type Of = {
  readonly member: Id<'Member'>
  readonly now: Instant
  /** Those with words that nobody there has read. */
  readonly unread: readonly string[]
}

/** Days as in Paris, which is where all members of the network are: the lists of a day are not a promise. */
const isIn =
  (db: Db, filter: RequestFilter, { now, unread }: Pick<Of, 'now' | 'unread'>) =>
  (eb: ExpressionBuilder<Tables, 'loan'>) => {
    const today = dayOf(now, paris)
    switch (filter) {
      case 'waiting':
        return eb.or([
          eb('status', '=', 'requested'),
          eb.and([eb('status', 'in', ['proposed', 'out']), eb('proposed_by', '=', 'taker')]),
        ])
      case 'today':
        return eb.or([
          eb.and([eb('status', '=', 'agreed'), eb.or([eb('from_day', 'is', null), eb('from_day', '<=', today)])]),
          eb.and([eb('status', '=', 'out'), eb('to_day', '=', today)]),
        ])
      case 'coming':
        return eb.and([eb('status', '=', 'agreed'), eb('from_day', '>', today)])
      case 'late':
        return eb.and([eb('status', '=', 'out'), eb('to_day', '<', today)])
      case 'unread':
        return isAmong(db, 'loan.id', unread)
      case 'all':
        return eb.lit(true)
    }
  }

export async function countRequests(
  db: Db,
  { member, now }: Pick<Of, 'member' | 'now'>,
): Promise<Readonly<Record<Exclude<RequestFilter, 'all' | 'unread'>, number>>> {
  const count = (eb: ExpressionBuilder<Tables, 'loan'>, filter: RequestFilter) =>
    eb.fn.countAll<number>().filterWhere(isIn(db, filter, { now, unread: [] }))
  const row = await db
    .selectFrom('loan')
    .select((eb) => [count(eb, 'waiting').as('waiting'), count(eb, 'today').as('today')])
    .select((eb) => [count(eb, 'coming').as('coming'), count(eb, 'late').as('late')])
    .where('member_id', '=', member)
    .where('status', 'in', openStatuses)
    .executeTakeFirstOrThrow()
  const { waiting, today, coming, late } = row
  return { waiting: Number(waiting), today: Number(today), coming: Number(coming), late: Number(late) }
}

/** What waits for an answer, is late, or has words that nobody of the member has read. */
export async function countToSee(db: Db, { member, now }: Pick<Of, 'member' | 'now'>): Promise<number> {
  const unread = [...(await unreadOf(db, 'loan', { member })).keys()]
  const { count } = await db
    .selectFrom('loan')
    .select(sql<number>`count(*)`.as('count'))
    .where('member_id', '=', member)
    .where((eb) => eb.or((['waiting', 'late', 'unread'] as const).map((each) => isIn(db, each, { now, unread })(eb))))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many wait for an answer of the place, and the one whose days come first. */
export async function nearestWaiting(
  db: Db,
  { member, now }: Pick<Of, 'member' | 'now'>,
): Promise<{ readonly count: number; readonly id?: Id<'Loan'> }> {
  const row = await db
    .selectFrom('loan')
    .select((eb) => ['id', eb.fn.countAll<number>().over().as('count')])
    .where('member_id', '=', member)
    .where('status', 'in', openStatuses)
    .where(isIn(db, 'waiting', { now, unread: [] }))
    // What has no days is as pressing as its answer.
    .orderBy((eb) => eb.fn.coalesce('from_day', 'lapses_at'))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row ? { count: Number(row.count), id: row.id } : { count: 0 }
}

type Page = Of & { readonly filter: RequestFilter; readonly after?: Id<'Loan'> | undefined; readonly limit: number }

/** Lists what has waited longest first, then the late ones; a list of all begins with the newest. */
export async function requestIds(db: Db, { member, now, unread, filter, after, limit }: Page): Promise<Id<'Loan'>[]> {
  const all = filter === 'all' || filter === 'unread'
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('member_id', '=', member)
    .where(isIn(db, filter, { now, unread }))
    .$if(after !== undefined, (query) => query.where('id', all ? '<' : '>', after ?? null))
    .orderBy('id', all ? 'desc' : 'asc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export async function requestId(db: Db, member: Id<'Member'>, id: Id<'Loan'>): Promise<Id<'Loan'> | undefined> {
  const row = await db
    .selectFrom('loan')
    .select('id')
    .where('id', '=', id)
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row?.id
}

export async function countIn(
  db: Db,
  { member, now, unread, filter }: Of & { readonly filter: RequestFilter },
): Promise<number> {
  const { count } = await db
    .selectFrom('loan')
    .select(sql<number>`count(*)`.as('count'))
    .where('member_id', '=', member)
    .where(isIn(db, filter, { now, unread }))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Names each copy by its code, else by its label. */
export async function copyNames(db: Db, ids: readonly Id<'OfferCopy'>[]): Promise<Map<Id<'OfferCopy'>, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('offer_copy')
    .select(['id', 'code', 'label'])
    .where(isAmong(db, 'id', [...new Set(ids)]))
    .execute()
  return new Map(
    rows.flatMap(({ id, code, label }) => {
      const name = code ?? label
      return name === null ? [] : [[id, name] as const]
    }),
  )
}
