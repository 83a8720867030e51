import { addDays } from '../../base/instant.js'
import { csvLine } from '../../base/csv-cell.js'
import { languages } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import { plain } from '../../base/words.js'
import type { Context } from '../../rpc/context.js'
import { allRows } from '../import-vocabulary.js'
import type { VocabularyRow } from '../check-row.js'
import { missedSince } from '../missed/missed-word.store.js'
import { weekOf } from '../missed/missed-words.js'
import type { SubjectKind } from '../subject-kind.js'
import { vocabularyIn } from '../vocabulary.store.js'
import type {
  CsvFile,
  MissedInput,
  MissedListed,
  VocabularyCsvInput,
  VocabularyInput,
  VocabularyListed,
} from './vocabulary-list.wire.js'
import { toWire } from './wire-row.js'

type Asking = Pick<Context, 'db' | 'clock'>

const pageSize = 50
const weeksKept = 13

/** Some thousands of short rows, so they are read as a whole. */
export async function listVocabulary(
  { db }: Asking,
  kinds: readonly SubjectKind[],
  asked: VocabularyInput,
): Promise<VocabularyListed> {
  const rows = await narrowedRows(db, asked)
  const named = await Promise.all(
    kinds.map(async (each) => ({
      kind: each.kind,
      subjects: [...(await each.namesIn(db, asked.language))].map(([id, name]) => ({ id, name })),
    })),
  )
  const { page, counted } = pageOf(rows, asked.cursor)
  return { rows: page.map(toWire), ...counted, kinds: named }
}

/** Those of the network's vocabulary are of one language and form at a time. */
async function narrowedRows(
  db: Asking['db'],
  { form, language, id, words = '' }: Omit<VocabularyCsvInput, 'site'>,
): Promise<VocabularyRow[]> {
  const sought = plain(words).split(' ').filter(Boolean)
  return (await allRows(db, [language])).filter((row) => {
    if ('said' in row) return form === 'meanings' && isMet(`${row.said} ${row.meant}`, sought)
    const { subject, word } = row
    return subject.kind === form && (id === undefined || subject.id === id) && isMet(`${word} ${subject.id}`, sought)
  })
}

function isMet(text: string, sought: readonly string[]): boolean {
  const said = plain(text)
  return sought.every((word) => said.includes(word))
}

/** Fifty from the place that the cursor says. */
function pageOf<Row>(all: readonly Row[], cursor: string | undefined) {
  const from = cursor !== undefined && /^\d{1,7}$/.test(cursor) ? Number(cursor) : 0
  const next = from + pageSize
  const more = next < all.length && { cursor: String(next) }
  return { page: all.slice(from, next), counted: { count: all.length, ...more } }
}

/** Words that five people or more looked for in vain, and that the vocabulary does not have yet. */
export async function listMissed(asking: Asking, { words = '', cursor }: MissedInput): Promise<MissedListed> {
  const since = weekOf(addDays(asking.clock.now(), -7 * (weeksKept - 1)))
  const sought = plain(words).split(' ').filter(Boolean)
  const known = await Promise.all(languages.map((language) => vocabularyIn(asking.db, language)))
  const missed = (await missedSince(asking.db, since)).filter(
    ({ word }) => isMet(word, sought) && !known.some((vocabulary) => vocabulary.isSaid(word)),
  )
  const { page, counted } = pageOf(missed, cursor)
  return { missed: page, ...counted, since }
}

const missedForm = 'missed'

/** As `import vocabulary` takes it in; missed words with how often. */
export async function vocabularyCsv(
  asking: Asking,
  kinds: readonly SubjectKind[],
  { site: _site, ...asked }: VocabularyCsvInput,
): Promise<CsvFile> {
  const lines =
    asked.form === missedForm ? await missedLines(asking, asked.words) : await rowLines(asking, kinds, asked)
  const day = dayOf(asking.clock.now(), paris)
  return { name: `${asked.form}-${asked.language}-${day}.csv`, csv: `\uFEFF${lines.map(csvLine).join('')}` }
}

async function missedLines(asking: Asking, words: string | undefined): Promise<string[][]> {
  const all: string[][] = [['word', 'times']]
  for (let cursor: string | undefined = '0'; cursor !== undefined;) {
    const page: MissedListed = await listMissed(asking, { cursor, ...(words !== undefined && { words }) })
    all.push(...page.missed.map(({ word, times }) => [word, String(times)]))
    cursor = page.cursor
  }
  return all
}

async function rowLines(
  { db }: Asking,
  kinds: readonly SubjectKind[],
  asked: Omit<VocabularyCsvInput, 'site'>,
): Promise<string[][]> {
  const column = kinds.find(({ kind }) => kind === asked.form)?.column
  const heads = column === undefined ? ['language', 'said', 'meant'] : ['language', column, 'word']
  const rows = await narrowedRows(db, asked)
  return [
    heads,
    ...rows.map((row) =>
      'said' in row ? [row.language, row.said, row.meant] : [row.language, row.subject.id, row.word],
    ),
  ]
}
