import type { Db } from '../database/tables.js'
import { photosSent } from '../media/index.js'
import { photosShown } from '../offers/index.js'
import { photosOfAllVisits } from '../repairs/index.js'

/** The keys of all photos that the database names, each once. A guard compares them with the columns there are. */
export async function namedPhotos(db: Db): Promise<string[]> {
  const all = [...(await photosSent(db)), ...(await photosShown(db)), ...(await photosOfAllVisits(db))]
  return [...new Set(all)].toSorted()
}
