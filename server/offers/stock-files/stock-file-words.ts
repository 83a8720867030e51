import type { Language } from '../../base/language.js'
import { saidOfRow, type StockFileWords } from '../../../widgets/words/desk/stock-files.strings.js'
import { stockFileWords as strings } from '../../../widgets/words/whole/in-each-language.js'
import type { RowFault } from './rows/row-fault.js'

export const stockFileWords = (language: Language): StockFileWords => strings[language]

export const reasonsOf = (language: Language, faults: readonly RowFault[]): string =>
  faults.map((fault) => saidOfRow(strings[language], fault)).join(' ')
