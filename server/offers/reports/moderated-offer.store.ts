import type { Localized } from '../../base/language.js'
import { sql } from 'kysely'
import type { OfferFields } from '../../../widgets/words/offers/offer.fields.js'
import { toInstant } from '../../base/instant.js'
import { daysBefore, isAmong } from '../../database/dialect.js'
import { aliases } from '../../database/field-columns.js'
import type { Db } from '../../database/tables.js'
import { lookedAtWithinDays } from '../looks/late-look.js'
import { nameColumns, nameFrom } from '../category.store.js'
import type { Giver, Offer } from '../offer.js'
import { offerColumns, offerFrom } from '../offer.columns.js'
import { pictureFrom, type Picture } from '../picture.js'

type Standing = OfferFields & Pick<Offer, 'id' | 'siteId' | 'title' | 'description' | 'status' | 'lookBy' | 'sequence'>

/** Many at once, with no more of each than a list needs. */
export async function offersAmong(
  db: Db,
  ids: readonly string[],
): Promise<(Standing & { readonly giver: Giver | undefined })[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('offer')
    .select(['id', 'account_id', 'member_id', 'site_id', 'title', 'description', 'status', 'look_by', 'sequence'])
    .select(aliases('offer', offerColumns))
    .where(isAmong(db, 'id', ids))
    .execute()
  return rows.map(({ account_id: accountId, member_id: memberId, site_id: siteId, look_by: lookBy, ...row }) => ({
    ...row,
    siteId,
    lookBy,
    giver: accountId !== null ? { accountId } : memberId !== null ? { memberId } : undefined,
  }))
}

/** A condition for moderation's queue: the offer is not over. */
export const standingOffers = (db: Db) =>
  db.selectFrom('offer').select(['id', 'site_id as home']).where('status', '!=', 'closed')

const longAgo = toInstant(0)

/** The same, of those that wait for their site to look at them. */
export const offersLookedAt = (db: Db) =>
  db
    .selectFrom('offer')
    .select(['id', 'site_id as home', daysBefore(db, 'look_by', lookedAtWithinDays).as('since')])
    // This reads the small index of what waits; the index of the status has nearly all offers.
    .where('look_by', '>', longAgo)
    .where((eb) => eb(eb.fn.coalesce('status', sql.lit('')), '=', 'published'))
    .where('hidden', '=', 0)

export type ModeratedRow = {
  readonly offer: Offer
  readonly pictogram: string
  readonly category: Localized
  readonly commune: string
  readonly site: string | undefined
  readonly picture: Picture | undefined
  readonly giver: { readonly name: string; readonly isAway: boolean; readonly since?: Offer['publishedAt'] }
}

export async function moderatedRows(db: Db, ids: readonly string[]): Promise<ModeratedRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('offer')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .leftJoin('site', 'site.id', 'offer.site_id')
    .leftJoin('commune', 'commune.code', 'offer.commune_code')
    .leftJoin('account', 'account.id', 'offer.account_id')
    .leftJoin('member', 'member.id', 'offer.member_id')
    .leftJoin('offer_photo', (join) =>
      join.onRef('offer_photo.offer_id', '=', 'offer.id').on('offer_photo.position', '=', 0),
    )
    .selectAll('offer')
    .select(['category.pictogram', ...nameColumns, 'commune.name as commune_name', 'site.slug'])
    .select(['account.first_name', 'account.away', 'account.created_at as giver_since', 'member.name as member_name'])
    .select(['offer_photo.photo', 'offer_photo.width', 'offer_photo.height', 'offer_photo.alt'])
    .where(isAmong(db, 'offer.id', ids))
    .execute()
  return rows.map((row) => ({
    offer: offerFrom(row),
    pictogram: row.pictogram,
    category: nameFrom(row),
    commune: row.commune_name ?? '',
    site: row.slug ?? undefined,
    picture: pictureFrom(row),
    giver: {
      name: row.first_name ?? row.member_name ?? '',
      isAway: row.away === 1,
      ...(row.giver_since !== null && { since: row.giver_since }),
    },
  }))
}
