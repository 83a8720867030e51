import { sql } from 'kysely'
import type { Db } from '../../database/tables.js'
import { shelfStates, type ShelfState } from './copy-state.js'
import { narrowed, stateIs, type StockChoice } from './stock-list.store.js'
import { kindsOf, type StockPart } from './stock-part.js'

export async function countStock(db: Db, choice: StockChoice): Promise<number> {
  const { count } = await db
    .selectFrom('offer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(narrowed(db, choice))
    .executeTakeFirstOrThrow()
  return Number(count)
}

type StockCounts = Readonly<Record<ShelfState, number>>

/** Of all that the member has, and of each part of it. */
export async function countByState(
  db: Db,
  { member, ...standing }: Pick<StockChoice, 'member' | 'now' | 'shelves'>,
): Promise<Readonly<Record<StockPart | 'all', StockCounts>>> {
  const rows = await db
    .selectFrom('offer')
    .select((eb) => [
      stateIs(db, standing).as('state'),
      eb.fn.countAll<number>().as('all'),
      eb.fn.sum<number>(eb.case().when('kind', 'in', kindsOf('shelf')).then(1).else(0).end()).as('shelf'),
    ])
    .where('member_id', '=', member)
    .groupBy(sql.ref('state'))
    .execute()
  const counts = new Map(rows.map(({ state, all, shelf }) => [state, { all: Number(all), shelf: Number(shelf) }]))
  const of = (count: (of: { readonly all: number; readonly shelf: number }) => number): StockCounts => {
    const stands = (state: ShelfState) => [state, count(counts.get(state) ?? { all: 0, shelf: 0 })] as const
    return { ...none, ...Object.fromEntries(shelfStates.map(stands)) }
  }
  return { all: of(({ all }) => all), shelf: of(({ shelf }) => shelf), notices: of(({ all, shelf }) => all - shelf) }
}

const none: StockCounts = {
  shown: 0,
  draft: 0,
  'out-of-order': 0,
  paused: 0,
  'awaits-look': 0,
  hidden: 0,
  expired: 0,
  closed: 0,
  lent: 0,
  late: 0,
  reserved: 0,
  'to-repair': 0,
}

/** How many of a list that nothing but a state narrows. */
export const countIn = (counts: StockCounts, state: ShelfState | undefined): number =>
  state === undefined ? shelfStates.reduce((sum, one) => sum + (one === 'closed' ? 0 : counts[one]), 0) : counts[state]
