import type { Selectable } from 'kysely'
import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, type Day } from '../../base/local-time.js'
import { isUniqueViolation } from '../../database/dialect.js'
import { Refusal } from '../../base/refusal.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { isSameWish, type Days, type Hold, type Wait } from './wait.js'
import type { LoanWaitTable } from './wait.table.js'

type Row = Selectable<LoanWaitTable>

const fromRow = (row: Row): Wait => ({
  id: row.id,
  offerId: row.offer_id,
  accountId: row.account_id,
  siteId: row.site_id,
  zone: row.zone,
  days: daysIn(row.from_day, row.to_day),
  language: row.language,
  hold: holdIn(row),
  stepAt: row.step_at,
  createdAt: row.created_at,
})

const daysIn = (from: Day | null, to: Day | null): Days | undefined =>
  from === null || to === null ? undefined : { from, to }

function holdIn(row: Row): Hold | undefined {
  const days = daysIn(row.held_from, row.held_to)
  const { copy_id: copyId, held_until: until, buffer_days: bufferDays, turn, told_at: toldAt } = row
  return days && until !== null ? { copyId, days, bufferDays, turn, until, toldAt: toldAt ?? undefined } : undefined
}

const holdColumns = (hold: Hold | undefined) => ({
  copy_id: hold?.copyId ?? null,
  held_from: hold?.days.from ?? null,
  held_to: hold?.days.to ?? null,
  buffer_days: hold?.bufferDays ?? 0,
  turn: hold?.turn ?? 0,
  told_at: hold?.toldAt ?? null,
  held_until: hold?.until ?? null,
})

const ofOffer = writtenOnce((db, { offerId }: Slots<{ offerId: Id<'Offer'> }>) =>
  db.selectFrom('loan_wait').selectAll().where('offer_id', '=', offerId).orderBy('id'),
)

/** Sorted by who has waited longest. */
export async function waitsOn(db: Db, offerId: Id<'Offer'>): Promise<Wait[]> {
  return (await ofOffer.all(db, { offerId })).map(fromRow)
}

/** How many wait for the same, and longer. */
export async function countBefore(
  db: Db,
  { id, offerId, days }: Pick<Wait, 'id' | 'offerId' | 'days'>,
): Promise<number> {
  return (await waitsOn(db, offerId)).filter((other) => other.id < id && isSameWish(other.days, days)).length
}

