import type { Id } from '../base/id.js'
import { addDays, type Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'
import type { Hiding, Objection } from './hiding.js'
import { hidingsAmong } from './hiding.store.js'
import { objectionsTo } from './objection.store.js'
import { countWaiting, escalateAfterDays, partOfQueue, type Scope, type WaitingRow } from './queue.store.js'
import type { Report } from './report.js'
import { openReportsAbout } from './report.store.js'
import { subjectKey, type Subject, type SubjectOwners, type ToldSubject } from './subject.js'

/** Something that waits for a moderator, as far as it is theirs. */
export type QueueItem = {
  readonly subject: Subject
  readonly told: ToldSubject
  /** It waits to be looked at before it is shown. */
  readonly looks: boolean
  readonly reports: readonly Report[]
  readonly objections: readonly { readonly objection: Objection; readonly hiding: Hiding }[]
  /** Changed as its giver was asked to. */
  readonly answered: readonly Hiding[]
  readonly hidings: readonly Hiding[]
  /** Since when it waits. */
  readonly since: Instant
  /** So long that the network takes it. */
  readonly isOverdue: boolean
}

/** As many are read at once. */
export const mostRead = 10_000

/** The one that has waited longest comes first. A site sees what was reported or published there. */
export async function queueOf(db: Db, owners: SubjectOwners, scope: Scope): Promise<QueueItem[]> {
  const part = { show: 'waiting', order: 'oldest', limit: mostRead } as const
  const { rows } = await partOfQueue(db, owners, { scope: { all: true, ...scope }, ...part })
  return itemsOf(db, owners, { scope, rows })
}

/** In their order, without those that are gone meanwhile. */
export async function itemsOf(
  db: Db,
  owners: SubjectOwners,
  { scope: { site, now }, rows }: { readonly scope: Scope; readonly rows: readonly WaitingRow[] },
): Promise<QueueItem[]> {
  const items = new Map<string, QueueItem>()
  const tooLongAgo = addDays(now, -escalateAfterDays)
  for (const [kind, owner] of owners) {
    const some = rows.filter(({ subject }) => subject.kind === kind)
    const ids = some.map(({ subject }) => subject.id)
    const [told, reports, hidings] = await Promise.all([
      owner.tell(db, ids),
      openReportsAbout(db, kind, ids),
      hidingsAmong(db, kind, ids),
    ])
    const objections = await objectionsTo(
      db,
      hidings.map(({ id }) => id),
    )
    const reportsOf = bySubject(reports)
    const hidingsOf = bySubject(hidings)
    const openTo = new Map(objections.flatMap((one) => (one.decided ? [] : [[one.hidingId, one] as const])))
    for (const { subject, since, looks } of some) {
      const one = told.get(subject.id)
      if (!one) continue
      const isHome = site !== undefined && one.home === site
      const own = hidingsOf.get(subject.id) ?? []
      const theirs = site === undefined ? own : own.filter((hiding) => isDecidedBy(hiding, site, isHome))
      items.set(subjectKey(subject), {
        subject,
        told: one,
        looks,
        since,
        hidings: own,
        isOverdue: since <= tooLongAgo,
        reports: (reportsOf.get(subject.id) ?? []).filter(
          ({ siteId }) => site === undefined || isHome || siteId === site,
        ),
        objections: theirs.flatMap((hiding) => {
          const objection = openTo.get(hiding.id)
          return objection ? [{ objection, hiding }] : []
        }),
        answered: theirs.filter(({ asks }) => asks?.answeredAt !== undefined),
      })
    }
  }
  return rows.flatMap(({ subject }) => items.get(subjectKey(subject)) ?? [])
}

function bySubject<One extends { readonly subject: Subject }>(some: readonly One[]): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of some) groups.set(one.subject.id, [...(groups.get(one.subject.id) ?? []), one])
  return groups
}

const isByNetwork = ({ bySite, isAutomatic }: Hiding): boolean => bySite === undefined && !isAutomatic

/** The network decides all of it. */
const isDecidedBy = (hiding: Hiding, site: Id<'Site'>, isHome: boolean): boolean =>
  !isByNetwork(hiding) && (isHome ? !hiding.siteId : hiding.siteId === site)

/** How many wait for this site's moderators, or for the network, and since when. */
export async function waitingAt(
  db: Db,
  owners: SubjectOwners,
  scope: Scope,
): Promise<{ readonly count: number; readonly oldest?: Instant }> {
  const { count, oldest } = await countWaiting(db, owners, scope)
  return { count, ...(oldest !== null && { oldest }) }
}
