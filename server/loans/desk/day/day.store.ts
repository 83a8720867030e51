import type { ExpressionBuilder } from 'kysely'
import { dayParts, type DayPart } from '../../../../widgets/words/loans/day-parts.js'
import type { Id } from '../../../base/id.js'
import type { Day } from '../../../base/local-time.js'
import { chosenByOthers } from '../../../database/dialect.js'
import type { Db, Tables } from '../../../database/tables.js'

/** From today to a last day, which is today or a later one. */
export type DayAsked = {
  readonly member: Id<'Member'>
  readonly today: Day
  readonly last: Day
  /** One part alone is told in full length. */
  readonly part?: DayPart | undefined
  /** Of each part that is told. */
  readonly most: number
}

type Told = { readonly id: Id<'Loan'>; readonly part: DayPart; readonly pictogram: string | null }

export type DayFound = {
  /** Of all of each part, however many are told. */
  readonly counts: Readonly<Record<DayPart, number>>
  readonly told: readonly Told[]
}

/** Each is in one part at most: what is late does not come back today too. */
function partOf(db: Db, eb: ExpressionBuilder<Tables, 'loan'>, { today, last }: Pick<DayAsked, 'today' | 'last'>) {
  const isOut = eb('loan.status', '=', 'out')
  const isLater = eb('loan.from_day', '>', last)
  const hasCopyOut = eb.exists(
    eb
      .selectFrom('loan as holding')
      .select('holding.id')
      .whereRef('holding.copy_id', '=', 'loan.copy_id')
      .where(chosenByOthers(db, 'holding.status'), '=', 'out'),
  )
  return eb
    .case()
    .when(eb.and([isOut, eb('loan.to_day', '<', today)]))
    .then('late')
    .when(eb.and([isOut, eb('loan.to_day', '<=', last)]))
    .then('back')
    .when(isOut)
    .then(null)
    .when(eb.and([isLater, hasCopyOut]))
    .then('awaited')
    .when(isLater)
    .then(null)
    .else('out')
    .end()
}

const none: DayFound['counts'] = { late: 0, out: 0, back: 0, awaited: 0 }

/** Lists what is late, leaves, returns or is awaited, part by part, in the order of its days. */
export async function loansOfDay(db: Db, { member, today, last, part, most }: DayAsked): Promise<DayFound> {
  const parted = db
    .selectFrom('loan')
    .select((eb) => [
      'loan.id',
      'loan.category_id',
      eb
        .case()
        .when('loan.status', '=', 'out')
        .then(eb.ref('loan.to_day'))
        // What has no days may leave at once.
        .else(eb.fn.coalesce('loan.from_day', eb.val(today)))
        .end()
        .as('on'),
      partOf(db, eb, { today, last }).as('part'),
    ])
    .where('loan.member_id', '=', member)
    .where('loan.status', 'in', ['agreed', 'out'])
  const ranked = db
    .selectFrom(parted.as('parted'))
    .select((eb) => [
      'parted.id',
      'parted.part',
      'parted.category_id',
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('parted.part').orderBy('parted.on').orderBy('parted.id'))
        .as('rank'),
      eb.fn
        .countAll<number>()
        .over((over) => over.partitionBy('parted.part'))
        .as('count'),
    ])
    .where('parted.part', 'is not', null)
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .leftJoin('category', 'category.id', 'ranked.category_id')
    .select(['ranked.id', 'ranked.part', 'ranked.count', 'ranked.rank', 'category.pictogram'])
    .where('ranked.rank', '<=', most)
    .orderBy('ranked.rank')
    .execute()
  const ofPart = (name: DayPart) => rows.filter((row) => row.part === name)
  return {
    counts: dayParts.reduce((counts, name) => ({ ...counts, [name]: Number(ofPart(name)[0]?.count ?? 0) }), none),
    told: dayParts
      .filter((name) => part === undefined || name === part)
      .flatMap((name) => ofPart(name).map(({ id, pictogram }) => ({ id, part: name, pictogram }))),
  }
}
