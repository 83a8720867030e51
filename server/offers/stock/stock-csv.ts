import { csvLine } from '../../base/csv-cell.js'
import type { Language } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { photoKey } from '../../media/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import {
  filed,
  offerFields,
  type FiledName,
  type OfferFieldName,
  type OfferFields,
} from '../../../widgets/words/offers/offer.fields.js'
import { stockColumns, type StockColumn } from '../../../widgets/words/offers/stock-columns.js'
import { hasCopies } from '../offer.js'
import { picturesByOffer } from '../offer-photo.store.js'
import type { Picture } from '../picture.js'
import { stockCsvWords, type StockCsvWords } from '../stock-file.strings.js'
import { copiesByOffer, type Copy } from './copy.store.js'
import { copyStateOf, type LentCopies, type LentOf } from './copy-state.js'
import { keptOf, nothingKept, type KeptItem } from './kept-item.store.js'
import { shelvesOf } from './shelves.store.js'
import { countStock } from './stock-counts.store.js'
import { pageByName, rowsAt, type StockChoice, type StockRow } from './stock-list.store.js'
import { stockStateOf } from './stock-state.js'
import type { CsvInput, StockCsv } from './stock.wire.js'
import { decimalMark } from '../../../widgets/words/decimals.js'

/** A file of some two megabytes. */
const mostRows = 10_000

/** All that the filters find, a line a copy, for a spreadsheet: what people wrote is no formula there (decision 20). */
export async function stockCsv(
  { db, clock, lentOf }: Pick<Context, 'db' | 'clock'> & { readonly lentOf: LentOf },
  { subject }: Allowed<'stock'>,
  { locale, ...filters }: CsvInput,
): Promise<StockCsv> {
  const now = clock.now()
  const shelves = await shelvesOf(db, { member: subject.member, now }, lentOf)
  const choice: StockChoice = { ...filters, member: subject.member, now, shelves }
  const rows = await rowsAt(db, await pageByName(db, choice, { most: mostRows }))
  const { csv, lines } = await stockFile(db, rows, { locale, now, lent: shelves.lent })
  return {
    name: `${stockCsvWords[locale].file}-${dayOf(now, paris)}.csv`,
    csv,
    rows: lines,
    left: rows.length < mostRows ? 0 : (await countStock(db, choice)) - rows.length,
  }
}

/** `lent`: absent of a file that is to enter another stock. */
type Writing = { readonly locale: Language; readonly now: Instant; readonly lent?: LentCopies }

type StockFile = { readonly csv: string; readonly lines: number; readonly pictures: readonly Picture[] }

/** With all that an import reads, so that what leaves one stock enters another as it was. */
export async function stockFile(db: Db, rows: readonly StockRow[], { locale, now, lent }: Writing): Promise<StockFile> {
  const words = stockCsvWords[locale]
  const ids = rows.map(({ offer }) => offer.id)
  const [copies, pictures, keeping] = await Promise.all([
    copiesByOffer(db, ids),
    picturesByOffer(db, ids),
    keptOf(db, ids),
  ])
  const lines = rows.flatMap((row) => {
    const held = copies.get(row.offer.id) ?? []
    const said = {
      words,
      locale,
      pictures: pictures.get(row.offer.id) ?? [],
      now,
      lent,
      first: held[0]?.code,
      kept: keeping.get(row.offer.id) ?? nothingKept,
    }
    return (held.length > 0 ? held : [undefined]).map((copy) => lineOf(cellsOf(row, copy, said)))
  })
  return {
    // Spreadsheets take a file without this sign for one of an older alphabet.
    csv: `\uFEFF${lineOf(words.heads)}${lines.join('')}`,
    lines: lines.length,
    pictures: [...pictures.values()].flat(),
  }
}

const lineOf = (cells: Readonly<Record<StockColumn, string>>): string =>
  csvLine(stockColumns.map((column) => cells[column]))

type Said = {
  readonly words: StockCsvWords
  readonly locale: Language
  readonly now: Instant
  readonly lent: LentCopies | undefined
  readonly pictures: readonly Picture[]
  readonly kept: KeptItem
  /** The code of the first copy, by which further ones name the offer. */
  readonly first: string | undefined
}

function cellsOf(
  { offer, category, place }: StockRow,
  copy: Copy | undefined,
  said: Said,
): Readonly<Record<StockColumn, string>> {
  const { words, locale, pictures, now, lent = new Map(), first = '', kept } = said
  const condition = copy?.condition ?? offer.condition
  const isFurther = copy !== undefined && copy.code !== first
  return {
    code: copy?.code ?? '',
    copyOf: isFurther ? first : '',
    title: offer.title,
    kind: words.kinds[offer.kind],
    category: category[locale],
    condition: condition === null ? '' : words.conditions[condition],
    state: stateOf(offer, copy, { words, now, lent }),
    outReason: copy?.out?.reason ?? '',
    place: place?.name ?? '',
    ...filedCells(offer, locale),
    description: offer.description,
    // A line a copy: each stands for itself.
    count: copy ? '1' : '',
    value: isFurther || kept.valueCents === null ? '' : euros(kept.valueCents, locale),
    notes: isFurther ? '' : kept.note,
    photos: pictures.map(photoFile).join('|'),
    alts: pictures.some(({ alt }) => alt) ? pictures.map(({ alt }) => alt).join('|') : '',
    added: dayOf(offer.publishedAt, paris),
  }
}

/** « En pause · Hors service »: the offer's own state is not lost under that of a copy. */
function stateOf(
  offer: StockRow['offer'],
  copy: Copy | undefined,
  { words, now, lent }: Pick<Said, 'words' | 'now'> & { readonly lent: LentCopies },
): string {
  const state = stockStateOf({ ...offer, isOutOfOrder: false }, now)
  const at = copy && copyStateOf(copy, { offer, lent }).is
  if (at === 'lent' || at === 'late' || at === 'reserved' || at === 'to-repair')
    return state === 'shown' ? words.states[at] : `${words.states[state]} · ${words.states[at]}`
  if (!hasCopies(offer.kind) || !copy?.out) return words.states[state]
  return state === 'shown' ? words.out : `${words.states[state]} · ${words.out}`
}

/** As it is called in an archive of the stock. */
export const photoFile = (picture: Pick<Picture, 'photo' | 'width'>): string => `${photoKey(picture)}.webp`

function filedCells(offer: OfferFields, locale: Language): Readonly<Record<FiledName, string>>
function filedCells(offer: OfferFields, locale: Language): object {
  const cellOf = (name: OfferFieldName, value: string | number | null) =>
    value === null ? '' : offerFields[name].is === 'cents' ? euros(Number(value), locale) : String(value)
  return Object.fromEntries(filed.map(({ name, file }) => [file, cellOf(name, offer[name])]))
}

function euros(cents: number, locale: Language): string {
  return (cents / 100).toFixed(2).replace('.', decimalMark(locale))
}
