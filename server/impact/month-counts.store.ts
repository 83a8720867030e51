import { sql, type SqlBool } from 'kysely'
import type { Instant } from '../base/instant.js'
import { msOf } from '../base/instant.js'
import type { Db } from '../database/tables.js'

type MonthCounts = {
  readonly offers: number
  readonly visits: number
  readonly persons: number
  readonly sites: number
}

/** The least id of that moment (RFC 9562): what is made later has a greater one, so keys of tables count by time. */
export function firstIdAt(instant: Instant): string {
  const time = msOf(instant).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

/** What was made from the one moment to the other and is still there. Nobody is followed: rows are counted, not read. */
export async function madeBetween(db: Db, from: Instant, before: Instant): Promise<MonthCounts> {
  const made = sql<SqlBool>`id >= ${firstIdAt(from)} and id < ${firstIdAt(before)}`
  const countOf = async (table: 'offer' | 'appointment' | 'account' | 'site') => {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(made)
      .executeTakeFirstOrThrow()
    return Number(count)
  }
  const [offers, visits, persons, sites] = await Promise.all([
    countOf('offer'),
    countOf('appointment'),
    countOf('account'),
    countOf('site'),
  ])
  return { offers, visits, persons, sites }
}

/** The month of the first site, before which there is nothing to count. */
export async function firstSiteAt(db: Db): Promise<Instant | undefined> {
  const { first } = await db
    .selectFrom('site')
    .select((eb) => eb.fn.min('created_at').as('first'))
    .executeTakeFirstOrThrow()
  return first ?? undefined
}
