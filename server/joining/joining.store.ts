import { byName } from '../base/by-name.js'
import type { Db } from '../database/tables.js'

/** Every site by name, with whose it is and how many origins it waits for. */
export async function sitesOfNetwork(db: Db) {
  const sites = await db
    .selectFrom('site')
    .innerJoin('member', 'member.id', 'site.member_id')
    .innerJoin('territory', 'territory.id', 'site.territory_id')
    .select(['site.id', 'site.slug', 'site.name', 'site.elements', 'site.languages', 'site.created_at'])
    .select(['member.id as member_id', 'member.slug as member_slug', 'member.name as member_name'])
    .select(['territory.name as territory'])
    .select((eb) => [
      eb
        .selectFrom('site_origin')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('site_origin.site_id', '=', 'site.id')
        .as('proven'),
      eb
        .selectFrom('asked_origin')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('asked_origin.site_id', '=', 'site.id')
        .as('asked'),
    ])
    .orderBy('site.id')
    .execute()
  return byName(sites)
}

export type NetworkSite = Awaited<ReturnType<typeof sitesOfNetwork>>[number]

export async function originsOfSites(db: Db) {
  return db
    .selectFrom('site_origin')
    .innerJoin('site', 'site.id', 'site_origin.site_id')
    .select(['site_origin.origin', 'site.slug', 'site.name'])
    .execute()
}
