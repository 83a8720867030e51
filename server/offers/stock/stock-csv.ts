import { csvLine } from '../../base/csv-cell.js'
import type { Language } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { englishStock } from '../../../widgets/words/desk/stock.strings.en.js'
import { frenchStock, type StockWords } from '../../../widgets/words/desk/stock.strings.js'
import { copiesByOffer, type Copy } from './copy.store.js'
import { countStock, stockRows, type StockChoice, type StockRow } from './stock-list.store.js'
import { stockStateOf } from './stock-state.js'
import type { CsvInput, StockCsv } from './stock.wire.js'

const strings: Record<Language, StockWords> = { fr: frenchStock, en: englishStock }

/** A file of some two megabytes. */
const mostRows = 10_000

/** All that the filters find, a line a copy, for a spreadsheet: what people wrote is no formula there (decision 20). */
export async function stockCsv(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject }: Allowed<'stock'>,
  { locale, ...filters }: CsvInput,
): Promise<StockCsv> {
  const now = clock.now()
  const words = strings[locale]
  const choice: StockChoice = { ...filters, member: subject.member, now }
  const rows = await stockRows(db, choice, { most: mostRows })
  const copies = await copiesByOffer(
    db,
    rows.map(({ offer }) => offer.id),
  )
  const lines = rows.flatMap((row) => {
    const held = copies.get(row.offer.id) ?? []
    const state = words.states[stockStateOf(row.offer, now)]
    return (held.length > 0 ? held : [undefined]).map((copy) => csvLine(cellsOf(row, copy, { state, words, locale })))
  })
  return {
    name: `${words.file}-${dayOf(now, paris)}.csv`,
    // Spreadsheets take a file without this sign for one of an older alphabet.
    csv: `\uFEFF${csvLine(words.heads)}${lines.join('')}`,
    rows: lines.length,
    left: rows.length < mostRows ? 0 : (await countStock(db, choice)) - rows.length,
  }
}

type Said = { readonly state: string; readonly words: StockWords; readonly locale: Language }

function cellsOf(
  { offer, category, place }: StockRow,
  copy: Copy | undefined,
  { state, words, locale }: Said,
): string[] {
  const condition = copy?.condition ?? offer.condition
  return [
    ...[copy?.code ?? '', offer.title, category[locale], condition === null ? '' : words.conditions[condition]],
    ...[copy?.out ? words.out : state, copy?.out?.reason ?? '', place?.name ?? ''],
    ...[offer.depositCents === null ? '' : euros(offer.depositCents, locale), String(offer.preferredDays ?? '')],
    dayOf(offer.publishedAt, paris),
  ]
}

function euros(cents: number, locale: Language): string {
  const text = (cents / 100).toFixed(2)
  return locale === 'fr' ? text.replace('.', ',') : text
}
