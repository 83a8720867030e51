import { csvLine } from '../../base/csv-cell.js'
import { vocabularyFaults, type VocabularyFaults } from '../../../widgets/words/desk/vocabulary-faults.strings.js'
import type { Language } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import { rowKey, type VocabularyRow } from '../check-row.js'
import { allRows } from '../import-vocabulary.js'
import type { SubjectKind } from '../subject-kind.js'
import { addRows } from './change-rows.js'
import type { FileInput, FileTaken } from './vocabulary-list.wire.js'
import { toWire } from './wire-row.js'

/** A file that was read, by whoever knows what words may lead to. */
type ReadFile = (
  db: Db,
  csv: string,
) => Promise<{
  readonly rows: readonly VocabularyRow[]
  readonly refused: readonly { readonly line: number; readonly fault: keyof VocabularyFaults; readonly said: string }[]
  /** Set where the first line is wrong: what it must be. */
  readonly columns?: string
}>

export type Lent = { readonly kinds: readonly SubjectKind[]; readonly readFile: ReadFile }

/** More are not taken away again at one press. */
const mostUndone = 500

/** Tells what the file would do, and does nothing. */
export async function lookAtFile(ctx: Pick<Context, 'db' | 'clock'>, lent: Lent, input: FileInput): Promise<FileTaken> {
  const file = await lent.readFile(ctx.db, input.csv)
  const there = new Set((await allRows(ctx.db, [...new Set(file.rows.map(({ language }) => language))])).map(rowKey))
  const added = file.rows.filter((row) => !there.has(rowKey(row)))
  return told(ctx, input.locale, { ...file, added })
}

export async function takeFile(
  ctx: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  lent: Lent,
  input: FileInput,
): Promise<FileTaken> {
  const file = await lent.readFile(ctx.tx, input.csv)
  const added = file.rows.length === 0 ? [] : await addRows(ctx, lent.kinds, file.rows)
  return told(ctx, input.locale, { ...file, added })
}

function told(
  { clock }: Pick<Context, 'clock'>,
  locale: Language,
  { rows, refused, columns, added }: Awaited<ReturnType<ReadFile>> & { readonly added: readonly VocabularyRow[] },
): FileTaken {
  const why = vocabularyFaults[locale]
  const lines = refused.map(({ line, fault, said }) => [String(line), why[fault], said])
  const file = {
    name: `refus-${dayOf(clock.now(), paris)}.csv`,
    csv: `\uFEFF${[['line', 'why', 'said'], ...lines].map(csvLine).join('')}`,
  }
  return {
    ...(columns !== undefined && { columns }),
    added: added.length,
    known: rows.length - added.length,
    refused: refused.slice(0, 100).map((each) => ({ ...each })),
    ...(refused.length > 0 && { file }),
    rows: added.length > mostUndone ? [] : added.map(toWire),
  }
}
