import { filed } from './offer.fields.js'

/** Those of a file of a stock, in its order, as it leaves; one that comes in may have them in any, and others. */
export const stockColumns = [
  'code',
  'copyOf',
  'title',
  'kind',
  'category',
  'condition',
  'state',
  'outReason',
  'place',
  ...filed.map(({ file }) => file),
  'description',
  'count',
  'value',
  'notes',
  'photos',
  'alts',
  'added',
] as const

export type StockColumn = (typeof stockColumns)[number]
