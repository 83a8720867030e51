import type { Db } from '../../../database/tables.js'
import { communeCodesOf, communesOf } from '../../../territories/index.js'
import type { Frame } from './layout.js'

export type CommuneChoice = { readonly code: string; readonly name: string }

export async function communesToChoose(db: Db, { site, formats }: Frame): Promise<CommuneChoice[]> {
  const found = await communesOf(db, await communeCodesOf(db, site.territoryId))
  return found
    .filter(({ code }) => code.length === 5)
    .toSorted((a, b) => a.name.localeCompare(b.name, formats.words.locale))
}
