import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { deleteDecisionsAbout } from './decisions/decision.store.js'
import { deleteHidingsOf } from './hiding.store.js'
import { deleteNotesAbout } from './notes/note.store.js'
import { deleteReportsOf, reportsOf, setDecided } from './report.store.js'
import { factsOf, ownerOf, type Subject, type SubjectOwners } from './subject.js'

/** A subject that is over leaves nothing to decide, and those who reported it are told; of one that is gone nothing is kept. */
export async function endSubject(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  owners: SubjectOwners,
  subject: Subject,
): Promise<void> {
  const now = clock.now()
  const told = await ownerOf(owners, subject.kind).lock(tx, subject.id)
  if (!told) {
    await deleteReportsOf(tx, subject)
    await deleteHidingsOf(tx, subject)
    await deleteDecisionsAbout(tx, subject)
    await deleteNotesAbout(tx, subject)
    return
  }
  if (!told.isOver) return
  const open = (await reportsOf(tx, subject)).filter(({ decided }) => !decided)
  const ids = open.map(({ id }) => id)
  for (const { id } of await setDecided(tx, ids, { outcome: 'over', now }))
    await record(tx, now, { type: 'report.decided', ...factsOf(subject), reportId: id })
}
