import { query, Refused } from '../../shared/client.js'
import type { Things } from './member-things.js'

type Whose = { readonly site: string; readonly place: string; readonly elements: readonly string[] }

/** Asked with the sheet, in one request: the place has the name that the sheet has. */
export async function findThings({ site, place, elements }: Whose, signal: AbortSignal): Promise<Things> {
  const [offers, repairers] = await Promise.all([
    elements.includes('offer-board') ? orNone(query('offers.search', { place, site }, { signal })) : undefined,
    elements.includes('repair-booking') ? orNone(query('repairs.search', { place, site }, { signal })) : undefined,
  ])
  return { offers, repairers }
}

/** One that has no place of that name has nothing there. */
async function orNone<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked
  } catch (cause) {
    if (cause instanceof Refused) return undefined
    throw cause
  }
}
