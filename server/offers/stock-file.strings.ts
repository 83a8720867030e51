import type { Language } from '../base/language.js'
import { englishOfferFields } from '../../widgets/words/offers/offer-fields.strings.en.js'
import { frenchOfferFields, type OfferFieldWords } from '../../widgets/words/offers/offer-fields.strings.js'
import { englishStockFiles } from '../../widgets/words/desk/stock-files.strings.en.js'
import { frenchStockFiles, type StockFileWords } from '../../widgets/words/desk/stock-files.strings.js'
import { englishStock } from '../../widgets/words/desk/stock.strings.en.js'
import { frenchStock, type StockWords } from '../../widgets/words/desk/stock.strings.js'

export type StockCsvWords = StockWords & { readonly file: string; readonly fields: OfferFieldWords }

/** Of the file that holds a stock, which is read as it is written. */
export const stockCsvWords: Readonly<Record<Language, StockCsvWords>> = {
  fr: { ...frenchStock, file: 'objets', fields: frenchOfferFields },
  en: { ...englishStock, file: 'objects', fields: englishOfferFields },
}

type ReportWords = StockFileWords & {
  readonly file: string
  /** The title of the column that the report adds. */
  readonly reasonColumn: string
  readonly colon: string
}

/** Of the file with the lines of another that are not taken. */
export const stockReportWords: Readonly<Record<Language, ReportWords>> = {
  fr: { ...frenchStockFiles, file: 'a-corriger', reasonColumn: 'Motif', colon: '\u00a0: ' },
  en: { ...englishStockFiles, file: 'to-mend', reasonColumn: 'Reason', colon: ': ' },
}
