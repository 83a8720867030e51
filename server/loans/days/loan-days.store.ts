import { sql } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { ownJson } from '../../base/json.js'
import { addToDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { engineOf, isAmong, isUniqueViolation } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { isUsableCopy } from '../../offers/index.js'
import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Settling } from '../loan.js'
import { horizonDays, type CopyHeld, type HeldDay, type HeldAs } from './free-days.js'

/** No rule keeps more days free after a loan. */
const longestBuffer = 30

type Packed = readonly [day: Day, as: HeldAs, loan: Id<'Loan'> | null, wait: Id<'LoanWait'> | null]

/** A year of days is hundreds of rows, which a driver reads more slowly than one text. */
const packed = (db: Db) =>
  engineOf(db) === 'postgres'
    ? // Words put together take it half the time of `json_agg`.
      sql<string | null>`'[' || string_agg('["' || day || '","' || held_as || '",' || ${quoted('loan_id')}
        || ',' || ${quoted('wait_id')} || ']', ',') || ']'`
    : sql<string | null>`json_group_array(json_array(day, held_as, loan_id, wait_id))`

const quoted = (column: string) => sql`coalesce('"' || ${sql.ref(column)} || '"', 'null')`

const packedBuffers = (db: Db) =>
  engineOf(db) === 'postgres'
    ? sql<string | null>`json_agg(json_build_array(id, buffer_days))::text`
    : sql<string | null>`json_group_array(json_array(id, buffer_days))`

const heldDays = writtenOnce((db, { offerId, from, to }: Slots<{ offerId: Id<'Offer'>; from: Day; to: Day }>) =>
  db
    .selectFrom('offer_copy')
    .innerJoin('offer', 'offer.id', 'offer_copy.offer_id')
    .select((eb) => [
      'offer_copy.id as copy_id',
      eb
        .selectFrom('offer_day')
        .select(packed(db).as('packed'))
        .whereRef('offer_day.copy_id', '=', 'offer_copy.id')
        .where('offer_day.day', '>=', from)
        .where('offer_day.day', '<', to)
        .as('held'),
      // Asked of the loan rather than of its many days: it is one number, and mostly none.
      eb
        .selectFrom('loan')
        .select(packedBuffers(db).as('buffered'))
        .where('loan.offer_id', '=', offerId)
        .where('loan.status', 'in', openStatuses)
        .where('loan.buffer_days', '>', 0)
        .as('buffers'),
    ])
    .where('offer_copy.offer_id', '=', offerId)
    .where(isUsableCopy())
    .orderBy('offer_copy.id'),
)

const waits = writtenOnce((db, { offerId }: Slots<{ offerId: Id<'Offer'> }>) =>
  db
    .selectFrom('loan_wait')
    .select(['id', 'account_id', 'from_day', 'to_day', 'held_from', 'held_to', 'held_until', 'buffer_days'])
    .where('offer_id', '=', offerId)
    .orderBy('id'),
)

/** One person's wait for days, and what is held for them. */
export type WaitedDays = {
  readonly id: Id<'LoanWait'>
  readonly accountId: Id<'Account'>
  /** Undefined: whatever the days. */
  readonly days: { readonly from: Day; readonly to: Day } | undefined
  readonly held: { readonly from: Day; readonly to: Day; readonly until: Instant } | undefined
  readonly bufferDays: number
}

async function waitedDays(db: Db, offerId: Id<'Offer'>): Promise<WaitedDays[]> {
  return (await waits.all(db, { offerId })).map((row) => ({
    id: row.id,
    accountId: row.account_id,
    bufferDays: row.buffer_days,
    days: row.from_day === null || row.to_day === null ? undefined : { from: row.from_day, to: row.to_day },
    held:
      row.held_from === null || row.held_to === null || row.held_until === null
        ? undefined
        : { from: row.held_from, to: row.held_to, until: row.held_until },
  }))
}

/** The days of an offer's copies that somebody has, and the waits for it. */
export type OfferHeld = { readonly copies: readonly CopyHeld[]; readonly waits: readonly WaitedDays[] }

/** Reads the days that somebody has of each usable copy, from shortly before this day on. */
export async function offerHeld(db: Db, offerId: Id<'Offer'>, today: Day): Promise<OfferHeld> {
  // The offer's zone is not known here: there it may be a day later or earlier, so one day more is read on each side.
  const [from, to] = [addToDay(today, -longestBuffer - 1), addToDay(today, horizonDays + longestBuffer + 1)]
  const [rows, waits] = await Promise.all([heldDays.all(db, { offerId, from, to }), waitedDays(db, offerId)])
  const bufferOf = new Map(ownJson<readonly [Id<'Loan'>, number][]>(rows[0]?.buffers ?? '[]'))
  const waitOf = new Map(waits.map((wait) => [wait.id, wait]))
  const copies = rows.map((row) => ({
    copyId: row.copy_id,
    held: ownJson<readonly Packed[]>(row.held ?? '[]').map(([day, as, loan, waitId]): HeldDay => {
      const wait = waitId === null ? undefined : waitOf.get(waitId)
      const buffer = wait?.bufferDays ?? (loan === null ? 0 : (bufferOf.get(loan) ?? 0))
      return wait ? { day, as, loan, buffer, person: wait.accountId } : { day, as, loan, buffer }
    }),
  }))
  return { copies, waits }
}

