import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import type { Hiding, Objection } from './hiding.js'
import { findHiding, hidingsOf } from './hiding.store.js'
import { openObjections } from './objection.store.js'
import type { Report } from './report.js'
import { openReports } from './report.store.js'
import { subjectKey, type Subject, type SubjectOwners, type ToldSubject } from './subject.js'

/** Something that waits for a moderator. */
export type QueueItem = {
  readonly subject: Subject
  readonly told: ToldSubject
  readonly reports: readonly Report[]
  readonly objections: readonly { readonly objection: Objection; readonly hiding: Hiding }[]
  readonly hidings: readonly Hiding[]
}

type Waiting = Pick<QueueItem, 'subject'> & { reports: Report[]; objections: QueueItem['objections'][number][] }

/** What waited longest comes first. Of a site: what was reported or published there. */
export async function queueOf(
  db: Db,
  owners: SubjectOwners,
  { site, most }: { readonly site?: Id<'Site'> | undefined; readonly most: number },
): Promise<QueueItem[]> {
  const waiting = new Map<string, Waiting>()
  const about = (subject: Subject): Waiting => {
    const one = waiting.get(subjectKey(subject)) ?? { subject, reports: [], objections: [] }
    waiting.set(subjectKey(subject), one)
    return one
  }
  for (const report of await openReports(db, mostRead)) about(report.subject).reports.push(report)
  for (const objection of await openObjections(db, mostRead)) {
    const hiding = await findHiding(db, objection.hidingId)
    if (hiding && hiding.liftedAt === undefined) about(hiding.subject).objections.push({ objection, hiding })
  }
  for (const [kind, owner] of owners) for (const id of await owner.waiting(db, mostRead)) about({ kind, id })
  const items: QueueItem[] = []
  for (const one of waiting.values()) {
    const told = await owners.get(one.subject.kind)?.tell(db, one.subject.id)
    if (!told || told.isOver || !isTheirs(one, told, site)) continue
    items.push({ ...one, told, hidings: await hidingsOf(db, one.subject) })
  }
  const bySince = (a: QueueItem, b: QueueItem) => (sinceWhen(a) < sinceWhen(b) ? -1 : 1)
  return items.toSorted(bySince).slice(0, most)
}

const mostRead = 1_000

function isTheirs({ reports, objections }: Waiting, { home }: ToldSubject, site: Id<'Site'> | undefined): boolean {
  if (site === undefined || home === site) return true
  return reports.some(({ siteId }) => siteId === site) || objections.some(({ hiding }) => hiding.siteId === site)
}

/** What waits to be looked at comes first: nobody sees it meanwhile. */
const sinceWhen = ({ told, reports, objections }: QueueItem): string => {
  const said = [...reports, ...objections.map(({ objection }) => objection)].map(({ createdAt }) => createdAt)
  return told.lookBy === undefined ? (said.toSorted()[0] ?? '') : ''
}
