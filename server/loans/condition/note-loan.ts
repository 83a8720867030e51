import type { Id } from '../../base/id.js'
import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { noteLoosePhoto, photoKey, photosSentBy } from '../../media/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { LoanParty } from '../loan-party.js'
import { getLoan } from '../loan.store.js'
import { mayNote, type LoanPicture } from '../loan-note.js'
import { notesOf, saveNote } from '../loan-note.store.js'
import type { NoteSaid } from '../note.wire.js'

/** `sender`: who may have sent photos just now; nobody without an account has. */
type Wanted = NoteSaid & { readonly sender: Id<'Account'> | undefined }

/** In place of what this side noted of that moment. */
export async function noteLoan(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by }: Owned<LoanParty>,
  { moment, condition, accessories, photos, sender }: Wanted,
): Promise<LoanParty> {
  const now = clock.now()
  const loan = await getLoan(tx, id)
  if (!mayNote(loan, moment, { now, today: dayOf(now, loan.zone) })) throw new Refusal('loan-moved-on')
  const keys = photos.map(({ key }) => key)
  if (new Set(keys).size < keys.length) throw new Refusal('invalid-input', { fields: ['photos'] })
  const before = (await notesOf(tx, id)).find((note) => note.moment === moment && note.side === by)?.photos ?? []
  const sent = sender === undefined ? [] : await photosSentBy(tx, { sender, keys, now })
  const known = new Map([...sent, ...before].map((photo) => [photoKey(photo), photo]))
  const pictures = photos.map(({ key, alt }): LoanPicture => {
    const photo = known.get(key)
    if (!photo) throw new Refusal('photo-gone')
    return { photo: photo.photo, width: photo.width, height: photo.height, alt }
  })
  await saveNote(tx, id, { moment, side: by, condition, accessories, photos: pictures, writtenAt: now })
  const kept = new Set(keys)
  for (const key of before.map(photoKey)) if (!kept.has(key)) await noteLoosePhoto(tx, key, now)
  return { id, by }
}
