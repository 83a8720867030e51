import { csvLine } from '../../base/csv-cell.js'
import { dayOf, paris } from '../../base/local-time.js'
import { plain } from '../../base/words.js'
import type { Context } from '../../rpc/context.js'
import { barredIn, type BarredWord } from './barred-word.js'
import { barredCsvStrings } from '../moderation-csv.strings.js'
import { barredWords } from './barred-word.store.js'
import type { BarredCsvInput, BarredInput, BarredListed, Catches } from './barred-list.wire.js'

type Asking = Pick<Context, 'db' | 'clock'>

/** Whether a text has the word, as whoever publishes it would be told. */
type Sought = { readonly word: string; readonly isIn: (text: string) => boolean }

/** A later slice knows which of today's subjects have a word. */
export type CaughtBy = (asking: Asking, sought: Sought) => Promise<Catches>

export const soughtOf = (word: string): Sought => ({
  word,
  isIn: (text) => barredIn([{ word, does: 'look', reason: '' }], text).length > 0,
})

const pageSize = 50

const narrowed = (all: readonly BarredWord[], { words = '', does }: Pick<BarredInput, 'words' | 'does'>) => {
  const sought = plain(words).split(' ').filter(Boolean)
  return all.filter((each) => {
    const said = plain(`${each.word} ${each.reason}`)
    return (does === undefined || each.does === does) && sought.every((word) => said.includes(word))
  })
}

export async function listBarred(asking: Asking, caughtBy: CaughtBy, asked: BarredInput): Promise<BarredListed> {
  const all = narrowed(await barredWords(asking.db), asked)
  const from = asked.cursor !== undefined && /^\d{1,7}$/.test(asked.cursor) ? Number(asked.cursor) : 0
  const next = from + pageSize
  const barred: BarredListed['barred'] = []
  // One after the other: a long list does not hold up who searches.
  for (const each of all.slice(from, next))
    barred.push({ ...each, catches: await caughtBy(asking, soughtOf(each.word)) })
  return { barred, count: all.length, ...(next < all.length && { cursor: String(next) }) }
}

/** All that the filters find; the first three columns are what the command takes in. */
export async function barredCsv(
  asking: Asking,
  caughtBy: CaughtBy,
  { locale, ...asked }: BarredCsvInput,
): Promise<{ name: string; csv: string }> {
  const words = barredCsvStrings[locale]
  const lines: string[][] = [[...words.columns]]
  for (const each of narrowed(await barredWords(asking.db), asked)) {
    const { count, atLeast } = await caughtBy(asking, soughtOf(each.word))
    lines.push([each.word, each.does, each.reason, `${count}${atLeast ? '+' : ''}`])
  }
  return { name: `${words.file}-${dayOf(asking.clock.now(), paris)}.csv`, csv: `\uFEFF${lines.map(csvLine).join('')}` }
}
