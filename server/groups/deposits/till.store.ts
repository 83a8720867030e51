import type { Id } from '../../base/id.js'
import type { Day } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'

export type Sum = { readonly means: string; readonly count: number; readonly cents: number }

type On = { readonly memberId: Id<'Member'>; readonly day: Day }

const summed = (
  rows: readonly { means: string; count: number | string | bigint; cents: number | string | bigint | null }[],
): Sum[] => rows.map(({ means, count, cents }) => ({ means, count: Number(count), cents: Number(cents ?? 0) }))

/** What came in for memberships on that day, of what is confirmed. */
export async function membershipsPaid(db: Db, { memberId, day }: On): Promise<Sum[]> {
  const rows = await db
    .selectFrom('membership')
    .select((eb) => ['means', eb.fn.countAll<number>().as('count'), eb.fn.sum<number>('cents').as('cents')])
    .where('member_id', '=', memberId)
    .where('paid_on', '=', day)
    .where('confirmed_at', 'is not', null)
    .groupBy('means')
    .execute()
  return summed(rows)
}

export async function depositsTaken(db: Db, { memberId, day }: On): Promise<Sum[]> {
  const rows = await db
    .selectFrom('deposit')
    .select((eb) => ['means', eb.fn.countAll<number>().as('count'), eb.fn.sum<number>('cents').as('cents')])
    .where('member_id', '=', memberId)
    .where('taken_on', '=', day)
    .groupBy('means')
    .execute()
  return summed(rows)
}

/** By how they were given back; what is kept stays in the till, and is not among them. */
export async function depositsGivenBack(db: Db, { memberId, day }: On): Promise<Sum[]> {
  const rows = await db
    .selectFrom('deposit')
    .select((eb) => [
      'ended_how as means',
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number>('cents').as('cents'),
    ])
    .where('member_id', '=', memberId)
    .where('ended_on', '=', day)
    .where('ended_how', '<>', 'kept')
    .groupBy('ended_how')
    .execute()
  return summed(rows.flatMap(({ means, ...rest }) => (means === null ? [] : [{ means, ...rest }])))
}

/** What is held in all. */
export async function depositsHeld(db: Db, memberId: Id<'Member'>): Promise<Omit<Sum, 'means'>> {
  const { count, cents } = await db
    .selectFrom('deposit')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.sum<number>('cents').as('cents')])
    .where('member_id', '=', memberId)
    .where('ended_on', 'is', null)
    .executeTakeFirstOrThrow()
  return { count: Number(count), cents: Number(cents ?? 0) }
}
