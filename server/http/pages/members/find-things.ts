import { Refusal } from '../../../base/refusal.js'
import { searchBoard } from '../../../offers/index.js'
import { searchRepairers } from '../../../repairs/index.js'
import type { asked } from '../layout/answers.js'
import type { Frame } from '../layout/layout.js'
import type { ShownSheet } from './members-shown.js'

type Source = ReturnType<typeof asked>['source']

/** What the site's other pages know of a place; undefined where they are switched off or do not know it. */
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

/** Where the place is none of theirs, there is nothing of theirs there. */
function noneWhenRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error
}
