import type { Id } from '../../base/id.js'
import { addDays, type Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Context } from '../../rpc/context.js'
import { standingFor, type Hiding } from '../hiding.js'
import { hidingsOf } from '../hiding.store.js'
import { siteOf, type Moderator } from '../moderator.js'
import { objectionTo } from '../objection.store.js'
import type { ReportReason } from '../report.js'
import type { SubjectOwners, ToldSubject } from '../subject.js'
import type { Preview, PreviewInput } from './desk.wire.js'
import { getTheirs } from '../get-theirs.js'

/** Writes what a decision would tell its giver; handed over by who writes mails, which nobody here knows. */
export type Previews = (
  ctx: Pick<Context, 'database' | 'publicUrl' | 'hmac'>,
  deciding: {
    readonly told: ToldSubject
    readonly does: PreviewInput['does']
    readonly reason: ReportReason
    readonly site: Id<'Site'> | undefined
    readonly now: Instant
    /** The end of a ban that ends by itself. */
    readonly until?: Instant
    /** As far as they decide: whether this act says nothing new to its giver, or answers an objection. */
    readonly stands: 'shown' | 'hidden' | 'as-decided' | 'contested'
  },
) => Promise<Preview['letter']>

export async function previewOf(
  ctx: Pick<Context, 'db' | 'clock' | 'database' | 'publicUrl' | 'hmac'>,
  { owners, preview, by }: { readonly owners: SubjectOwners; readonly preview: Previews; readonly by: Moderator },
  { kind, id, does, reason, days }: PreviewInput,
): Promise<Preview> {
  const told = await getTheirs(ctx, { owners, by }, { kind, id })
  const site = siteOf(by)
  const isHome = site === undefined || told.home === site
  const hidings = await hidingsOf(ctx.db, { kind, id })
  const theirs = hidings.filter(({ siteId }) => (isHome ? siteId === undefined : siteId === site))
  const stands = await howFor(ctx.db, does, theirs)
  const now = ctx.clock.now()
  const letter = await preview(ctx, {
    told,
    does,
    reason,
    site,
    now,
    stands,
    ...(days && { until: addDays(now, days) }),
  })
  return letter ? { letter } : {}
}

async function howFor(db: Db, does: PreviewInput['does'], hidings: readonly Hiding[]) {
  if (hidings.length === 0) return 'shown'
  const before = does === 'hide' || does === 'ask' ? standingFor(hidings, does) : undefined
  if (!before) return 'hidden'
  const objection = await objectionTo(db, before.id)
  return objection && !objection.decided ? 'contested' : 'as-decided'
}
