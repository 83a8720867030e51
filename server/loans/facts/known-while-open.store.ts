import { whoShow } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { isOpen, type LoanStatus } from '../loan.js'
import { endedWell } from './ended-well.store.js'

/** What a person shows of themselves. */
export type Known = {
  /** How much of theirs ended well. */
  readonly ended?: number
  readonly since?: Instant
  readonly isVerified?: true
}

type Row = {
  readonly status: LoanStatus
  readonly taker_id: Id<'Account'> | null
  readonly giver_id: Id<'Account'> | null
}

/** Of both sides of what is open: it helps to decide, and matters no more once it is over. */
export async function knownWhileOpen(db: Db, rows: readonly Row[]): Promise<(id: Id<'Account'> | null) => Known> {
  const all = rows.filter(isOpen).flatMap((row) => [row.taker_id ?? [], row.giver_id ?? []].flat())
  const people = [...new Set(all)]
  const [ended, told] = await Promise.all([endedWell(db, people), toldOf(db, people)])
  return (id) => {
    if (id === null) return {}
    const count = ended.get(id)
    return { ...told.get(id), ...(count !== undefined && { ended: count }) }
  }
}

async function toldOf(db: Db, people: readonly Id<'Account'>[]): Promise<Map<Id<'Account'>, Known>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select((eb) => [
      'id',
      eb.case().when(whoShow('since')(eb)).then(eb.ref('created_at')).end().as('since'),
      eb.case().when(whoShow('verified')(eb)).then(eb.ref('email')).end().as('email'),
    ])
    .where(isAmong(db, 'id', people))
    .execute()
  return new Map(
    rows.map(({ id, since, email }) => [
      id,
      { ...(since !== null && { since }), ...(email !== null && { isVerified: true as const }) },
    ]),
  )
}
