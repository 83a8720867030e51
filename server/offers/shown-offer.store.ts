import { sql, type Expression, type ExpressionBuilder } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { engineOf, isAmong } from '../database/dialect.js'
import type { Db, Tables } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { hides } from '../moderation/index.js'
import type { Offer } from './offer.js'
import { offerFrom } from './offer.columns.js'

/** The condition of every public query: listed (`isListed`) and not expired. `listed`: the column, where it is read otherwise. */
function shown(now: Instant | Expression<Instant>, listed: Listed = sql.ref<0 | 1>('offer.listed')) {
  return (eb: ExpressionBuilder<Tables, 'offer'>) => eb.and([eb(listed, '=', 1), eb('offer.expires_at', '>', now)])
}

type Listed = Expression<0 | 1>

/**
 * The condition of a site's lists: `shown`, not on those of another site alone, hidden neither everywhere nor here, and given
 * by nobody whom the site bans.
 */
export function shownAt({ site, now }: Seen | Slots<Seen>, listed?: Listed) {
  return (eb: ExpressionBuilder<Tables, 'offer'>) =>
    eb.and([
      shown(now, listed)(eb),
      eb.or([eb('offer.only_site_id', 'is', null), eb('offer.only_site_id', '=', site)]),
      eb.not(hides({ kind: 'offer', id: 'offer.id', site })),
      eb.not(ofBannedAt(site)(eb)),
    ])
}

export type Seen = { readonly site: Id<'Site'>; readonly now: Instant }

/** Whatever the site where it was published: elsewhere they publish on. */
const ofBannedAt = (site: Id<'Site'> | Expression<Id<'Site'>>) => (eb: ExpressionBuilder<Tables, 'offer'>) =>
  eb.exists(
    eb
      .selectFrom('publishing_ban')
      .select('publishing_ban.id')
      .whereRef('publishing_ban.account_id', '=', 'offer.account_id')
      .where('publishing_ban.site_id', '=', site)
      .where('publishing_ban.lifted_at', 'is', null),
  )

const siteLists = writtenOnce((db, { site, now }: Slots<Seen>) =>
  db
    .selectFrom('offer')
    .select((eb) => [
      eb.fn.min('expires_at').as('next'),
      eb
        .selectFrom('hiding')
        .innerJoin('offer as o', 'o.id', 'hiding.subject_id')
        .select(joined(db).as('joined'))
        .where('hiding.subject_kind', '=', 'offer')
        .where('hiding.site_id', '=', site)
        .where('hiding.lifted_at', 'is', null)
        .as('hidden'),
      eb
        .selectFrom('publishing_ban')
        .innerJoin('offer as o', 'o.account_id', 'publishing_ban.account_id')
        .select(joined(db).as('joined'))
        .where('publishing_ban.site_id', '=', site)
        .where('publishing_ban.lifted_at', 'is', null)
        .as('ofBanned'),
      eb
        .selectFrom('stock')
        .select((of) => of.fn.count<number>('stock.member_id').as('others'))
        .where('stock.only_site_id', 'is not', null)
        .where('stock.only_site_id', '<>', site)
        .as('elsewhere'),
    ])
    .where('listed', '=', 1)
    .where('expires_at', '>', now),
)

const joined = (db: Db) =>
  engineOf(db) === 'postgres'
    ? sql<string | null>`string_agg(o.newness::text, ',')`
    : sql<string | null>`group_concat(o.newness)`

/** The facts that one site's lists take into account: read in one statement, since every list asks. */
type SiteLists = {
  /** Offers that the site alone hides, or of people whom it bans, by `newness`: mostly none, and few. */
  readonly hidden: readonly number[]
  /** Whether anything is on the lists of another site alone. */
  readonly hasElsewhere: boolean
  /** When the next listed offer expires: until then no list changes without an event. */
  readonly expiry: Instant | undefined
}

export async function siteListsOf(db: Db, seen: Seen): Promise<SiteLists> {
  const row = await siteLists.first(db, seen)
  return {
    hidden: [row?.hidden, row?.ofBanned].flatMap((joined) => (joined ? joined.split(',').map(Number) : [])),
    hasElsewhere: Number(row?.elsewhere ?? 0) > 0,
    expiry: row?.next ?? undefined,
  }
}

