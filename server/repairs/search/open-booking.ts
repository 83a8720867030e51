import type { Topic } from '../../events/event.js'
import { headOf, originsOf } from '../../sites/index.js'
import { bikeTypes } from '../repairer.js'
import type { OpenInput, RepairOpening } from '../repair.wire.js'
import { repairsPath } from './repairer-to-wire.js'
import { pageOf, type SearchContext } from './search-repairers.js'
import { fitting, repairersOf } from './find-repairers.js'
import { getScope } from './scope.js'

/** Changes of these topics change who repairs here, and when. */
export const bookingTopics = ['repairs', 'sites', 'territories'] as const satisfies readonly Topic[]

export async function openBooking(
  asked: SearchContext & { readonly publicUrl: string },
  input: OpenInput,
): Promise<RepairOpening> {
  const { db, clock, publicUrl } = asked
  const scope = await getScope(db, input)
  const { site, territory } = scope
  asked.within?.(territory.id)
  const bikeType = input['bike-type']
  const [origins, { repairers }] = await Promise.all([
    originsOf(db, site.id),
    repairersOf(db, scope, { bikeType, now: clock.now() }),
  ])
  const found = fitting(repairers, { bikeType, order: 'first-free' })
  return {
    site: {
      ...headOf(site, { territory, page: repairsPath(site.slug) }),
      origins: [...new Set([...origins, new URL(publicUrl).origin])],
    },
    bikeTypes: bikeTypes.filter((type) => repairers.some((repairer) => repairer.bikeTypes.includes(type))),
    itinerants: repairers.some(({ types }) => types.includes('itinerant')),
    repairers: await pageOf(asked, found, { bikeType }),
  }
}
