import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Context } from '../../rpc/context.js'
import { hidingsOf } from '../hiding.store.js'
import { siteOf, type Moderator } from '../moderator.js'
import type { ReportReason } from '../report.js'
import type { SubjectOwners, ToldSubject } from '../subject.js'
import type { Preview, PreviewInput } from './desk.wire.js'
import { getTheirs } from './get-theirs.js'

/** Writes what a decision would tell its giver; handed over by who writes mails, which nobody here knows. */
export type Previews = (
  ctx: Pick<Context, 'database' | 'publicUrl' | 'hmac'>,
  deciding: {
    readonly told: ToldSubject
    readonly does: PreviewInput['does']
    readonly reason: ReportReason
    readonly site: Id<'Site'> | undefined
    readonly now: Instant
    /** As far as they decide. */
    readonly isHidden: boolean
  },
) => Promise<Preview['letter']>

export async function previewOf(
  ctx: Pick<Context, 'db' | 'clock' | 'database' | 'publicUrl' | 'hmac'>,
  { owners, preview, by }: { readonly owners: SubjectOwners; readonly preview: Previews; readonly by: Moderator },
  { kind, id, does, reason }: PreviewInput,
): Promise<Preview> {
  const told = await getTheirs(ctx, { owners, by }, { kind, id })
  const site = siteOf(by)
  const isHome = site === undefined || told.home === site
  const hidings = await hidingsOf(ctx.db, { kind, id })
  const isHidden = hidings.some(({ siteId }) => (isHome ? siteId === undefined : siteId === site))
  const letter = await preview(ctx, { told, does, reason, site, now: ctx.clock.now(), isHidden })
  return letter ? { letter } : {}
}
