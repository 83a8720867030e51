import { whoShow } from '../../accounts/index.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Giver } from '../offer.js'
import { shownAt, type Seen } from '../shown-offer.store.js'

/** Everybody may know this of a giver. */
export type GiverFacts = {
  readonly name: string
  readonly byMember: boolean
  /** A person's; a member has places. */
  readonly commune?: string
  readonly since?: Instant
  readonly hasAddress?: boolean
}

export async function factsOf(db: Db, giver: Giver): Promise<GiverFacts> {
  if ('memberId' in giver) {
    const { name } = await db
      .selectFrom('member')
      .select('name')
      .where('id', '=', giver.memberId)
      .executeTakeFirstOrThrow()
    return { name, byMember: true }
  }
  const row = await db
    .selectFrom('account')
    .leftJoin('commune', 'commune.code', 'account.commune_code')
    .select(['account.first_name', 'account.email', 'account.created_at', 'commune.name as commune'])
    .select((eb) => [whoShow('since')(eb).as('shows_since'), whoShow('verified')(eb).as('shows_verified')])
    .where('account.id', '=', giver.accountId)
    .executeTakeFirstOrThrow()
  return {
    name: row.first_name,
    byMember: false,
    ...(row.shows_since && { since: row.created_at }),
    ...(row.shows_verified && { hasAddress: row.email !== null }),
    ...(row.commune !== null && { commune: row.commune }),
  }
}

const shownOf = (db: Db, giver: Giver, seen: Seen) =>
  db
    .selectFrom('offer')
    .where(shownAt(seen))
    .where((eb) =>
      'accountId' in giver ? eb('account_id', '=', giver.accountId) : eb('member_id', '=', giver.memberId),
    )

export async function countOfGiver(db: Db, giver: Giver, seen: Seen): Promise<number> {
  const { count } = await shownOf(db, giver, seen)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The newest first. */
export async function newnessOfGiver(
  db: Db,
  giver: Giver,
  { before, limit, ...seen }: Seen & { readonly before: number | undefined; readonly limit: number },
): Promise<number[]> {
  const all = shownOf(db, giver, seen).select('newness').where('newness', 'is not', null)
  const rows = await (before === undefined ? all : all.where('newness', '<', before))
    .orderBy('newness', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({ newness }) => newness ?? [])
}
