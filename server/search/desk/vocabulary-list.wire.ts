import * as v from 'valibot'
import { languages } from '../../base/language.js'
import { oneLine } from '../../base/one-line.js'
import { pageCursor, slug, words } from '../../base/shapes.js'

const at = { site: v.optional(slug) }
const language = v.picklist(languages)

/** As files have it: on one line, each letter in one sign. What is wrong with it is said in words, so it may be long. */
const said = v.pipe(
  v.string(),
  v.maxLength(400),
  v.transform((text) => oneLine(text).normalize('NFC')),
)
const name = v.pipe(v.string(), v.maxLength(60))

const meaning = v.strictObject({ language, said, meant: said })
const subjectWord = v.strictObject({ language, kind: name, id: name, word: said })
const row = v.union([meaning, subjectWord])

/** `meanings`, or the kind of what words lead to. */
const form = name
const narrowed = {
  form,
  language,
  /** The id of one category, or one kind of bicycle. */
  id: v.optional(name),
  words: v.optional(words(60)),
}

export const listInput = v.strictObject({ ...at, ...narrowed, cursor: v.optional(pageCursor) })

export const listOutput = v.object({
  rows: v.array(
    v.union([
      v.object({ language, said: v.string(), meant: v.string() }),
      v.object({ language, kind: v.string(), id: v.string(), word: v.string() }),
    ]),
  ),
  count: v.number(),
  cursor: v.optional(v.string()),
  /** Subjects that words may lead to, by kind, in the language that is asked for. */
  kinds: v.array(v.object({ kind: v.string(), subjects: v.array(v.object({ id: v.string(), name: v.string() })) })),
})

export const missedInput = v.strictObject({ ...at, words: v.optional(words(60)), cursor: v.optional(pageCursor) })
export const missedOutput = v.object({
  /** Words that the vocabulary does not know yet, the one most often looked for first. */
  missed: v.array(v.object({ word: v.string(), times: v.number() })),
  count: v.number(),
  cursor: v.optional(v.string()),
  /** Since that Monday. */
  since: v.string(),
})

export const csvInput = v.strictObject({ ...at, ...narrowed })
export const csvOutput = v.object({ name: v.string(), csv: v.string() })

export const tryInput = v.strictObject({ ...at, text: words(100), language })
export const tryOutput = v.object({
  /** Meanings that were understood besides the words themselves. */
  also: v.array(v.object({ said: v.string(), meant: v.array(v.string()), leads: v.array(v.string()) })),
  spelt: v.optional(v.string()),
  perhaps: v.optional(v.string()),
  total: v.number(),
  atLeast: v.boolean(),
  titles: v.array(v.string()),
})

export const rowsInput = v.strictObject({ ...at, rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(500)) })
export const rowsOutput = v.object({ changed: v.number() })
export const changeInput = v.strictObject({ ...at, row, to: row })
export const doneOutput = v.object({})

/** Half of what a request may hold. */
export const fileInput = v.strictObject({ ...at, csv: v.pipe(v.string(), v.maxLength(500_000)), locale: language })
export const fileOutput = v.object({
  /** Set where the first line is wrong: what it must be. */
  columns: v.optional(v.string()),
  added: v.number(),
  known: v.number(),
  refused: v.array(v.object({ line: v.number(), fault: v.string(), said: v.string() })),
  /** The refused lines with their reasons. */
  file: v.optional(csvOutput),
  /** Those that were added, where they are few enough to be taken away again. */
  rows: v.array(row),
})

export type VocabularyInput = v.InferOutput<typeof listInput>
export type VocabularyListed = v.InferOutput<typeof listOutput>
export type MissedInput = v.InferOutput<typeof missedInput>
export type MissedListed = v.InferOutput<typeof missedOutput>
export type VocabularyCsvInput = v.InferOutput<typeof csvInput>
export type CsvFile = v.InferOutput<typeof csvOutput>
export type TryInput = v.InferOutput<typeof tryInput>
export type Tried = v.InferOutput<typeof tryOutput>
export type RowsInput = v.InferOutput<typeof rowsInput>
export type ChangeRowInput = v.InferOutput<typeof changeInput>
export type FileInput = v.InferOutput<typeof fileInput>
export type FileTaken = v.InferOutput<typeof fileOutput>
export type WireRow = v.InferOutput<typeof row>
