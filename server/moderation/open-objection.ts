import type { Context } from '../rpc/context.js'
import { findSiteById } from '../sites/index.js'
import type { Hiding, Objection } from './hiding.js'
import type { OpenObjection, OpenObjectionInput } from './moderation.wire.js'
import { objectionTo } from './objection.store.js'
import { getContested } from './object-to-hiding.js'
import { ownerOf, tellOne, type SubjectOwners } from './subject.js'

/** The giver of something hidden reads this on the page of the mail's link. */
export async function openObjection(
  ctx: Pick<Context, 'db' | 'clock' | 'hmac'>,
  owners: SubjectOwners,
  { hidingId, secret }: OpenObjectionInput,
): Promise<OpenObjection> {
  const { db } = ctx
  const hiding = await getContested(db, ctx, { hidingId, secret })
  const { subject, reason, words, isAutomatic, until } = hiding
  const told = await tellOne(db, ownerOf(owners, subject.kind), subject.id)
  const site = hiding.siteId && (await findSiteById(db, hiding.siteId))
  const bySite = hiding.bySite && (await findSiteById(db, hiding.bySite))
  return {
    kind: subject.kind,
    title: told?.title ?? '',
    reason,
    words,
    ...(site && { site: site.name }),
    ...(bySite && { bySite: bySite.name }),
    automatic: isAutomatic,
    ...(until && { until }),
    state: stateOf(hiding, await objectionTo(db, hiding.id)),
  }
}

export function stateOf({ liftedAt }: Hiding, objection: Objection | undefined): OpenObjection['state'] {
  if (liftedAt !== undefined || objection?.decided?.outcome === 'lifted') return 'over'
  if (!objection) return 'may'
  return objection.decided ? 'kept' : 'objected'
}
