import type { Selectable } from 'kysely'
import { toId, type Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { Party, LoanParty } from '../loan-party.js'
import type { LoanDrawTable } from '../loan.table.js'

export type Draw = {
  readonly offerId: Id<'Offer'>
  readonly round: number
  readonly among: readonly Id<'Loan'>[]
  readonly loanId: Id<'Loan'>
  readonly drawnAt: LoanDrawTable['drawn_at']
}

function fromRow(row: Selectable<LoanDrawTable>): Draw {
  const among: unknown = JSON.parse(row.among)
  const ids = Array.isArray(among) ? among.filter((id) => typeof id === 'string') : []
  return {
    offerId: row.offer_id,
    round: row.round,
    loanId: row.loan_id,
    drawnAt: row.drawn_at,
    among: ids.map((id) => toId<'Loan'>(id)),
  }
}

/** Finds the last draw of each offer. */
export async function drawsOf(db: Db, offers: readonly Id<'Offer'>[]): Promise<Map<Id<'Offer'>, Draw>> {
  if (offers.length === 0) return new Map()
  const rows = await db
    .selectFrom('loan_draw')
    .selectAll()
    .where(isAmong(db, 'offer_id', offers))
    .orderBy('round')
    .execute()
  return new Map(rows.map((row) => [row.offer_id, fromRow(row)]))
}

export async function insertDraw(tx: Tx, { offerId, round, among, loanId, drawnAt }: Draw): Promise<void> {
  await tx
    .insertInto('loan_draw')
    .values({ offer_id: offerId, round, among: JSON.stringify(among), loan_id: loanId, drawn_at: drawnAt })
    .execute()
}

/** The giver chose a draw, so time may accept the next one in the giver's name. */
export const inGiversStead = (id: Id<'Loan'>, _due: Owned<Party<'time'>>): Owned<LoanParty> =>
  owned({ id, by: 'giver' })

/** All of them ask the same giver for the same thing, so a party to one may answer each. */
export const sameSide = (id: Id<'Loan'>, party: Owned<LoanParty>): Owned<LoanParty> => owned({ ...party, id })
