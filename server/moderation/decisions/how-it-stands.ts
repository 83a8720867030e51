import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { findAccount } from '../../accounts/index.js'
import { findSiteById } from '../../sites/index.js'
import type { Report } from '../report.js'
import type { Subject, ToldSubject } from '../subject.js'
import { latestDecision } from './decision.store.js'
import type { Decision } from './decision.js'

type Standing = {
  readonly subject: Subject
  readonly told: Pick<ToldSubject, 'version'>
  readonly reports: readonly Pick<Report, 'decided'>[]
}

/** Two parts: what has been decided, and what there is to decide about. */
export async function howItStands(db: Db, standing: Standing): Promise<string> {
  return partsOf(standing, await latestDecision(db, standing.subject)).join(' ')
}

/**
 * When two moderators act at once, the second is told what the first did, and by whom; one who has read an older text reads
 * again.
 */
export async function refuseMovedOn(
  db: Db,
  { seen, ...standing }: Standing & { readonly seen: string },
): Promise<void> {
  const latest = await latestDecision(db, standing.subject)
  const [decided, about] = partsOf(standing, latest)
  const [seenDecided, seenAbout] = seen.split(' ')
  if (latest && decided !== seenDecided) throw await decidedMeanwhile(db, latest)
  if (about !== seenAbout) throw new Refusal('subject-changed')
}

function partsOf({ told, reports }: Standing, latest: Decision | undefined): readonly [string, string] {
  const open = reports.filter(({ decided }) => !decided).length
  return [`${latest?.id ?? 'none'}${latest?.undone ? '-undone' : ''}`, `${told.version}-${open}`]
}

/** `status`: what was decided, or undone. */
export async function decidedMeanwhile(db: Db, latest: Decision): Promise<Refusal> {
  const { does: status, by } = await tellDecision(db, latest)
  return new Refusal('decided-meanwhile', { status, ...(by !== undefined && { by }) })
}

export async function tellDecision(db: Db, { does, createdAt, byAccount, siteId, undone }: Decision) {
  const who = undone ? undone.by : byAccount
  const [account, site] = await Promise.all([who && findAccount(db, who), siteId && findSiteById(db, siteId)])
  return {
    does: undone ? ('undo' as const) : does,
    at: undone?.at ?? createdAt,
    ...(account && { by: account.firstName }),
    ...(site && { site: site.name }),
  }
}
