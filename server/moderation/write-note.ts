import { newId, toId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { MutationContext } from '../rpc/context.js'
import { getTheirs } from './get-theirs.js'
import { siteOf, type Moderator } from './moderator.js'
import type { Subject, SubjectOwners } from './subject.js'
import type { ModerationNote } from './notes/note.js'
import { deleteOwnNote, insertNote } from './notes/note.store.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

/** For those who moderate there: nothing is decided, and nobody is told. */
export async function writeNote(
  { tx, clock }: Ctx,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  { words, ...subject }: Subject & { readonly words: string },
): Promise<ModerationNote> {
  await getTheirs({ db: tx, clock }, { owners, by }, subject)
  const site = siteOf(by)
  const note: ModerationNote = {
    id: newId(),
    subject,
    words,
    createdAt: clock.now(),
    ...(site && { siteId: site }),
    ...(by.actor && { byAccount: by.actor.by }),
  }
  await insertNote(tx, note)
  return note
}

/** Their own, whoever has read it. */
export async function removeNote({ tx }: Pick<Ctx, 'tx'>, by: Moderator, noteId: string): Promise<ModerationNote> {
  const note = by.actor && (await deleteOwnNote(tx, toId(noteId), by.actor.by))
  if (!note) throw new Refusal('subject-gone')
  return note
}
