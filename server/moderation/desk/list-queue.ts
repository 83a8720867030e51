import type { Id } from '../../base/id.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Context } from '../../rpc/context.js'
import { holdersOf } from '../decisions/subject-hold.store.js'
import type { Hiding } from '../hiding.js'
import { presentHidings } from '../hiding.store.js'
import { siteOf, type Moderator } from '../moderator.js'
import { isForNetwork, queueOf, type QueueItem } from '../queue.js'
import { subjectKey, type SubjectCard, type SubjectOwners } from '../subject.js'
import { pageSize, type Queue, type QueueInput } from './desk.wire.js'

export type Row = Queue['items'][number]
type Asking = Pick<Context, 'db' | 'clock' | 'hmac'>
type Filters = Omit<QueueInput, 'page' | 'site'>

export async function listQueue(
  asking: Asking,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  { page = 1, ...filters }: QueueInput,
): Promise<Queue> {
  const { found, waiting } = await findInQueue(asking, { owners, by }, filters)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const at = Math.min(page, pages)
  const some = found.slice((at - 1) * pageSize, at * pageSize)
  return {
    items: await rowsOf(asking, { owners, by }, some),
    total: found.length,
    page: at,
    pages,
    counts: {
      waiting: waiting.length,
      look: waiting.filter(({ looks }) => looks).length,
      reports: waiting.filter(({ reports }) => reports.length > 0).length,
      objections: waiting.filter(({ objections }) => objections.length > 0).length,
      changed: waiting.filter(({ answered }) => answered.length > 0).length,
    },
  }
}

/** All that the filters find, in their order, and all that waits. */
export async function findInQueue(
  { db, clock }: Asking,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  { show = 'waiting', reason, words = '', order = 'oldest', all = false }: Filters,
): Promise<{ readonly found: readonly QueueItem[]; readonly waiting: readonly QueueItem[] }> {
  const site = siteOf(by)
  const everything = await queueOf(db, owners, { site, now: clock.now() })
  const waiting = site === undefined && !all ? everything.filter(isForNetwork) : everything
  const sought = plain(words)
  const found = (show === 'hidden' ? await hiddenNow(db, owners, site) : waiting).filter(
    (item) =>
      isOf[show](item) &&
      (reason === undefined || item.reports.some((report) => report.reason === reason)) &&
      (sought === '' || plain(`${item.told.title} ${item.told.text}`).includes(sought)),
  )
  return { found: order === 'most' ? found.toSorted((a, b) => b.reports.length - a.reports.length) : found, waiting }
}

const isOf: Record<NonNullable<QueueInput['show']>, (item: QueueItem) => boolean> = {
  waiting: () => true,
  hidden: () => true,
  look: ({ looks }) => looks,
  reports: ({ reports }) => reports.length > 0,
  objections: ({ objections }) => objections.length > 0,
  changed: ({ answered }) => answered.length > 0,
}

const mostHidden = 2_000

/** What moderators have hidden, the latest first, so that it can be shown again. */
async function hiddenNow(db: Db, owners: SubjectOwners, site: Id<'Site'> | undefined): Promise<QueueItem[]> {
  const hidings = await presentHidings(db, mostHidden)
  const items: QueueItem[] = []
  for (const [kind, owner] of owners) {
    const of = hidings.filter(({ subject }) => subject.kind === kind)
    const told = await owner.tellAmong(
      db,
      of.map(({ subject }) => subject.id),
    )
    const seen = new Set<string>()
    for (const hiding of of) {
      const { subject, siteId, createdAt: since } = hiding
      const one = told.get(subject.id)
      if (!one || one.isOver || seen.has(subject.id)) continue
      if (site !== undefined && one.home !== site && siteId !== site) continue
      seen.add(subject.id)
      const hides = of.filter((other) => other.subject.id === subject.id)
      const nothing = { looks: false, reports: [], objections: [], answered: [] }
      items.push({ subject, told: one, ...nothing, hidings: hides, since, isOverdue: false })
    }
  }
  return items
}

/** By `subjectKey`. */
export async function cardsOf(
  asking: Asking,
  owners: SubjectOwners,
  items: readonly QueueItem[],
): Promise<ReadonlyMap<string, SubjectCard>> {
  const cards = new Map<string, SubjectCard>()
  for (const [kind, owner] of owners) {
    const ids = items.flatMap(({ subject }) => (subject.kind === kind ? subject.id : []))
    for (const [id, card] of await owner.cards(asking, ids)) cards.set(subjectKey({ kind, id }), card)
  }
  return cards
}

async function rowsOf(
  asking: Asking,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  items: readonly QueueItem[],
): Promise<Row[]> {
  const rows: Row[] = []
  const now = asking.clock.now()
  const cards = await cardsOf(asking, owners, items)
  const holders = new Map<string, NonNullable<Row['holder']>>()
  for (const kind of owners.keys()) {
    const ids = items.flatMap(({ subject }) => (subject.kind === kind ? subject.id : []))
    for (const { id, ...holder } of await holdersOf(asking.db, { kind, ids, but: by.actor?.by, now }))
      holders.set(subjectKey({ kind, id }), holder)
  }
  for (const item of items) {
    const key = subjectKey(item.subject)
    const card = cards.get(key)
    if (card) rows.push(toRow(item, { card, holder: holders.get(key), site: siteOf(by) }))
  }
  return rows
}

type Beside = {
  readonly card: SubjectCard
  readonly holder: Row['holder']
  readonly site: Id<'Site'> | undefined
}

function toRow(item: QueueItem, { card, holder, site }: Beside): Row {
  const { subject, told, looks, reports, objections, answered, hidings, since, isOverdue } = item
  const hidden = hiddenHow(hidings, site)
  return {
    ...{ kind: subject.kind, id: subject.id, title: told.title },
    ...card,
    ...{ since, overdue: isOverdue, reports: reports.length, objections: objections.length },
    ...(looks && told.lookBy !== undefined && { lookBy: told.lookBy }),
    reasons: [...new Set(reports.map(({ reason }) => reason))],
    changed: answered.length > 0,
    ...(hidden && { hidden }),
    ...(holder && { holder }),
  }
}

/** On their own site, where it is theirs to know. */
export function hiddenHow(hidings: readonly Hiding[], site: Id<'Site'> | undefined): Row['hidden'] {
  const everywhere = hidings.find(({ siteId }) => siteId === undefined)
  const here = everywhere ?? hidings.find(({ siteId }) => siteId === site)
  if (!here) return undefined
  if (here.isAutomatic) return 'by-reports'
  if (here.asks) return 'until-changed'
  return everywhere ? 'everywhere' : 'here'
}
