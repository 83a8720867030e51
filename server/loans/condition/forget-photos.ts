import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { noteLoosePhoto } from '../../media/index.js'
import type { LoanSide } from '../loan.js'
import type { HandOver } from '../loan-note.js'
import { removeNotes, removeNoteSince, removeOldPhotos } from '../loan-note.store.js'

/** Old enough for housekeeping to remove the files the next time it runs. */
const atOnce = (now: Instant): Instant => addDays(now, -2)

async function loosen(tx: Tx, keys: readonly string[], now: Instant): Promise<void> {
  for (const key of new Set(keys)) await noteLoosePhoto(tx, key, atOnce(now))
}

/** Thirty days after the end both have seen what came back; a year where it is lost, damaged or reported. */
export async function forgetOldPhotos(tx: Tx, now: Instant): Promise<number> {
  const keys = await removeOldPhotos(tx, { usual: addDays(now, -30), disputed: addDays(now, -365) })
  await loosen(tx, keys, now)
  return keys.length
}

/** Erases the notes and photos of one side; the other side's stay. */
export async function forgetNotes(
  tx: Tx,
  id: Id<'Loan'>,
  { side, now }: { readonly side: LoanSide; readonly now: Instant },
): Promise<void> {
  await loosen(tx, await removeNotes(tx, id, side), now)
}

type Undone = { readonly moment: HandOver; readonly since: Instant; readonly now: Instant }

/** It did not change hands after all: what staff noted of how it was then goes. */
export async function dropNote(tx: Tx, id: Id<'Loan'>, { moment, since, now }: Undone): Promise<void> {
  await loosen(tx, await removeNoteSince(tx, id, { moment, since }), now)
}