/** The newest first. Within a partner's site those that began there. */
export async function waitsOf(db: Db, accountId: Id<'Account'>, within?: Id<'Site'>): Promise<Wait[]> {
  const rows = await db
    .selectFrom('loan_wait')
    .selectAll()
    .where('account_id', '=', accountId)
    .$if(within !== undefined, (query) => query.where('site_id', '=', within ?? null))
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

export async function findWait(db: Db, id: Id<'LoanWait'>): Promise<Wait | undefined> {
  const row = await db.selectFrom('loan_wait').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function insertWait(tx: Tx, { days, ...wait }: Wait): Promise<void> {
  await tx
    .insertInto('loan_wait')
    .values({
      id: wait.id,
      offer_id: wait.offerId,
      account_id: wait.accountId,
      site_id: wait.siteId,
      zone: wait.zone,
      from_day: days?.from ?? null,
      to_day: days?.to ?? null,
      language: wait.language,
      ...holdColumns(wait.hold),
      step_at: wait.stepAt,
      created_at: wait.createdAt,
    })
    .execute()
}

/** With the days that it holds. */
export async function deleteWait(tx: Tx, id: Id<'LoanWait'>): Promise<void> {
  await tx.deleteFrom('loan_wait').where('id', '=', id).execute()
}

/** The days are held as rows of the copy, so that nobody else takes them. */
export async function saveHold(tx: Tx, { id, hold, stepAt }: Pick<Wait, 'id' | 'hold' | 'stepAt'>): Promise<void> {
  await tx.deleteFrom('offer_day').where('wait_id', '=', id).execute()
  await tx
    .updateTable('loan_wait')
    .set({ ...holdColumns(hold), step_at: stepAt })
    .where('id', '=', id)
    .execute()
  if (!hold || hold.copyId === null) return
  const { copyId, days } = hold
  const rows = []
  for (let day = days.from; day <= days.to; day = addToDay(day, 1))
    rows.push({ copy_id: copyId, day, loan_id: null, wait_id: id, held_as: 'waited' as const })
  try {
    await tx.insertInto('offer_day').values(rows).execute()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('days-taken')
    throw error
  }
}

export async function noteTold(tx: Tx, id: Id<'LoanWait'>, told: { at: Instant; stepAt: Instant }): Promise<void> {
  await tx.updateTable('loan_wait').set({ told_at: told.at, step_at: told.stepAt }).where('id', '=', id).execute()
}

export async function postpone(tx: Tx, id: Id<'LoanWait'>, stepAt: Instant): Promise<void> {
  await tx.updateTable('loan_wait').set({ step_at: stepAt }).where('id', '=', id).execute()
}

export type DueWait = { readonly id: Id<'LoanWait'>; readonly offerId: Id<'Offer'> }

export async function waitsDue(db: Db, now: Instant, limit: number): Promise<DueWait[]> {
  const rows = await db
    .selectFrom('loan_wait')
    .select(['id', 'offer_id'])
    .where('step_at', '<=', now)
    .orderBy('step_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ id: row.id, offerId: row.offer_id }))
}

/** Lists the people who have asked for it, or have it. */
export async function takersOf(db: Db, offerId: Id<'Offer'>): Promise<Set<Id<'Account'> | null>> {
  const rows = await db
    .selectFrom('loan')
    .select('taker_id')
    .where('offer_id', '=', offerId)
    .where('status', 'in', openStatuses)
    .execute()
  return new Set(rows.map((row) => row.taker_id))
}

/** Copies that should be back and are not: nobody is told that they are free tomorrow. */
export async function copiesLate(db: Db, offerId: Id<'Offer'>, today: Day): Promise<Set<Id<'OfferCopy'> | null>> {
  const rows = await db
    .selectFrom('loan')
    .select('copy_id')
    .where('offer_id', '=', offerId)
    .where('status', '=', 'out')
    .where('to_day', '<', today)
    .execute()
  return new Set(rows.map((row) => row.copy_id))
}

/** Lists the offers of a person for which somebody waits. */
export async function offersWaitedOf(db: Db, giver: Id<'Account'>): Promise<Id<'Offer'>[]> {
  const rows = await db
    .selectFrom('loan_wait')
    .innerJoin('offer', 'offer.id', 'loan_wait.offer_id')
    .select('offer.id')
    .where('offer.account_id', '=', giver)
    .groupBy('offer.id')
    .execute()
  return rows.map(({ id }) => id)
}

type Awaited = { readonly title: string; readonly count: number }

type Giver =
  | { readonly member: Id<'Member'> }
  | { readonly account: Id<'Account'>; readonly within: Id<'Site'> | undefined }

/** Counts the waits for each offer of a giver. Within a partner's site those that began there, or for what was published there. */
export async function awaitedOf(db: Db, giver: Giver): Promise<Awaited[]> {
  const rows = await db
    .selectFrom('loan_wait')
    .innerJoin('offer', 'offer.id', 'loan_wait.offer_id')
    .select((eb) => ['offer.id', 'offer.title', eb.fn.countAll<number>().as('count')])
    .where((eb) =>
      'member' in giver
        ? eb('offer.member_id', '=', giver.member)
        : eb.and([
            eb('offer.account_id', '=', giver.account),
            ...(giver.within === undefined
              ? []
              : [eb.or([eb('loan_wait.site_id', '=', giver.within), eb('offer.site_id', '=', giver.within)])]),
          ]),
    )
    .groupBy(['offer.id', 'offer.title'])
    .orderBy('offer.title')
    .execute()
  return rows.map(({ title, count }) => ({ title, count: Number(count) }))
}
