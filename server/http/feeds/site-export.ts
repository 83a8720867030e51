import type { Id } from '../../base/id.js'
import { ownSource, feedStrings } from '../../base/own-source.strings.js'
import type { Db } from '../../database/tables.js'
import type { ExportOptions } from '../../members/index.js'
import { repairsPath } from '../../repairs/index.js'
import type { Site } from '../../sites/index.js'
import { bookingPlaces } from './booking-places.store.js'

type SiteExport = Pick<ExportOptions, 'format' | 'today'> & { readonly site: Site; readonly publicUrl: string }

export async function siteExport(db: Db, { site, publicUrl, ...asked }: SiteExport): Promise<ExportOptions> {
  const repaired: ReadonlySet<Id<'Place'>> = site.elements.includes('repair-booking')
    ? await bookingPlaces(db, site.territoryId)
    : new Set()
  const map = site.elements.includes('member-map') ? `${publicUrl}/s/${site.slug}/carte` : undefined
  return {
    ...asked,
    scope: { territoryId: site.territoryId },
    name: feedStrings.name(site.name),
    own: ownSource(site.name),
    pagesOf: ({ member, place }) => ({
      ...(map !== undefined && { page: `${map}/${place?.slug ?? member.slug}` }),
      ...(place && repaired.has(place.id) && { booking: `${publicUrl}${repairsPath(site.slug)}?place=${place.slug}` }),
    }),
  }
}
