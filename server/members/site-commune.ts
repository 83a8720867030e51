import { plain } from '../base/words.js'
import type { Db } from '../database/tables.js'
import { findSite } from '../sites/index.js'
import { communeCodesOf, communesOf } from '../territories/index.js'
import { membersById } from './member.store.js'
import { communesOfMember } from './place.store.js'

const head = /^(?:(?:ville|commune|mairie)(?: (?:de|d|du|des))?(?: (?:la|le|les|l))?)?$/

/**
 * The one commune that a site is of: it is named after it, or its territory has no other, or whoever has the site has
 * places in no other. None of a network's.
 */
export async function communeOfSite(db: Db, slug: string): Promise<string | undefined> {
  const site = await findSite(db, slug)
  if (!site) return undefined
  const communes = await communesOf(db, await communeCodesOf(db, site.territoryId))
  const [only, ...others] = communes
  if (only && others.length === 0) return only.code
  const siteName = plain(site.name)
  const named = communes.find(({ name }) => isNamedAfter(siteName, plain(name)))
  if (named) return named.code
  const owner = (await membersById(db, [site.memberId])).get(site.memberId)
  if (!owner || owner.kind === 'platform' || owner.kind === 'local-authority') return undefined
  const [one, ...more] = await communesOfMember(db, owner.id)
  return more.length === 0 ? one : undefined
}

function isNamedAfter(site: string, commune: string): boolean {
  return ` ${site}`.endsWith(` ${commune}`) && head.test(site.slice(0, -commune.length).trim())
}
