import type { Ask } from '../../shared/remote-read.js'
import { Refused } from '../../shared/wire.js'
import type { Things } from './member-things.js'

type Whose = { readonly site: string; readonly place: string; readonly elements: readonly string[] }

/** In the same batch as the sheet, because a place has the same slug as its sheet. */
export async function findThings({ site, place, elements }: Whose, ask: Ask): Promise<Things> {
  const [offers, repairers] = await Promise.all([
    elements.includes('offer-board') ? orNone(ask('offers.search', { place, site })) : undefined,
    elements.includes('repair-booking') ? orNone(ask('repairs.search', { place, site })) : undefined,
  ])
  return { offers, repairers }
}

/** A slug that is no place has no offers and no repairers. */
async function orNone<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked
  } catch (cause) {
    if (cause instanceof Refused) return undefined
    throw cause
  }
}
