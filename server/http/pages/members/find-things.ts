import { Refusal } from '../../../base/refusal.js'
import { placesWith, searchBoard } from '../../../offers/index.js'
import { searchRepairers } from '../../../repairs/index.js'
import type { asked } from '../layout/answers.js'
import type { Frame } from '../layout/layout.js'
import type { ShownSheet } from './members-shown.js'
import type { OfferingPlaces } from './offering-places.js'

type Source = ReturnType<typeof asked>['source']

/** Undefined where the site has switched it off or does not know the place. */
export type Things = {
  readonly offers: Awaited<ReturnType<typeof searchBoard>> | undefined
  readonly repairers: Awaited<ReturnType<typeof searchRepairers>> | undefined
}

export async function findThings(source: Source, { site }: Frame, { place }: ShownSheet): Promise<Things> {
  if (place === undefined) return { offers: undefined, repairers: undefined }
  const question = { site: site.slug, place }
  const [offers, repairers] = await Promise.all([
    site.elements.includes('offer-board') ? searchBoard(source, question).catch(noneWhenRefused) : undefined,
    site.elements.includes('repair-booking') ? searchRepairers(source, question).catch(noneWhenRefused) : undefined,
  ])
  return { offers, repairers }
}

export async function findOffering(
  source: Source,
  { site, formats: { language } }: Frame,
  words: string | undefined,
): Promise<OfferingPlaces | undefined> {
  if (!words || !site.elements.includes('offer-board')) return undefined
  return placesWith(source, { site: site.slug, words, language })
}

/** The place has no offers or repairers here. */
function noneWhenRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error
}
