import { dayOf } from '../../base/local-time.js'
import type { Context } from '../../rpc/context.js'
import { photoKey } from '../../media/index.js'
import { accountOf, isAtPlace, type Loan, type LoanSide } from '../loan.js'
import { isNoted, mayNote, handOvers, mostPhotos } from '../loan-note.js'
import { notesOf } from '../loan-note.store.js'
import type { ConditionShown } from '../note.wire.js'
import { loanPhotoSizes } from './photo-address.js'

/** Before and after, as both sides note it; empty of what is not lent, or came to nothing. Who is neither side notes nothing. */
export async function conditionOf(
  { db, clock, hmac }: Pick<Context, 'db' | 'clock' | 'hmac'>,
  loan: Loan,
  by: LoanSide | undefined,
): Promise<ConditionShown> {
  if (!isNoted(loan)) return []
  const now = clock.now()
  const present = { now, today: dayOf(now, loan.zone) }
  const isSender = by !== undefined && (accountOf(loan, by) !== undefined || (by === 'giver' && isAtPlace(loan)))
  const notes = await notesOf(db, loan.id)
  return handOvers
    .map((moment) => ({
      moment,
      mayNote: by !== undefined && mayNote(loan, moment, present),
      mostPhotos: isSender ? mostPhotos : 0,
      notes: notes
        .filter((note) => note.moment === moment)
        .map(({ side, condition, accessories, writtenAt: at, photos }) => ({
          by: side,
          condition,
          accessories,
          at,
          photos: photos.map(({ alt, ...photo }) => ({
            key: photoKey(photo),
            alt,
            width: photo.width,
            height: photo.height,
            sizes: loanPhotoSizes(hmac, { id: loan.id, photo, now }),
          })),
        })),
    }))
    .filter(({ mayNote: may, notes: noted }) => may || noted.length > 0)
}
