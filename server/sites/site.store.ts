import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { shownLook, type Look } from './look.js'
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
    look: shownLook(readMap(row.look)),
    languages: readList(row.languages).filter(isLanguage),
    elements: readList(row.elements).filter(isElementName),
    createdAt: row.created_at,
  }
}

function readList(json: string): string[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

function readMap(json: string): Look {
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

const elementsOf = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db.selectFrom('site').select('elements').where('slug', '=', slug),
)

/** Whether the site shows that element; without all that there is to know of a site. */
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

/** Undefined for a site that does not exist: what is asked by the way is answered without it. */
export async function territoryOfSite(db: Db, slug: string): Promise<Site['territoryId'] | undefined> {
  const row = await db.selectFrom('site').select('territory_id').where('slug', '=', slug).executeTakeFirst()
  return row?.territory_id
}

/** A site that has switched that element on. */
export async function getSiteWith(db: Db, slug: string, element: ElementName): Promise<Site> {
  const site = await getSite(db, slug)
  if (!site.elements.includes(element)) throw new Refusal('element-off')
  return site
}

export async function listSites(db: Db): Promise<Site[]> {
  const rows = await db.selectFrom('site').selectAll().orderBy('slug').execute()
  return rows.map(fromRow)
}

/** Whether a page of this origin may act in the site's name. Our own pages may for every site. */
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

/** `look` is stored as it was given, so that what follows from it follows anew when we draw better. */
export async function insertSite(tx: Tx, site: Site, { look, origins }: { look: Look; origins: readonly string[] }) {
  await tx
    .insertInto('site')
    .values({
      id: site.id,
      slug: site.slug,
      name: site.name,
      zone: site.zone,
      member_id: site.memberId,
      territory_id: site.territoryId,
      look: JSON.stringify(look),
      languages: JSON.stringify(site.languages),
      elements: JSON.stringify(site.elements),
      created_at: site.createdAt,
      updated_at: site.createdAt,
    })
    .execute()
  for (const origin of origins) await tx.insertInto('site_origin').values({ site_id: site.id, origin }).execute()
}
