import type { Language } from '../../base/language.js'
import { englishStockFiles } from '../../../widgets/words/desk/stock-files.strings.en.js'
import { frenchStockFiles, saidOfRow, type StockFileWords } from '../../../widgets/words/desk/stock-files.strings.js'
import type { RowFault } from './rows/row-fault.js'

const strings: Record<Language, StockFileWords> = { fr: frenchStockFiles, en: englishStockFiles }

export const stockFileWords = (language: Language): StockFileWords => strings[language]

export const reasonsOf = (language: Language, faults: readonly RowFault[]): string =>
  faults.map((fault) => saidOfRow(strings[language], fault)).join(' ')
