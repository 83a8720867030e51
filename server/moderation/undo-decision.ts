import { toId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Decision } from './decisions/decision.js'
import { findDecision, latestDecision, reopen, setUndone } from './decisions/decision.store.js'
import { decidedMeanwhile } from './decisions/how-it-stands.js'
import { hideAgain, liftHidings } from './hiding.store.js'
import { siteOf, type Moderator } from './moderator.js'
import { factsOf, ownerOf, type SubjectOwners } from './subject.js'

/** It stands as before the decision; who was told of the decision is told of this. Only of the last one. */
export async function undoDecision(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  decisionId: string,
): Promise<Decision> {
  const { tx } = ctx
  const now = ctx.clock.now()
  const decision = await findDecision(tx, toId(decisionId))
  const site = siteOf(by)
  if (!decision || (site !== undefined && decision.siteId !== site)) throw new Refusal('subject-gone')
  const { id, subject } = decision
  const owner = ownerOf(owners, subject.kind)
  const told = await owner.lock(tx, subject.id)
  if (!told || told.isOver) throw new Refusal('subject-gone')
  const latest = await latestDecision(tx, subject)
  if (latest && (latest.id !== id || latest.undone)) throw await decidedMeanwhile(tx, latest)
  const facts = factsOf(subject)
  const lifted = decision.hidingId ? await liftHidings(tx, [decision.hidingId], { now }) : []
  const hidden = await hideAgain(tx, id, now)
  if (hidden.length === 0)
    for (const hiding of lifted) await record(tx, now, { type: 'subject.shown', ...facts, hidingId: hiding.id })
  for (const hiding of hidden) await record(tx, now, { type: 'subject.hidden', ...facts, hidingId: hiding.id })
  if (lifted.length + hidden.length > 0) await owner.changed(ctx, subject.id)
  if (decision.looked) await owner.looks?.again(ctx, subject.id)
  await reopen(tx, id)
  await setUndone(tx, id, { by: by.actor?.by, now })
  return decision
}
