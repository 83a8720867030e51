import type { Id } from '../../base/id.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Context } from '../../rpc/context.js'
import { holdersOf } from '../decisions/subject-hold.store.js'
import type { Hiding } from '../hiding.js'
import { presentHidings } from '../hiding.store.js'
import { siteOf, type Moderator } from '../moderator.js'
import { itemsOf, mostRead, type QueueItem } from '../queue.js'
import { partOfQueue, type WaitingRow } from '../queue.store.js'
import { subjectKey, type SubjectCard, type SubjectOwners, type ToldSubject } from '../subject.js'
import { pageSize, type Queue, type QueueInput } from './desk.wire.js'

type Row = Queue['items'][number]
type Asking = Pick<Context, 'db' | 'clock' | 'hmac'>
type Filters = Omit<QueueInput, 'page' | 'site'>

export async function listQueue(asking: Asking, lent: Lent, { page = 1, ...filters }: QueueInput): Promise<Queue> {
  const first = await findInQueue(asking, lent, { ...filters, page })
  const pages = Math.max(1, Math.ceil(first.total / pageSize))
  const at = Math.min(page, pages)
  const { found, total, counts } = at === page ? first : await findInQueue(asking, lent, { ...filters, page: at })
  return { items: await rowsOf(asking, lent, found), total, page: at, pages, counts }
}

type Lent = { readonly owners: SubjectOwners; readonly by: Moderator }

type FoundInQueue = {
  readonly found: readonly QueueItem[]
  readonly total: number
  /** Counted over all that waits, whatever the filters. */
  readonly counts: Queue['counts']
}

/** Finds what the filters ask for, in their order: a page of it, or all. */
export async function findInQueue(
  { db, clock }: Asking,
  { owners, by }: Lent,
  { show = 'waiting', reason, words = '', order = 'oldest', all, page }: Filters & Pick<QueueInput, 'page'>,
): Promise<FoundInQueue> {
  const site = siteOf(by)
  const scope = { site, now: clock.now(), all }
  const sought = plain(words)
  const isPaged = page !== undefined && show !== 'hidden' && sought === ''
  const { rows, total, counts } = await partOfQueue(db, owners, {
    scope,
    reason,
    order,
    show: show === 'hidden' ? 'waiting' : show,
    ...(isPaged ? { limit: pageSize, offset: (page - 1) * pageSize } : { limit: show === 'hidden' ? 0 : mostRead }),
  })
  if (isPaged) return { found: await itemsOf(db, owners, { scope, rows }), total, counts }
  const partOf = <One>(all: readonly One[]): readonly One[] =>
    page === undefined ? all : all.slice((page - 1) * pageSize, page * pageSize)
  if (show === 'hidden') {
    const all = reason === undefined ? await hiddenNow(db, owners, site) : []
    const found = all.filter(({ told }) => saysIn(told, sought))
    return { found: partOf(found), total: found.length, counts }
  }
  const found = await rowsSaying(db, owners, { rows, sought })
  return { found: await itemsOf(db, owners, { scope, rows: partOf(found) }), total: found.length, counts }
}

const saysIn = ({ title, text }: ToldSubject, sought: string): boolean =>
  sought === '' || plain(`${title} ${text}`).includes(sought)

/** Only their texts are read of all that waits; the rest is for the page. */
async function rowsSaying(
  db: Db,
  owners: SubjectOwners,
  { rows, sought }: { readonly rows: readonly WaitingRow[]; readonly sought: string },
): Promise<readonly WaitingRow[]> {
  if (sought === '') return rows
  const saying = new Set<string>()
  for (const [kind, owner] of owners) {
    const ids = rows.flatMap(({ subject }) => (subject.kind === kind ? subject.id : []))
    for (const [id, told] of await owner.tell(db, ids)) if (saysIn(told, sought)) saying.add(subjectKey({ kind, id }))
  }
  return rows.filter(({ subject }) => saying.has(subjectKey(subject)))
}

const mostHidden = 2_000

/** Subjects that moderators have hidden, the latest first, so that they can be shown again. */
async function hiddenNow(db: Db, owners: SubjectOwners, site: Id<'Site'> | undefined): Promise<QueueItem[]> {
  const hidings = await presentHidings(db, mostHidden)
  const items: QueueItem[] = []
  for (const [kind, owner] of owners) {
    const of = hidings.filter(({ subject }) => subject.kind === kind)
    const told = await owner.tell(
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
    for (const [id, card] of await owner.show.cards(asking, ids)) cards.set(subjectKey({ kind, id }), card)
  }
  return cards
}

async function rowsOf(asking: Asking, { owners, by }: Lent, items: readonly QueueItem[]): Promise<Row[]> {
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

type Beside = { readonly card: SubjectCard; readonly holder: Row['holder']; readonly site: Id<'Site'> | undefined }

function toRow(item: QueueItem, { card, holder, site }: Beside): Row {
  const { subject, told, looks, reports, objections, answered, hidings, since, isOverdue } = item
  const hidden = hiddenHow(hidings, site)
  return {
    kind: subject.kind,
    id: subject.id,
    title: told.title,
    sort: subject.kind,
    ...card,
    since,
    overdue: isOverdue,
    reports: reports.length,
    objections: objections.length,
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
