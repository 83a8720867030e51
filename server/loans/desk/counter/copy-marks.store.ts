import type { Id } from '../../../base/id.js'
import { isAmong } from '../../../database/dialect.js'
import type { Db } from '../../../database/tables.js'
import type { Loan } from '../../loan.js'

type Marks = { readonly code?: string; readonly pictogram: string }

/** What is written on the copy of each loan, and what is drawn of its category. */
export async function copyMarks(
  db: Db,
  loans: readonly Pick<Loan, 'copyId' | 'categoryId'>[],
): Promise<(loan: Pick<Loan, 'copyId' | 'categoryId'>) => Marks> {
  if (loans.length === 0) return () => ({ pictogram: '' })
  const copyIds = loans.flatMap(({ copyId }) => (copyId === null ? [] : [copyId]))
  const [copies, categories] = await Promise.all([
    db
      .selectFrom('offer_copy')
      .select(['id', 'code'])
      .where(isAmong(db, 'id', copyIds))
      .execute(),
    db
      .selectFrom('category')
      .select(['id', 'pictogram'])
      .where(isAmong(db, 'id', [...new Set(loans.map(({ categoryId }) => categoryId))]))
      .execute(),
  ])
  const codes = new Map<Id<'OfferCopy'>, string>(copies.flatMap(({ id, code }) => (code === null ? [] : [[id, code]])))
  const pictograms = new Map(categories.map(({ id, pictogram }) => [id, pictogram]))
  return ({ copyId, categoryId }) => {
    const code = copyId === null ? undefined : codes.get(copyId)
    return { ...(code !== undefined && { code }), pictogram: pictograms.get(categoryId) ?? '' }
  }
}
