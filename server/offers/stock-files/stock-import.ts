import { lineVerdicts, type LineVerdict } from '../../../widgets/words/offers/line-verdicts.js'
import { filed } from '../../../widgets/words/offers/offer.fields.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { RowFault } from './rows/row-fault.js'
import type { FileFault } from './file-fault.js'

/** `failed`: the file could not be read, or who asked for it may no longer keep the stock. */
export const importStatuses = ['trying', 'tried', 'applying', 'applied', 'failed'] as const
export type StockImportStatus = (typeof importStatuses)[number]

export { lineVerdicts, type LineVerdict }

export const mostLines = 2_000
export const mostCsvBytes = 10_000_000
export const mostFileBytes = 200_000_000

export type Counts = {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
  readonly photos: number
  readonly photosLeft: number
}

export type StockImport = {
  readonly id: Id<'StockImport'>
  readonly member: Id<'Member'>
  readonly by?: Id<'Account'>
  readonly place?: Id<'Place'>
  readonly name: string
  readonly language: Language
  readonly status: StockImportStatus
  readonly fault?: FileFault
  readonly columns: FileColumns
  readonly total: number
  readonly done: number
  readonly counts: Counts
  readonly createdAt: Instant
}

export type FileColumns = { readonly names: readonly string[]; readonly unused: readonly string[] }

export type ImportLine = {
  readonly line: number
  readonly title: string
  readonly verdict: LineVerdict
  readonly changed: readonly ChangedField[]
  readonly faults: readonly RowFault[]
  readonly cells?: Readonly<Record<string, string>>
}

export const changedFields = [
  ...(['title', 'description', 'category', 'condition'] as const),
  ...filed.map(({ file }) => file),
  ...(['place', 'state', 'copy', 'kept', 'count', 'photos'] as const),
] as const

export type ChangedField = (typeof changedFields)[number]
