import type { ExpressionBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { paris, type Zone } from '../../base/local-time.js'
import type { Db, Tables, Tx } from '../../database/tables.js'
import type { Site } from '../../sites/index.js'
import type { Giver, Offer } from '../offer.js'
import { offerFrom } from '../offer.columns.js'
import { pictureFrom, type Picture } from '../picture.js'

type Publishing = { readonly giver: Giver; readonly site: Id<'Site'> }

const of = (giver: Giver) => (eb: ExpressionBuilder<Tables, 'offer'>) =>
  'accountId' in giver ? eb('account_id', '=', giver.accountId) : eb('member_id', '=', giver.memberId)

/** Whether anything that they published there has been shown. */
export async function hasPassedAt(tx: Tx, { giver, site }: Publishing): Promise<boolean> {
  const row = await tx
    .selectFrom('offer')
    .select('id')
    .where(of(giver))
    .where('site_id', '=', site)
    .where('status', '<>', 'draft')
    .where('look_by', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether one of theirs, shown now, has been since then. */
export async function hasOfferSince(db: Db, account: Id<'Account'>, since: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('offer')
    .select('id')
    .where('account_id', '=', account)
    .where('listed', '=', 1)
    .where('published_at', '<=', since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function datesSince(db: Db, account: Id<'Account'>, since: Instant): Promise<Instant[]> {
  const rows = await db
    .selectFrom('offer')
    .select('created_at')
    .where('account_id', '=', account)
    .where('site_id', 'is not', null)
    .where('created_at', '>', since)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => row.created_at)
}

/** A giver sees this of an offer beside the offer itself. */
export type OwnRow = {
  readonly offer: Offer
  readonly pictogram: string
  readonly commune: string
  readonly site: { readonly slug: string; readonly name: string } | undefined
  readonly rule: Site['moderation'] | undefined
  /** The zone of the site where it was published; that of Paris without one. */
  readonly zone: Zone
  readonly picture: Picture | undefined
}

const mostListed = 300

/** The newest first. Within a site, what was published there. */
export async function ownOffers(
  db: Db,
  { account, within }: { readonly account: Id<'Account'>; readonly within: Id<'Site'> | undefined },
): Promise<OwnRow[]> {
  const all = ownRows(db).where('offer.account_id', '=', account)
  const some = within === undefined ? all : all.where('offer.site_id', '=', within)
  const rows = await some.orderBy('offer.published_at', 'desc').orderBy('offer.id', 'desc').limit(mostListed).execute()
  return rows.map(fromRow)
}

export async function getOwnRow(db: Db, id: Id<'Offer'>): Promise<OwnRow> {
  return fromRow(await ownRows(db).where('offer.id', '=', id).executeTakeFirstOrThrow())
}

function ownRows(db: Db) {
  return db
    .selectFrom('offer')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .leftJoin('site', 'site.id', 'offer.site_id')
    .leftJoin('commune', 'commune.code', 'offer.commune_code')
    .leftJoin('offer_photo', (join) =>
      join.onRef('offer_photo.offer_id', '=', 'offer.id').on('offer_photo.position', '=', 0),
    )
    .selectAll('offer')
    .select([
      'category.pictogram',
      'commune.name as commune_name',
      'site.slug',
      'site.name as site_name',
      'site.moderation',
      'site.zone',
    ])
    .select(['offer_photo.photo', 'offer_photo.width', 'offer_photo.height', 'offer_photo.alt'])
}

type Row = Awaited<ReturnType<ReturnType<typeof ownRows>['execute']>>[number]

const fromRow = (row: Row): OwnRow => ({
  offer: offerFrom(row),
  pictogram: row.pictogram,
  commune: row.commune_name ?? '',
  site: row.slug === null || row.site_name === null ? undefined : { slug: row.slug, name: row.site_name },
  rule: row.moderation ?? undefined,
  zone: row.zone ?? paris,
  picture: pictureFrom(row),
})

export async function offersOf(db: Db, giver: Giver): Promise<Id<'Offer'>[]> {
  const rows = await db
    .selectFrom('offer')
    .select('id')
    .where(of(giver))
    .orderBy('id', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(({ id }) => id)
}

/** Published, and waiting for its site to look at them; the longest waiting first. */
export async function offersToLookAt(db: Db, most: number): Promise<Id<'Offer'>[]> {
  const rows = await db
    .selectFrom('offer')
    .select('id')
    .where('look_by', 'is not', null)
    .where('status', '=', 'published')
    .where('hidden', '=', 0)
    .orderBy('look_by')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
