import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import { flag } from '../database/columns.js'
import type { Db, Tables, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import type { LoanRuleTable } from './loan.table.js'

/** By what a member lends: of one category, or of all that have none of their own. */
export type LoanRule = {
  readonly longestDays: number | null
  readonly mostAtOnce: number | null
  readonly bufferDays: number
  readonly mostRenewals: number | null
  readonly agreesAlone: boolean
  /** The deposit of an offer that names none of its own. */
  readonly depositCents: number | null
  /** Lent to its members alone. */
  readonly asksMembership: boolean
}

/** With the category, or the family, that it is for; empty: of all that have none of their own. */
export type RuleOf = LoanRule & { readonly categoryId: string }

/** Between persons, and of a member that has none. */
export const noRule: RuleOf = {
  categoryId: '',
  longestDays: null,
  mostAtOnce: null,
  bufferDays: 0,
  mostRenewals: null,
  agreesAlone: false,
  depositCents: null,
  asksMembership: false,
}

/** A category's own rule, else its family's, else that of all. */
const rulesFor = writtenOnce((db, { memberId, categoryId }: Slots<{ memberId: Id<'Member'>; categoryId: string }>) =>
  db
    .selectFrom('loan_rule')
    .leftJoin('category', (join) => join.on('category.id', '=', categoryId))
    .selectAll('loan_rule')
    .select('category.parent_id')
    .where('loan_rule.member_id', '=', memberId)
    .where((eb) =>
      eb.or([
        eb('loan_rule.category_id', '=', categoryId),
        eb('loan_rule.category_id', '=', eb.ref('category.parent_id')),
        eb('loan_rule.category_id', '=', ''),
      ]),
    ),
)

export async function ruleFor(db: Db, memberId: Id<'Member'>, categoryId: string): Promise<RuleOf> {
  const rows = await rulesFor.all(db, { memberId, categoryId })
  const row =
    rows.find(({ category_id: id }) => id === categoryId) ??
    rows.find(({ category_id: id, parent_id: parent }) => id !== '' && id === parent) ??
    rows.find(({ category_id: id }) => id === '')
  return row ? fromRow(row) : noRule
}

const fromRow = (row: Selectable<LoanRuleTable>): RuleOf => ({
  categoryId: row.category_id,
  longestDays: row.longest_days,
  mostAtOnce: row.most_at_once,
  bufferDays: row.buffer_days,
  mostRenewals: row.most_renewals,
  agreesAlone: row.agrees_alone === 1,
  depositCents: row.deposit_cents,
  asksMembership: row.asks_membership === 1,
})

export async function rulesOf(db: Db, memberId: Id<'Member'>): Promise<RuleOf[]> {
  const rows = await db
    .selectFrom('loan_rule')
    .selectAll()
    .where('member_id', '=', memberId)
    .orderBy('category_id')
    .execute()
  return rows.map(fromRow)
}

const toRow = (rule: LoanRule) => ({
  longest_days: rule.longestDays,
  most_at_once: rule.mostAtOnce,
  buffer_days: rule.bufferDays,
  most_renewals: rule.mostRenewals,
  agrees_alone: flag(rule.agreesAlone),
  deposit_cents: rule.depositCents,
  asks_membership: flag(rule.asksMembership),
})

const ruled = [
  'longest_days',
  'most_at_once',
  'buffer_days',
  'most_renewals',
  'agrees_alone',
  'deposit_cents',
  'asks_membership',
] as const

/** The rule of one member and category as somebody saw it; null when there was none. */
type Seen = { readonly memberId: Id<'Member'>; readonly categoryId: string; readonly seen: LoanRule | null }

const asSeen =
  ({ memberId, categoryId }: Seen, seen: LoanRule) =>
  (eb: ExpressionBuilder<Tables, 'loan_rule'>) => {
    const row = toRow(seen)
    return eb.and([
      eb('member_id', '=', memberId),
      eb('category_id', '=', categoryId),
      ...ruled.map((column) => eb(column, row[column] === null ? 'is' : '=', row[column])),
    ])
  }

/** False when it is no more as it was seen. */
export async function saveRule(tx: Tx, at: Seen, rule: LoanRule): Promise<boolean> {
  const { memberId, categoryId, seen } = at
  if (seen) {
    const { numUpdatedRows } = await tx
      .updateTable('loan_rule')
      .set(toRow(rule))
      .where(asSeen(at, seen))
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('loan_rule')
    .values({ member_id: memberId, category_id: categoryId, ...toRow(rule) })
    .onConflict((conflict) => conflict.columns(['member_id', 'category_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** False when it is no more as it was seen. */
export async function removeRule(tx: Tx, at: Seen): Promise<boolean> {
  if (!at.seen) return false
  const { numDeletedRows } = await tx.deleteFrom('loan_rule').where(asSeen(at, at.seen)).executeTakeFirst()
  return numDeletedRows > 0n
}
