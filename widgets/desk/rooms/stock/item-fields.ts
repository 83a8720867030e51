import type { Condition } from '../../../words/offers/conditions.js'
import type { OpenedItem } from './stock.js'

/** What is typed of an object. */
export type Fields = {
  readonly title: string
  readonly description: string
  readonly category: string
  readonly condition: Condition | ''
  /** As it is typed. */
  readonly deposit: string
  readonly days: string
}

export const fieldNames = ['title', 'description', 'category', 'condition', 'deposit', 'days'] as const

export const fieldsOf = ({
  title,
  description,
  category,
  condition,
  depositCents,
  preferredDays,
}: OpenedItem): Fields => ({
  title,
  description,
  category,
  condition: condition ?? '',
  deposit: depositCents === undefined ? '' : String(depositCents / 100).replace('.', ','),
  days: preferredDays === undefined ? '' : String(preferredDays),
})

/** Null where it is no number. */
export function toInput({ title, description, category, condition, deposit, days }: Fields) {
  const euros = deposit.trim().replace(/\s*€$/, '').replace(',', '.')
  const wholeDays = days.trim()
  return {
    title: title.trim(),
    description: description.trim(),
    category,
    ...(condition && { condition }),
    depositCents:
      euros === '' ? undefined : /^\d{1,4}(\.\d{1,2})?$/.test(euros) ? Math.round(Number(euros) * 100) : null,
    preferredDays:
      wholeDays === ''
        ? undefined
        : /^[1-9]\d{0,2}$/.test(wholeDays) && Number(wholeDays) <= 366
          ? Number(wholeDays)
          : null,
  }
}
