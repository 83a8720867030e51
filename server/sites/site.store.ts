import type { Instant } from '../base/instant.js'
import { wallTimeOf, type Zone } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { engineOf } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { shownTheme, type Theme } from './theme.js'
import { isElementName, isLanguage, type ElementName, type Site } from './site.js'
import type { SiteTable } from './site.table.js'

function fromRow(row: SiteTable): Site {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    memberId: row.member_id,
    territoryId: row.territory_id,
    zone: row.zone,
    theme: shownTheme(readMap(row.look)),
    languages: readList(row.languages).filter(isLanguage),
    elements: readList(row.elements).filter(isElementName),
    moderation: row.moderation,
    createdAt: row.created_at,
    ...(row.space_page !== null && { spacePage: row.space_page }),
  }
}

function readList(json: string): string[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

function readMap(json: string): Theme {
  const map: unknown = JSON.parse(json)
  if (typeof map !== 'object' || map === null) return {}
  return Object.fromEntries(Object.entries(map).filter(([, value]) => typeof value === 'string'))
}

const bySlug = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db.selectFrom('site').selectAll().where('slug', '=', slug),
)

export async function findSite(db: Db, slug: string): Promise<Site | undefined> {
  const row = await bySlug.first(db, { slug })
  return row && fromRow(row)
}

export async function findSiteById(db: Db, id: Site['id']): Promise<Site | undefined> {
  const row = await db.selectFrom('site').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The oldest of a member's own sites that has this element. */
export async function siteOfMember(
  db: Db,
  memberId: Site['memberId'],
  element: ElementName,
): Promise<Site | undefined> {
  const rows = await db.selectFrom('site').selectAll().where('member_id', '=', memberId).orderBy('id').execute()
  return rows.map(fromRow).find(({ elements }) => elements.includes(element))
}

const elementsOf = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db.selectFrom('site').select('elements').where('slug', '=', slug),
)

export async function hasElement(db: Db, slug: string, element: ElementName): Promise<boolean> {
  const row = await elementsOf.first(db, { slug })
  if (!row) throw new Refusal('site-unknown')
  return readList(row.elements).includes(element)
}

export async function getSite(db: Db, slug: string): Promise<Site> {
  const site = await findSite(db, slug)
  if (!site) throw new Refusal('site-unknown')
  return site
}

export async function territoryOfSite(db: Db, slug: string): Promise<Site['territoryId'] | undefined> {
  const row = await db.selectFrom('site').select('territory_id').where('slug', '=', slug).executeTakeFirst()
  return row?.territory_id
}

export async function getSiteWith(db: Db, slug: string, element: ElementName): Promise<Site> {
  const site = await getSite(db, slug)
  if (!site.elements.includes(element)) throw new Refusal('element-off')
  return site
}

export async function listSites(db: Db): Promise<Site[]> {
  const rows = await db.selectFrom('site').selectAll().orderBy('slug').execute()
  return rows.map(fromRow)
}

/** Our own pages may act for every site. */
export async function isDeclaredOrigin(
  db: Db,
  { site, origin, publicUrl }: { readonly site: string; readonly origin: string; readonly publicUrl: string },
): Promise<boolean> {
  if (origin === 'null') return false
  if (origin === new URL(publicUrl).origin) return true
  const row = await db
    .selectFrom('site_origin')
    .innerJoin('site', 'site.id', 'site_origin.site_id')
    .select('site.id')
    .where('site.slug', '=', site)
    .where('site_origin.origin', '=', origin)
    .executeTakeFirst()
  return row !== undefined
}

export async function originsOf(db: Db, siteId: Site['id']): Promise<string[]> {
  const rows = await db
    .selectFrom('site_origin')
    .select('origin')
    .where('site_id', '=', siteId)
    .orderBy('origin')
    .execute()
  return rows.map(({ origin }) => origin)
}

export type SiteSettings = {
  readonly site: Site
  /** As given, without derived colours. */
  readonly theme: Theme
  readonly origins: readonly string[]
  /** Grows by each change but of origins. */
  readonly sequence: number
  readonly changedAt: Instant
}

type Saved = Omit<SiteSettings, 'changedAt'>

export async function getSettings(db: Db, slug: string): Promise<SiteSettings> {
  const row = await bySlug.first(db, { slug })
  if (!row) throw new Refusal('site-unknown')
  const { look: theme, sequence, updated_at: changedAt } = row
  return { site: fromRow(row), theme: readMap(theme), origins: await originsOf(db, row.id), sequence, changedAt }
}

export async function lockSettings(tx: Tx, slug: string): Promise<SiteSettings> {
  // On SQLite only one transaction writes.
  if (engineOf(tx) === 'postgres') await locking.run(tx, { slug })
  return getSettings(tx, slug)
}

const locking = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db.selectFrom('site').select('id').where('slug', '=', slug).forUpdate(),
)

export async function saveSettings(tx: Tx, { site, theme, origins, sequence }: Saved, now: Instant): Promise<void> {
  const { id, ...row } = toRow(site, theme)
  await tx
    .updateTable('site')
    .set({ ...row, sequence, updated_at: now })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('site_origin').where('site_id', '=', id).execute()
  await insertOrigins(tx, id, origins)
}

export async function insertSite(tx: Tx, { site, theme, origins }: Omit<Saved, 'sequence'>): Promise<void> {
  await tx
    .insertInto('site')
    .values({ ...toRow(site, theme), sequence: 0, created_at: site.createdAt, updated_at: site.createdAt })
    .execute()
  await insertOrigins(tx, site.id, origins)
}

async function insertOrigins(tx: Tx, siteId: Site['id'], origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const rows = origins.map((origin) => ({ site_id: siteId, origin }))
  await tx.insertInto('site_origin').values(rows).execute()
}

/** The zones of sites where people may be written to now: neither at night nor early. */
export async function zonesAwake(db: Db, now: Instant): Promise<Zone[]> {
  const rows = await db.selectFrom('site').select('zone').distinct().execute()
  return rows
    .map(({ zone }) => zone)
    .filter((zone) => {
      const time = wallTimeOf(now, zone)
      return time >= '08:00' && time < '20:00'
    })
}

/** `look` is stored as given, so that derived colours follow when their rules improve. */
function toRow(site: Site, theme: Theme): Omit<SiteTable, 'sequence' | 'created_at' | 'updated_at'> {
  return {
    id: site.id,
    slug: site.slug,
    name: site.name,
    member_id: site.memberId,
    territory_id: site.territoryId,
    zone: site.zone,
    look: JSON.stringify(theme),
    languages: JSON.stringify(site.languages),
    elements: JSON.stringify(site.elements),
    moderation: site.moderation,
    space_page: site.spacePage ?? null,
  }
}
