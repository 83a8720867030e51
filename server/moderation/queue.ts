import type { Id } from '../base/id.js'
import { addDays, never, type Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'
import type { Hiding, Objection } from './hiding.js'
import { answeredHidings, hidingsAmong, hidingsById } from './hiding.store.js'
import { openObjections } from './objection.store.js'
import type { Report } from './report.js'
import { openReports } from './report.store.js'
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

/** What nobody of a site took in so many days is the network's. */
export const escalateAfterDays = 7

type Waiting = { subject: Subject; looks: boolean; reports: Report[]; objections: Contested[]; answered: Hiding[] }
type Contested = QueueItem['objections'][number]

type WaitingItem = Omit<QueueItem, 'hidings'>
type Where = { readonly site?: Id<'Site'> | undefined; readonly now: Instant }

/** What waited longest comes first. Of a site: what was reported or published there. */
export async function queueOf(db: Db, owners: SubjectOwners, where: Where): Promise<QueueItem[]> {
  const items = await waitingItems(db, owners, where)
  const hidings = new Map<string, Hiding[]>(items.map(({ subject }) => [subjectKey(subject), []]))
  for (const [kind] of owners) {
    const ids = items.flatMap(({ subject }) => (subject.kind === kind ? subject.id : []))
    for (const hiding of await hidingsAmong(db, kind, ids)) hidings.get(subjectKey(hiding.subject))?.push(hiding)
  }
  return items.map((item) => ({ ...item, hidings: hidings.get(subjectKey(item.subject)) ?? [] }))
}

async function waitingItems(db: Db, owners: SubjectOwners, { site, now }: Where): Promise<WaitingItem[]> {
  const waiting = await allWaiting(db, owners)
  const tooLongAgo = addDays(now, -escalateAfterDays)
  const items: WaitingItem[] = []
  for (const [kind, owner] of owners) {
    const ids = waiting.flatMap(({ subject }) => (subject.kind === kind ? subject.id : []))
    const told = await owner.tellAmong(db, ids)
    for (const one of waiting) {
      const subject = one.subject.kind === kind ? told.get(one.subject.id) : undefined
      const theirs = subject && !subject.isOver && theirsOf(one, subject, site)
      if (!theirs) continue
      const since = sinceWhen(theirs, subject)
      items.push({ ...theirs, told: subject, since, isOverdue: since <= tooLongAgo })
    }
  }
  return items.toSorted((a, b) => (a.since < b.since ? -1 : 1))
}

const mostRead = 2_000

async function allWaiting(db: Db, owners: SubjectOwners): Promise<Waiting[]> {
  const waiting = new Map<string, Waiting>()
  const about = (subject: Subject): Waiting => {
    const key = subjectKey(subject)
    const one = waiting.get(key) ?? { subject, looks: false, reports: [], objections: [], answered: [] }
    waiting.set(key, one)
    return one
  }
  for (const report of await openReports(db, mostRead)) about(report.subject).reports.push(report)
  const objections = await openObjections(db, mostRead)
  const contested = await hidingsById(
    db,
    objections.map(({ hidingId }) => hidingId),
  )
  for (const objection of objections) {
    const hiding = contested.get(objection.hidingId)
    if (hiding) about(hiding.subject).objections.push({ objection, hiding })
  }
  for (const hiding of await answeredHidings(db, mostRead)) about(hiding.subject).answered.push(hiding)
  for (const [kind, owner] of owners)
    for (const id of await owner.waiting(db, mostRead)) about({ kind, id }).looks = true
  return [...waiting.values()]
}

const isByNetwork = ({ bySite, isAutomatic }: Hiding): boolean => bySite === undefined && !isAutomatic

/** What of it a site decides; the network decides all of it. */
function theirsOf(one: Waiting, { home }: ToldSubject, site: Id<'Site'> | undefined): Waiting | undefined {
  if (site === undefined) return one
  const isHome = home === site
  const isTheirs = (hiding: Hiding) => !isByNetwork(hiding) && (isHome ? !hiding.siteId : hiding.siteId === site)
  const theirs = {
    subject: one.subject,
    looks: one.looks && isHome,
    reports: one.reports.filter(({ siteId }) => isHome || siteId === site),
    objections: one.objections.filter(({ hiding }) => isTheirs(hiding)),
    answered: one.answered.filter(isTheirs),
  }
  return theirs.looks || theirs.reports.length + theirs.objections.length + theirs.answered.length > 0
    ? theirs
    : undefined
}

function sinceWhen({ looks, reports, objections, answered }: Waiting, { waitsSince }: ToldSubject): Instant {
  const all = [
    ...(looks && waitsSince ? [waitsSince] : []),
    ...reports.map(({ createdAt }) => createdAt),
    ...objections.map(({ objection }) => objection.createdAt),
    ...answered.flatMap(({ asks }) => asks?.answeredAt ?? []),
  ]
  return all.toSorted()[0] ?? never
}

/** Nobody but the network decides it, or nobody has for too long. */
export function isForNetwork({ told, objections, answered, isOverdue }: WaitingItem): boolean {
  return isOverdue || told.home === null || [...objections.map(({ hiding }) => hiding), ...answered].some(isByNetwork)
}

/** How many wait for this site's moderators, or for the network, and since when. */
export async function waitingAt(
  db: Db,
  owners: SubjectOwners,
  of: Where,
): Promise<{ readonly count: number; readonly oldest?: Instant }> {
  const all = await waitingItems(db, owners, of)
  const items = of.site === undefined ? all.filter(isForNetwork) : all
  const [first] = items
  return { count: items.length, ...(first && { oldest: first.since }) }
}
