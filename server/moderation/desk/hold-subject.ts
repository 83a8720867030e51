import type { MutationContext } from '../../rpc/context.js'
import { hold, holdersOf } from '../decisions/subject-hold.store.js'
import type { Moderator } from '../moderator.js'
import type { Subject, SubjectOwners } from '../subject.js'
import { getTheirs } from '../get-theirs.js'

/** Colleagues are told who has it open: told, and not kept from it. */
export async function holdSubject(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  subject: Subject,
): Promise<{ holders: { firstName: string; since: string }[] }> {
  const now = clock.now()
  await getTheirs({ db: tx, clock }, { owners, by }, subject)
  if (by.actor) await hold(tx, subject, { who: by.actor.by, now })
  const holders = await holdersOf(tx, { kind: subject.kind, ids: [subject.id], but: by.actor?.by, now })
  return { holders: holders.map(({ firstName, since }) => ({ firstName, since })) }
}
