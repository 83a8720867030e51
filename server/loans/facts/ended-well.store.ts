import { sql } from 'kysely'
import { wellEnded } from '../../../widgets/words/loans/loan-terms.js'
import { whoShow } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import type { Offer } from '../../offers/index.js'

/** Below, nothing is said: whoever has lent twice is not told apart from who never has. */
const leastEnded = 3

/**
 * How many loans of each person, on either side, ended well, where they show it. Two persons with one offer count once, however
 * often they lend it to each other.
 */
export async function endedWell(db: Db, people: readonly Id<'Account'>[]): Promise<Map<Id<'Account'>, number>> {
  if (people.length === 0) return new Map()
  const ofSide = (person: 'taker_id' | 'giver_id', other: 'taker_id' | 'giver_id') =>
    db
      .selectFrom('loan')
      .select((eb) => [
        eb.ref(person).as('person'),
        'offer_id',
        sql<string | null>`coalesce(${eb.ref(other)}, member_id)`.as('other'),
      ])
      .where(isAmong(db, person, people))
      .where('status', 'in', wellEnded)
  const rows = await db
    .selectFrom(ofSide('taker_id', 'giver_id').union(ofSide('giver_id', 'taker_id')).as('once'))
    .innerJoin('account', 'account.id', 'once.person')
    .select((eb) => ['account.id', eb.fn.countAll<number>().as('count')])
    .where(whoShow('ended'))
    .groupBy('account.id')
    .having((eb) => eb.fn.countAll(), '>=', leastEnded)
    .execute()
  return new Map(rows.map(({ id, count }) => [id, Number(count)]))
}

/** Whether something of this person's, on either side, has ended well on the site since then. */
export async function hasEndedWell(
  db: Db,
  account: Id<'Account'>,
  { site, since }: { readonly site: Id<'Site'>; readonly since: Instant },
): Promise<boolean> {
  const ended = await db
    .selectFrom('loan')
    .leftJoin('offer', 'offer.id', 'loan.offer_id')
    .select('loan.id')
    .where('loan.status', 'in', wellEnded)
    .where('loan.ended_at', '>=', since)
    .where((eb) => eb.or([eb('loan.taker_id', '=', account), eb('loan.giver_id', '=', account)]))
    .where((eb) => eb.or([eb('loan.site_id', '=', site), eb('offer.site_id', '=', site)]))
    .limit(1)
    .executeTakeFirst()
  return ended !== undefined
}

/** How many of this person's, on either side and wherever, have ended well since then. */
export async function endedWellAfter(db: Db, account: Id<'Account'>, since: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('loan')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', 'in', wellEnded)
    .where('ended_at', '>', since)
    .where((eb) => eb.or([eb('taker_id', '=', account), eb('giver_id', '=', account)]))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Of who gives an offer. A member has none: it is known by its name and its places. */
export async function endedOf(db: Db, { giver }: Pick<Offer, 'giver'>): Promise<number | undefined> {
  return 'accountId' in giver ? (await endedWell(db, [giver.accountId])).get(giver.accountId) : undefined
}
