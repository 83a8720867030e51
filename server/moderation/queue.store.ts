import { sql, type RawBuilder } from 'kysely'
import { toId, type Id } from '../base/id.js'
import { addDays, type Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'
import { writtenOnce, type Slots, type WrittenOnce } from '../database/written-once.js'
import type { ReportReason } from './report.js'
import type { Subject, SubjectOwner, SubjectOwners } from './subject.js'

/** The network takes over what no site has taken in so many days. */
export const escalateAfterDays = 7

export type Scope = {
  /** Undefined: the network. */
  readonly site?: Id<'Site'> | undefined
  readonly now: Instant
  /** The network may also ask for what sites still have to look at. */
  readonly all?: boolean | undefined
}

/** Something that waits, and what of it is theirs to decide. */
export type WaitingRow = { readonly subject: Subject; readonly since: Instant; readonly looks: boolean }

const shown = {
  waiting: sql`1 = 1`,
  look: sql`looks = 1`,
  reports: sql`reports > 0`,
  objections: sql`objections > 0`,
  changed: sql`answered > 0`,
} as const

const orders = { oldest: sql`since, id`, most: sql`reports desc, since, id` } as const

export type Part = {
  readonly show: keyof typeof shown
  readonly reason?: ReportReason | undefined
  readonly order: keyof typeof orders
  readonly limit: number
  readonly offset?: number
}

/** Counted over all that waits, whatever is shown of it. */
type QueueCounts = Readonly<Record<keyof typeof shown, number>>

type Values = {
  readonly site: Id<'Site'>
  readonly tooLongAgo: Instant
  readonly reason: ReportReason
  readonly limit: number
  readonly offset: number
}

/** Each combination of these makes another statement. */
type Shape = {
  readonly of: 'site' | 'network' | 'all'
  readonly ofReason: boolean
  readonly part?: Pick<Part, 'show' | 'order'>
}

/** Slots of the statement take the values that are only known when it is asked. */
type Asked = Shape & { readonly owners: SubjectOwners; readonly slots: Slots<Values> }

const shapeOf = ({ site, all }: Scope): Shape['of'] => (site === undefined ? (all ? 'all' : 'network') : 'site')

const valuesOf = ({ site, now }: Scope, { reason = 'other', limit = 0, offset = 0 }: Partial<Part>): Values => ({
  site: site ?? toId(''),
  tooLongAgo: addDays(now, -escalateAfterDays),
  reason,
  limit,
  offset,
})

type Counted = { readonly count: number; readonly oldest: Instant | null }

const countings = statements(
  (db, asked) => sql<Counted>`select count(*) as count, min(since) as oldest from (${waiting(db, asked)}) as waiting`,
)

/** How many wait, and since when. */
export async function countWaiting(db: Db, owners: SubjectOwners, scope: Scope): Promise<Counted> {
  const counting = countings(owners, { of: shapeOf(scope), ofReason: false })
  return (await counting.first(db, valuesOf(scope, {}))) ?? { count: 0, oldest: null }
}

type PartRow = QueueCounts & {
  readonly total: number
  readonly kind: string | null
  readonly id: string | null
  readonly waits_since: Instant | null
  readonly is_looked_at: number | null
}

const parts = statements((db, { part: { show, order } = { show: 'waiting', order: 'oldest' }, ...asked }) => {
  const fits = asked.ofReason ? sql`(${shown[show]} and fits = 1)` : shown[show]
  const many = (which: RawBuilder<unknown>) => sql`coalesce(sum(case when ${which} then 1 else 0 end), 0)`
  return sql<PartRow>`
    with waiting as materialized (${waiting(db, asked)}),
    counted as (
      select count(*) as waiting, ${many(shown.look)} as look, ${many(shown.reports)} as reports,
        ${many(shown.objections)} as objections, ${many(shown.changed)} as changed, ${many(fits)} as total
      from waiting),
    part as (
      select kind, id, since as waits_since, looks as is_looked_at, row_number() over (order by ${orders[order]}) as place
      from waiting where ${fits} order by place limit ${asked.slots.limit} offset ${asked.slots.offset})
    select counted.*, part.* from counted left join part on true order by part.place`
})

export async function partOfQueue(
  db: Db,
  owners: SubjectOwners,
  { scope, ...asked }: Part & { readonly scope: Scope },
): Promise<{ readonly rows: WaitingRow[]; readonly total: number; readonly counts: QueueCounts }> {
  const { show, order, reason } = asked
  const statement = parts(owners, { of: shapeOf(scope), ofReason: reason !== undefined, part: { show, order } })
  const rows = await statement.all(db, valuesOf(scope, asked))
  const { total = 0, waiting: all = 0, look = 0, reports = 0, objections = 0, changed = 0 } = rows[0] ?? {}
  return {
    rows: rows.flatMap(({ kind, id, waits_since: since, is_looked_at: looks }) =>
      kind !== null && id !== null && since !== null ? [{ subject: { kind, id }, since, looks: looks === 1 }] : [],
    ),
    total,
    counts: { waiting: all, look, reports, objections, changed },
  }
}

/** One statement of each shape: to build it takes longer than to run it, and PostgreSQL plans it once. */
function statements<Row>(write: (db: Db, asked: Asked) => RawBuilder<Row>) {
  const known = new WeakMap<SubjectOwners, Map<string, WrittenOnce<Values, Row>>>()
  return (owners: SubjectOwners, shape: Shape): WrittenOnce<Values, Row> => {
    const ofOwners = known.get(owners) ?? new Map<string, WrittenOnce<Values, Row>>()
    known.set(owners, ofOwners)
    const key = JSON.stringify(shape)
    const statement =
      ofOwners.get(key) ??
      writtenOnce<Values, Row>((db, slots) => ({ compile: () => write(db, { ...shape, owners, slots }).compile(db) }))
    ofOwners.set(key, statement)
    return statement
  }
}

/** One row for each subject. The network takes what is nobody's, what it has hidden itself, and what waited too long. */
function waiting(db: Db, asked: Omit<Asked, 'part'>): RawBuilder<unknown> {
  const { tooLongAgo } = asked.slots
  const isNetworks =
    asked.of === 'network' ? sql`where home is null or by_network = 1 or since <= ${tooLongAgo}` : sql``
  const kinds = [...asked.owners].map(
    ([kind, owner]) => sql`
      select ${sql.lit(kind)} as kind, id, home, min(since) as since, sum(reports) as reports, sum(objections) as objections,
        sum(answered) as answered, max(looks) as looks, max(by_network) as by_network, max(fits) as fits
      from (${eachOf(db, { ...asked, kind, owner })}) as each_one group by id, home`,
  )
  return sql`select * from (${sql.join(kinds, sql` union all `)}) as every ${isNetworks}`
}

type Kind = Omit<Asked, 'part' | 'owners'> & { readonly kind: string; readonly owner: SubjectOwner }

const byNetwork = sql`(h.by_site_id is null and h.automatic = 0)`

/** Each reason to wait. A site decides what was reported or published there, and nothing that the network has hidden. */
function eachOf(db: Db, { kind, owner, of, ofReason, slots: { site, reason } }: Kind): RawBuilder<unknown> {
  const standing = sql`${owner.standing(db)} as s`
  const fits = ofReason ? sql`case when r.reason = ${reason} then 1 else 0 end` : sql`0`
  const isOfSite = of === 'site'
  const reported = isOfSite ? sql`and (r.site_id = ${site} or s.home = ${site})` : sql``
  const hidden = isOfSite
    ? sql`and not ${byNetwork} and case when s.home = ${site} then h.site_id is null else h.site_id = ${site} end`
    : sql``
  const isNetworks = sql`case when ${byNetwork} then 1 else 0 end`
  const looks = owner.looks
    ? sql`union all
    select l.id, l.home, l.since, 0, 0, 0, 1, 0, 0
    from ${owner.looks.standing(db)} as l ${isOfSite ? sql`where l.home = ${site}` : sql``}`
    : sql``
  return sql`
    select s.id, s.home, r.created_at as since, 1 as reports, 0 as objections, 0 as answered, 0 as looks, 0 as by_network,
      ${fits} as fits
    from report r join ${standing} on s.id = r.subject_id
    where r.decided_at is null and r.subject_kind = ${sql.lit(kind)} ${reported}
    union all
    select s.id, s.home, o.created_at, 0, 1, 0, 0, ${isNetworks}, 0
    from objection o join hiding h on h.id = o.hiding_id join ${standing} on s.id = h.subject_id
    where o.decided_at is null and h.lifted_at is null and h.subject_kind = ${sql.lit(kind)} ${hidden}
    union all
    select s.id, s.home, h.answered_at, 0, 0, 1, 0, ${isNetworks}, 0
    from hiding h join ${standing} on s.id = h.subject_id
    where h.lifted_at is null and h.answered_at is not null and h.subject_kind = ${sql.lit(kind)} ${hidden}
    ${looks}`
}