const shownOne = writtenOnce((db, { id, ...seen }: Slots<Seen & { id: Id<'Offer'> }>) =>
  db.selectFrom('offer').selectAll().where('id', '=', id).where(shownAt(seen)),
)

export async function getShownAt(db: Db, id: Id<'Offer'>, { site, now }: Seen): Promise<Offer> {
  const row = await shownOne.first(db, { id, site, now })
  if (!row) throw new Refusal('offer-gone')
  return offerFrom(row)
}

/** What the site's own lists have: shown there, and in its territory, of which a part of a commune is too. */
const listedAt = (db: Db, { site, now }: Seen) =>
  db
    .selectFrom('offer')
    .leftJoin('commune', 'commune.code', 'offer.commune_code')
    .innerJoin('territory_commune as within', (join) =>
      join.on((eb) =>
        eb.or([
          eb('within.commune_code', '=', eb.ref('offer.commune_code')),
          eb('within.commune_code', '=', eb.ref('commune.parent_code')),
        ]),
      ),
    )
    .innerJoin('site', 'site.territory_id', 'within.territory_id')
    .select('offer.id')
    .where('site.id', '=', site)
    .where(shownAt({ site, now }))
    .limit(1)

export async function isListedAt(db: Db, id: Id<'Offer'>, seen: Seen): Promise<boolean> {
  return (await listedAt(db, seen).where('offer.id', '=', id).executeTakeFirst()) !== undefined
}

/** Whether the site's own lists have something of this person. */
export async function isListedGiverAt(db: Db, giver: Id<'Account'>, seen: Seen): Promise<boolean> {
  return (await listedAt(db, seen).where('offer.account_id', '=', giver).executeTakeFirst()) !== undefined
}

/** Whether something of this person is seen at an address of the site. */
export async function isGivingAt(db: Db, giver: Id<'Account'>, seen: Seen): Promise<boolean> {
  const row = await db
    .selectFrom('offer')
    .select('offer.id')
    .where('offer.account_id', '=', giver)
    .where(shownAt(seen))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const shownOnSite = writtenOnce((db, { id, slug, now }: Slots<SeenBySlug & { id: Id<'Offer'> }>) => {
  const site = db.selectFrom('site').select('site.id').where('site.slug', '=', slug).$asScalar()
  return db.selectFrom('offer').selectAll().where('id', '=', id).where(shownAt({ site, now }))
})

type SeenBySlug = { readonly slug: string; readonly now: Instant }

/** As `getShownAt`, for who reads the site at the same time, and refuses after it. */
export async function findShownAt(db: Db, id: Id<'Offer'>, seen: SeenBySlug): Promise<Offer | undefined> {
  const row = await shownOnSite.first(db, { id, ...seen })
  return row && offerFrom(row)
}

/** Those of these that the site shows now, in their order. */
export async function shownAmong(db: Db, ids: readonly string[], seen: Seen): Promise<Offer[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('offer')
    .selectAll()
    .where(isAmong(db, 'id', ids))
    .where(shownAt(seen))
    .execute()
  const byId = new Map<string, Offer>(rows.map((row) => [row.id, offerFrom(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type Listing = {
  readonly total: number
  readonly items: readonly { readonly id: Id<'Offer'>; readonly publishedAt: Instant }[]
}

export async function listedOffers(
  db: Db,
  communeCodes: readonly string[],
  { of, skip, take, ...seen }: Seen & { of: 'everybody' | 'members'; skip: number; take: number },
): Promise<Listing> {
  if (communeCodes.length === 0) return { total: 0, items: [] }
  const all = db
    .selectFrom('offer')
    .where('commune_code', 'in', [...communeCodes])
    .where(shownAt(seen))
    .$if(of === 'members', (query) => query.where('member_id', 'is not', null))
  const { total } = await all.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  const rows = await all.select(['id', 'published_at']).orderBy('newness', 'desc').offset(skip).limit(take).execute()
  return { total: Number(total), items: rows.map((row) => ({ id: row.id, publishedAt: row.published_at })) }
}
