import { newId } from '../base/id.js'
import { addHours } from '../base/instant.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Hiding } from './hiding.js'
import { insertHiding, isHiddenEverywhere } from './hiding.store.js'
import { hiddenForHours, peopleToHide, type Report } from './report.js'
import { ledToHiding, reportsOf } from './report.store.js'
import { factsOf, type Subject, type SubjectOwner } from './subject.js'

/** Hides it until a moderator has looked, once enough people have reported it for what has not hidden it before. */
export async function hideWhenMany(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  owner: SubjectOwner,
  subject: Subject,
): Promise<void> {
  const now = clock.now()
  // A report that waited for another one finds it hidden by that.
  if (await isHiddenEverywhere(tx, subject)) return
  const heard = whatHides(await reportsOf(tx, subject))
  const [first] = heard
  if (!first) return
  const hiding: Hiding = {
    id: newId(),
    subject,
    reason: first.reason,
    words: '',
    isAutomatic: true,
    until: addHours(now, hiddenForHours),
    createdAt: now,
  }
  await insertHiding(tx, hiding)
  await ledToHiding(
    tx,
    heard.map(({ id }) => id),
    hiding.id,
  )
  await record(tx, now, { type: 'subject.hidden', ...factsOf(subject), hidingId: hiding.id })
  await owner.changed({ tx, clock }, subject.id)
}

type Heard = Pick<Report, 'id' | 'accountId' | 'reason' | 'counts' | 'hidingId' | 'decided'>

/** The reports that hide it, or none: a reason that hid it before, or for which a moderator let it show, is spent. */
function whatHides<One extends Heard>(reports: readonly One[]): readonly One[] {
  const spent = new Set(
    reports
      .filter(({ hidingId, decided }) => hidingId !== undefined || decided?.outcome === 'shown')
      .map(({ reason }) => reason),
  )
  const heard = reports.filter(({ counts, decided, reason }) => counts && !decided && !spent.has(reason))
  const people = new Set(heard.flatMap(({ accountId }) => accountId ?? []))
  return people.size < peopleToHide ? [] : heard
}
