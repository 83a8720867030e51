import type { Db } from '../database/tables.js'
import { photosOfAllLoans } from '../loans/index.js'
import { photosSent } from '../media/index.js'
import { photosOfPlaces } from '../members/index.js'
import { photosShown } from '../offers/index.js'
import { photosOfAllVisits } from '../repairs/index.js'

/** A guard checks that no column is forgotten. */
export async function namedPhotos(db: Db): Promise<string[]> {
  const all = [
    ...(await photosSent(db)),
    ...(await photosShown(db)),
    ...(await photosOfAllVisits(db)),
    ...(await photosOfPlaces(db)),
    ...(await photosOfAllLoans(db)),
  ]
  return [...new Set(all)].toSorted()
}
