import type { Context } from '../rpc/context.js'
import { getTerritoryOf } from '../territories/index.js'
import { wordsReadSince } from './agreements/agreement.js'
import { findAgreement } from './agreements/agreement.store.js'
import { getSite, originsOf } from './site.store.js'
import { headOf, type OpenInput, type SiteOpening } from './site.wire.js'

/** A page of the site needs this before anybody signs in there. */
export async function openSite(
  { db, publicUrl }: Pick<Context, 'db' | 'publicUrl'>,
  { site: slug }: OpenInput,
): Promise<SiteOpening> {
  const site = await getSite(db, slug)
  const [territory, origins, agreement] = await Promise.all([
    getTerritoryOf(db, site.territoryId, undefined),
    originsOf(db, site.id),
    findAgreement(db, site.id),
  ])
  return {
    site: {
      ...headOf(site, { territory, page: `/s/${site.slug}/moi` }),
      origins: [...new Set([...origins, new URL(publicUrl).origin])],
      elements: [...site.elements],
      ...(wordsReadSince([agreement]) && { talk: 'here' as const }),
      ...(site.spacePage !== undefined && { space: site.spacePage }),
    },
  }
}
