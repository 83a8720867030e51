import { Refusal } from '../../base/refusal.js'
import type { StaffContext } from '../../rpc/context.js'
import { changeVocabulary } from '../change-vocabulary.js'
import { faultIn, rowKey, type VocabularyRow } from '../check-row.js'
import { allRows } from '../import-vocabulary.js'
import type { SubjectKind } from '../subject-kind.js'
import { raiseRevision } from '../vocabulary.store.js'
import { titleOf } from './wire-row.js'

type Changing = Pick<StaffContext, 'tx' | 'clock' | 'about'>

const inLanguages = (rows: readonly VocabularyRow[]) => [...new Set(rows.map(({ language }) => language))].toSorted()

/** Locks these languages, so that their rows are known while they are changed. */
async function lockedRows({ tx }: Changing, rows: readonly VocabularyRow[]): Promise<Map<string, VocabularyRow>> {
  const languages = inLanguages(rows)
  for (const language of languages) await raiseRevision(tx, language)
  return new Map((await allRows(tx, languages)).map((row) => [rowKey(row), row]))
}

/** Refuses what cannot be looked for, with why, and words of what is no more. */
async function refuseFaults({ tx }: Changing, kinds: readonly SubjectKind[], rows: readonly VocabularyRow[]) {
  for (const row of rows) {
    const fault = faultIn(row)
    if (fault) throw new Refusal('word-refused', { status: fault })
    if ('said' in row) continue
    const kind = kinds.find((each) => each.kind === row.subject.kind)
    if (!(await kind?.namesIn(tx, row.language))?.has(row.subject.id))
      throw new Refusal('word-refused', { status: 'subject-unknown' })
  }
}

function aboutRows({ about }: Changing, rows: readonly VocabularyRow[]): void {
  const [first] = rows
  if (!first) return
  const title = rows.length > 1 ? `${titleOf(first)}, +${rows.length - 1}` : titleOf(first)
  about({ kind: 'word', id: rowKey(first), title })
}

/** How many were not there yet. The next question is read with them. */
export async function addRows(
  ctx: Changing,
  kinds: readonly SubjectKind[],
  rows: readonly VocabularyRow[],
): Promise<VocabularyRow[]> {
  await refuseFaults(ctx, kinds, rows)
  const there = await lockedRows(ctx, rows)
  const fresh = [...new Map(rows.map((row) => [rowKey(row), row])).values()].filter((row) => !there.has(rowKey(row)))
  if (fresh.length > 0) await changeVocabulary(ctx, { add: fresh })
  aboutRows(ctx, rows)
  return fresh
}

/** How many were still there: what somebody else took away first is not missed. */
export async function removeRows(ctx: Changing, rows: readonly VocabularyRow[]): Promise<number> {
  const there = await lockedRows(ctx, rows)
  const remove = rows.flatMap((row) => there.get(rowKey(row)) ?? [])
  if (remove.length === 0) throw new Refusal('word-moved-on')
  await changeVocabulary(ctx, { remove })
  aboutRows(ctx, remove)
  return remove.length
}

export async function changeRow(
  ctx: Changing,
  kinds: readonly SubjectKind[],
  { row, to }: { readonly row: VocabularyRow; readonly to: VocabularyRow },
): Promise<void> {
  await refuseFaults(ctx, kinds, [to])
  const there = await lockedRows(ctx, [row, to])
  const old = there.get(rowKey(row))
  if (!old) throw new Refusal('word-moved-on')
  // Only written otherwise: « Nounou » and « nounou » are one.
  await changeVocabulary(ctx, { remove: [old] })
  await changeVocabulary(ctx, { add: [to] })
  aboutRows(ctx, [to])
}
