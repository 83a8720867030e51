import { setImmediate } from 'node:timers/promises'
import { sql, type SqlBool } from 'kysely'
import type { Language } from '../base/language.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { makeVocabulary, type Rows, type SaidMeant, type SubjectWord, type Vocabulary } from './vocabulary.js'

type Kept = { readonly revision: number; readonly vocabulary: Promise<Vocabulary> }

const kept = new WeakMap<Db, Map<Language, Kept>>()

/** Read when somebody first asks in this language, and again when a process has changed it: the next question sees the change. */
export async function vocabularyIn(db: Db, language: Language): Promise<Vocabulary> {
  const revision = (await revisionOf.first(db, { language }))?.revision ?? 0
  const languages = kept.get(db) ?? new Map<Language, Kept>()
  kept.set(db, languages)
  const known = languages.get(language)
  if (known?.revision === revision) return known.vocabulary
  const vocabulary = readVocabulary(db, language)
  languages.set(language, { revision, vocabulary })
  // The next caller tries again.
  vocabulary.catch(() => languages.delete(language))
  return vocabulary
}

async function readVocabulary(db: Db, language: Language): Promise<Vocabulary> {
  await setImmediate()
  return makeVocabulary(await rowsOf(db, language), language, setImmediate)
}

const revisionOf = writtenOnce((db, { language }: Slots<{ language: Language }>) =>
  db.selectFrom('vocabulary').select('revision').where('language', '=', language),
)

/** Whether anybody has ever changed it. */
export async function hasVocabulary(db: Db): Promise<boolean> {
  return (await db.selectFrom('vocabulary').select('language').executeTakeFirst()) !== undefined
}

/** All of it, in an order that two files can be compared in. */
export async function rowsOf(db: Db, language: Language): Promise<Rows> {
  const words = await db
    .selectFrom('subject_word')
    .select(['subject_kind', 'subject_id', 'word'])
    .where('language', '=', language)
    .orderBy('subject_kind')
    .orderBy('subject_id')
    .orderBy('word')
    .execute()
  return {
    words: words.map((row) => ({ subject: { kind: row.subject_kind, id: row.subject_id }, word: row.word })),
    meanings: await meaningsOf(db, language),
  }
}

/** SQLite gives all rows of a statement in one go: others go first after so many. */
const readAtOnce = 2_000

type After = SaidMeant & { readonly language: Language; readonly limit: number }

const meaningsAfter = writtenOnce((db, { language, said, meant, limit }: Slots<After>) =>
  db
    .selectFrom('meaning')
    .select(['said', 'meant'])
    .where('language', '=', language)
    .where(sql<SqlBool>`(said, meant) > (${said}, ${meant})`)
    .orderBy('said')
    .orderBy('meant')
    .limit(limit),
)

async function meaningsOf(db: Db, language: Language): Promise<SaidMeant[]> {
  const meanings: SaidMeant[] = []
  for (let last: SaidMeant | undefined = { said: '', meant: '' }; last;) {
    const some: SaidMeant[] = await meaningsAfter.all(db, { language, ...last, limit: readAtOnce })
    meanings.push(...some)
    last = some.length === readAtOnce ? some.at(-1) : undefined
    await setImmediate()
  }
  return meanings
}

/** PostgreSQL and SQLite both take more values in a statement; both are quicker with fewer. */
const atOnce = 500

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += atOnce) yield rows.slice(at, at + atOnce)
}

export async function insertWords(tx: Tx, language: Language, words: readonly SubjectWord[]): Promise<void> {
  for (const some of chunks(words)) {
    await tx
      .insertInto('subject_word')
      .values(some.map(({ subject: { kind, id }, word }) => ({ language, subject_kind: kind, subject_id: id, word })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

export async function insertMeanings(tx: Tx, language: Language, meanings: readonly SaidMeant[]): Promise<void> {
  for (const some of chunks(meanings)) {
    await tx
      .insertInto('meaning')
      .values(some.map(({ said, meant }) => ({ language, said, meant })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

export async function deleteWords(tx: Tx, language: Language, words: readonly SubjectWord[]): Promise<void> {
  for (const { subject, word } of words) {
    await tx
      .deleteFrom('subject_word')
      .where('language', '=', language)
      .where('subject_kind', '=', subject.kind)
      .where('subject_id', '=', subject.id)
      .where('word', '=', word)
      .execute()
  }
}

export async function deleteMeanings(tx: Tx, language: Language, meanings: readonly SaidMeant[]): Promise<void> {
  for (const { said, meant } of meanings) {
    await tx
      .deleteFrom('meaning')
      .where('language', '=', language)
      .where('said', '=', said)
      .where('meant', '=', meant)
      .execute()
  }
}

export async function raiseRevision(tx: Tx, language: Language): Promise<void> {
  await tx
    .insertInto('vocabulary')
    .values({ language, revision: 1 })
    .onConflict((conflict) =>
      conflict.column('language').doUpdateSet({ revision: sql<number>`vocabulary.revision + 1` }),
    )
    .execute()
}