/** Adds the days that answers let go which may still be taken back: whoever waits does not have them yet. */
export async function withUnsettled(
  db: Db,
  {
    copies,
    offerId,
    now,
  }: { readonly copies: readonly CopyHeld[]; readonly offerId: Id<'Offer'>; readonly now: Instant },
): Promise<readonly CopyHeld[]> {
  const rows = await db
    .selectFrom('loan')
    .select(['id', 'was', 'buffer_days'])
    .where('settles_at', '>', now)
    .where('offer_id', '=', offerId)
    .execute()
  const letGo = rows.flatMap(({ id: loan, was, buffer_days: buffer }) =>
    ownJson<Pick<Settling, 'days'>>(was ?? '{"days":[]}').days.map((day) => ({ ...day, loan, buffer })),
  )
  if (letGo.length === 0) return copies
  return copies.map(({ copyId, held }) => ({
    copyId,
    held: [...held, ...letGo.filter((day) => day.copyId === copyId)],
  }))
}

export type LoanDay = { readonly copyId: Id<'OfferCopy'>; readonly day: Day; readonly as: HeldAs }

const ofLoan = writtenOnce((db, { loanId }: Slots<{ loanId: Id<'Loan'> }>) =>
  db.selectFrom('offer_day').select(['copy_id', 'day', 'held_as']).where('loan_id', '=', loanId).orderBy('day'),
)

export async function daysHeldBy(db: Db, loanId: Id<'Loan'>): Promise<LoanDay[]> {
  return (await ofLoan.all(db, { loanId })).map((row) => ({ copyId: row.copy_id, day: row.day, as: row.held_as }))
}

const keyOf = ({ copyId, day }: LoanDay) => `${copyId} ${day}`

/** Writes what differs. Refuses when somebody else has a day, unless it only would have been kept free. */
export async function holdDays(tx: Tx, loanId: Id<'Loan'>, wanted: readonly LoanDay[]): Promise<void> {
  const held = new Map((await daysHeldBy(tx, loanId)).map((each) => [keyOf(each), each]))
  const meant = new Map(wanted.map((each) => [keyOf(each), each]))
  const gone = [...held.values()].filter((each) => !meant.has(keyOf(each)))
  for (const copyId of new Set(gone.map((each) => each.copyId))) {
    const days = gone.filter((each) => each.copyId === copyId).map(({ day }) => day)
    await tx.deleteFrom('offer_day').where('copy_id', '=', copyId).where('day', 'in', days).execute()
  }
  for (const each of meant.values()) {
    const before = held.get(keyOf(each))
    if (before && before.as !== each.as)
      await tx
        .updateTable('offer_day')
        .set({ held_as: each.as })
        .where('copy_id', '=', each.copyId)
        .where('day', '=', each.day)
        .execute()
  }
  const added = [...meant.values()].filter((each) => !held.has(keyOf(each)))
  await insertHeld(tx, loanId, await withoutKept(tx, added))
}

/** A day that only has to be kept free needs no row where the giver, or another loan's buffer, has it. */
async function withoutKept(tx: Tx, added: readonly LoanDay[]): Promise<readonly LoanDay[]> {
  const buffers = added.filter(({ as }) => as === 'buffer')
  if (buffers.length === 0) return added
  const rows = await tx
    .selectFrom('offer_day')
    .select(['copy_id', 'day'])
    .where(isAmong(tx, 'copy_id', [...new Set(buffers.map(({ copyId }) => copyId))]))
    .where(
      'day',
      'in',
      buffers.map(({ day }) => day),
    )
    .execute()
  const kept = new Set(rows.map((row) => `${row.copy_id} ${row.day}`))
  return added.filter((each) => each.as !== 'buffer' || !kept.has(keyOf(each)))
}

async function insertHeld(tx: Tx, loanId: Id<'Loan'>, days: readonly LoanDay[]): Promise<void> {
  if (days.length === 0) return
  try {
    await tx
      .insertInto('offer_day')
      .values(days.map(({ copyId, day, as }) => ({ copy_id: copyId, day, loan_id: loanId, held_as: as })))
      .execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('days-taken')
    throw error
  }
}

export async function freeDaysOf(tx: Tx, loanId: Id<'Loan'>): Promise<void> {
  await tx.deleteFrom('offer_day').where('loan_id', '=', loanId).execute()
}
