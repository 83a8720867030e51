import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Day, Zone } from '../../base/local-time.js'
import type { Db, Tx } from '../../database/tables.js'
import type { HeldAs } from '../days/free-days.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { Party } from '../loan-party.js'
import type { Loan } from '../loan.js'

export async function loansDue(db: Db, now: Instant, limit: number): Promise<Owned<Party<'time'>>[]> {
  const rows = await db
    .selectFrom('loan')
    .select('id')
    .where('step_at', '<=', now)
    .orderBy('step_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => owned({ id, by: 'time' }))
}

export async function setStep(tx: Tx, id: Id<'Loan'>, next: Loan['next']): Promise<void> {
  await tx
    .updateTable('loan')
    .set({ step: next?.step ?? null, step_at: next?.at ?? null })
    .where('id', '=', id)
    .execute()
}

export async function zonesOut(db: Db): Promise<Zone[]> {
  const rows = await db.selectFrom('loan').select('zone').distinct().where('status', '=', 'out').execute()
  return rows.map(({ zone }) => zone)
}

export type NotBack = {
  readonly id: Id<'Loan'>
  readonly offerId: Id<'Offer'> | null
  readonly copyId: Id<'OfferCopy'>
}

/** Lists loans that should be back and do not hold today yet, except where the next taker has been told. */
export async function notBack(
  db: Db,
  { zone, today }: { readonly zone: Zone; readonly today: Day },
): Promise<NotBack[]> {
  const rows = await db
    .selectFrom('loan')
    .leftJoin('offer_day', (join) =>
      join.onRef('offer_day.copy_id', '=', 'loan.copy_id').on('offer_day.day', '=', today),
    )
    .leftJoin('loan as other', 'other.id', 'offer_day.loan_id')
    .select(['loan.id', 'loan.offer_id', 'loan.copy_id'])
    .where('loan.status', '=', 'out')
    .where('loan.zone', '=', zone)
    .where('loan.to_day', '<', today)
    .where((eb) =>
      eb.or([
        eb('offer_day.day', 'is', null),
        eb.and([eb('other.id', '=', eb.ref('loan.id')), eb('offer_day.held_as', '=', 'buffer')]),
        eb.and([
          eb('other.id', '<>', eb.ref('loan.id')),
          eb('other.displaced_at', 'is', null),
          eb('other.status', 'in', ['requested', 'proposed', 'agreed']),
        ]),
      ]),
    )
    .execute()
  return rows.flatMap((row) =>
    row.copy_id === null ? [] : [{ id: row.id, offerId: row.offer_id, copyId: row.copy_id }],
  )
}

/** Finds who has the day, and as what. */
export async function holderOf(
  tx: Tx,
  copyId: Id<'OfferCopy'>,
  day: Day,
): Promise<{ readonly loan: Id<'Loan'> | null; readonly as: HeldAs } | undefined> {
  const row = await tx
    .selectFrom('offer_day')
    .select(['loan_id', 'held_as'])
    .where('copy_id', '=', copyId)
    .where('day', '=', day)
    .executeTakeFirst()
  return row && { loan: row.loan_id, as: row.held_as }
}
