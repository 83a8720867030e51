import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { findMeetingPlace, nextOpenings } from '../../members/index.js'
import { isAtPlace, type LoanSide } from '../loan.js'
import type { LoanShown } from '../loan.wire.js'
import type { LoanSheet } from './loan-sheet.store.js'

/** Two are enough to choose, and the page of the place has the rest. */
const mostTold = 2

/** To who has a thing of a place: when it may be brought back there. */
export async function bringBack(
  db: Db,
  { loan }: LoanSheet,
  { by, now }: { readonly by: LoanSide; readonly now: Instant },
): Promise<Pick<LoanShown, 'opens'>> {
  if (by !== 'taker' || loan.status !== 'out' || !isAtPlace(loan) || loan.placeId === null) return {}
  const place = await findMeetingPlace(db, loan.placeId, addToDay(dayOf(now, loan.zone), -1))
  return place ? { opens: nextOpenings(place, now, mostTold) } : {}
}
