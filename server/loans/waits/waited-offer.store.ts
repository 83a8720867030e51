import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'

export type OfferWaited = {
  readonly title: string
  /** A first name, or a member's place. */
  readonly giver: string
  readonly photo?: { readonly photo: string; readonly width: number }
}

export async function offersWaited(db: Db, ids: readonly Id<'Offer'>[]): Promise<Map<Id<'Offer'>, OfferWaited>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('offer')
    .leftJoin('account', 'account.id', 'offer.account_id')
    .leftJoin('member', 'member.id', 'offer.member_id')
    .leftJoin('place', 'place.id', 'offer.place_id')
    .leftJoin('offer_photo', (join) =>
      join.onRef('offer_photo.offer_id', '=', 'offer.id').on('offer_photo.position', '=', 0),
    )
    .select(['offer.id', 'offer.title', 'account.first_name', 'member.name as member_name'])
    .select(['place.name as place_name', 'offer_photo.photo', 'offer_photo.width'])
    .where(isAmong(db, 'offer.id', ids))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        title: row.title,
        giver: row.member_name === null ? (row.first_name ?? '') : (row.place_name ?? row.member_name),
        ...(row.photo !== null && row.width !== null && { photo: { photo: row.photo, width: row.width } }),
      },
    ]),
  )
}
