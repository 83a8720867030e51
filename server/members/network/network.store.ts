import { byName } from '../../base/by-name.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { MemberStatus } from '../member.js'

export async function everyMember(db: Db) {
  const members = await db
    .selectFrom('member')
    .select(['id', 'slug', 'name', 'kind', 'status', 'source', 'created_at'])
    .orderBy('id')
    .execute()
  return byName(members)
}

export type EveryMember = Awaited<ReturnType<typeof everyMember>>[number]

export type Beside = {
  readonly commune?: string
  readonly places: number
  readonly sites: number
  readonly proposed?: { readonly site: string; readonly at: Instant; readonly by?: string }
}

/** Reads what the list shows beside each member. */
export async function besideMembers(db: Db, ids: readonly Id<'Member'>[]): Promise<Map<Id<'Member'>, Beside>> {
  if (ids.length === 0) return new Map()
  const [places, sites, proposals] = await Promise.all([
    db
      .selectFrom('place')
      .leftJoin('commune', 'commune.code', 'place.commune_code')
      .select(['place.member_id', 'commune.name as commune'])
      .where(isAmong(db, 'place.member_id', ids))
      .orderBy('place.id')
      .execute(),
    db
      .selectFrom('site')
      .select('member_id')
      .where(isAmong(db, 'member_id', ids))
      .execute(),
    db
      .selectFrom('proposed_place')
      .innerJoin('site', 'site.id', 'proposed_place.site_id')
      .select(['proposed_place.member_id', 'proposed_place.created_at', 'proposed_place.proposer', 'site.name'])
      .where(isAmong(db, 'proposed_place.member_id', ids))
      .where('proposed_place.outcome', '=', 'accepted')
      .execute(),
  ])
  return new Map(
    ids.map((id): [Id<'Member'>, Beside] => {
      const own = places.filter((place) => place.member_id === id)
      const town = own.find(({ commune }) => commune !== null)?.commune
      const proposal = proposals.find((each) => each.member_id === id)
      return [
        id,
        {
          ...(town != null && { commune: town }),
          places: own.length,
          sites: sites.filter((site) => site.member_id === id).length,
          ...(proposal && {
            proposed: {
              site: proposal.name,
              at: proposal.created_at,
              ...(proposal.proposer !== null && { by: proposal.proposer }),
            },
          }),
        },
      ]
    }),
  )
}

export async function countProposedMembers(db: Db): Promise<number> {
  const row = await db
    .selectFrom('member')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '=', 'proposed')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

type Change = { readonly from: MemberStatus; readonly to: MemberStatus; readonly now: Instant }

/** False when it has another status by now. */
export async function setStatus(tx: Tx, id: Id<'Member'>, { from, to, now }: Change): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('member')
    .set({ status: to, updated_at: now })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
