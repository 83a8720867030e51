import { writeFile } from 'node:fs/promises'
import { isLanguage, languages, type Language } from '../base/language.js'
import { oneLine } from '../base/one-line.js'
import { takeAdvisoryLock } from '../database/advisory-lock.js'
import type { Database } from '../database/open-database.js'
import { administer } from '../rpc/in-transaction.js'
import { CommandError, many, UnableError, type Command, type Given } from '../rpc/command.js'
import {
  allRows,
  changeVocabulary,
  faultIn,
  importVocabulary,
  rowKey,
  starterFiles,
  stemsOf,
  vocabularyIn,
  type VocabularyRow,
} from '../search/index.js'
import { readingFile, readVocabularyFile, subjectKinds, writeVocabulary, type RefusedLine } from './vocabulary-file.js'
import { vocabularyStrings as strings } from './vocabulary.strings.js'

const forms = ['meanings', ...subjectKinds.map(({ column }) => `${column}-words`)]

export const importVocabularyCommand: Command = {
  summary: 'Import everyday words: said → meant, or the words of a category or of a kind of bicycle.',
  usage: [
    'vocabulary FILE … | --starter',
    `  FILE is CSV whose first line is ${[['said', 'meant'], ...subjectKinds.map(({ column }) => [column, 'word'])].map((columns) => ['language', ...columns].join()).join(' or ')}`,
    '  [--starter] the words that come with the server, to begin with',
    '  [--whole]   the files are all there is to be of their form and languages: other rows go',
    '  [--dry-run] say everything, keep nothing',
  ].join('\n'),
  options: { starter: { type: 'boolean' }, whole: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async run({ positionals, values }, { database, clock, print }) {
    const paths = [...(values['starter'] === true ? starterFiles : []), ...positionals.slice(1)]
    if (paths.length === 0) throw new CommandError('Say: import vocabulary FILE …, or --starter')
    await using _lock = await lockVocabulary(database)
    const rows = new Map<string, VocabularyRow>()
    const refused: RefusedLine[] = []
    for (const path of paths) {
      const file = await readingFile(path, () => readVocabularyFile(database.reader, path))
      for (const row of file.rows) rows.set(rowKey(row), row)
      for (const line of file.refused) print(sentence(line, paths.length > 1 ? path : undefined))
      refused.push(...file.refused)
    }
    const [whole, dryRun] = [values['whole'] === true, values['dry-run'] === true]
    // A row that a refused line would have named may be there already, and would be taken away.
    if (whole && refused.some(({ fault }) => fault !== 'repeated')) throw new UnableError(strings.notWhole)
    const taken = await importVocabulary({ database, clock }, [...rows.values()], { whole, dryRun })
    if (dryRun) print(strings.dryRun)
    print(strings.taken({ ...taken, refused: refused.length }))
  },
}

export const exportVocabularyCommand: Command = {
  summary: 'Export the everyday words as CSV, in the form that import vocabulary reads.',
  usage: [`vocabulary [FILE] --form ${forms.join('|')} [--language ${languages.join('|')}]`].join('\n'),
  options: { form: { type: 'string' }, language: { type: 'string' } },
  async run(given, { database, print }) {
    const [, path, ...more] = given.positionals
    const form = given.values['form']
    if (more.length > 0 || typeof form !== 'string' || !forms.includes(form)) {
      throw new CommandError(`--form: one of ${forms.join(', ')}`)
    }
    const asked = given.values['language'] === undefined ? languages : [languageOf(given)]
    const kind = subjectKinds.find(({ column }) => form === `${column}-words`)
    const text = writeVocabulary(await allRows(database.reader, asked), kind)
    if (path === undefined) print(text.trimEnd())
    else await writeFile(path, text)
  },
}

const rowOptions = {
  language: { type: 'string' },
  said: { type: 'string' },
  meant: { type: 'string', multiple: true },
  word: { type: 'string', multiple: true },
  ...Object.fromEntries(subjectKinds.map(({ column }) => [column, { type: 'string' as const }])),
} satisfies Command['options']

const rowUsage = [
  `[--language ${languages.join('|')}] --said WORDS --meant WORDS …`,
  ...subjectKinds.map(({ column }) => `or [--language ${languages.join('|')}] --${column} ID --word WORDS …`),
].join('\n')

export const vocabularyAddCommand: Command = {
  summary: 'Add everyday words: one that is said for another, or one that stands for a category or a kind of bicycle.',
  usage: rowUsage,
  options: rowOptions,
  async run(given, { database, clock, print }) {
    const add = await rowsGiven(given, database)
    for (const row of add) {
      const fault = faultIn(row)
      if (fault) throw new CommandError(strings.faults[fault])
    }
    await using _lock = await lockVocabulary(database)
    const there = new Set((await allRows(database.reader, languages)).map(rowKey))
    const fresh = add.filter((row) => !there.has(rowKey(row)))
    await administer(database, (tx) => changeVocabulary({ tx, clock }, { add: fresh }))
    print(strings.changed)
  },
}

export const vocabularyRemoveCommand: Command = {
  summary: 'Remove everyday words.',
  usage: rowUsage,
  options: rowOptions,
  async run(given, { database, clock, print }) {
    const unwanted = new Set((await rowsGiven(given, database)).map(rowKey))
    await using _lock = await lockVocabulary(database)
    const remove = (await allRows(database.reader, languages)).filter((row) => unwanted.has(rowKey(row)))
    if (remove.length === 0) throw new UnableError(strings.notThere)
    await administer(database, (tx) => changeVocabulary({ tx, clock }, { remove }))
    print(strings.changed)
  },
}

export const vocabularyShowCommand: Command = {
  summary: 'Explain what a search finds by the everyday words.',
  usage: `WORDS [--language ${languages.join('|')}]`,
  options: { language: { type: 'string' } },
  async run(given, { database, print }) {
    const text = given.positionals.join(' ')
    if (text.trim() === '') throw new CommandError('WORDS: what somebody would type')
    const language = languageOf(given)
    const meanings = (await vocabularyIn(database.reader, language)).meaningsIn(stemsOf(text))
    if (meanings.length === 0) print(strings.nothing(text))
    const names = new Map<string, string>()
    for (const kind of subjectKinds) {
      for (const [id, name] of await kind.namesIn(database.reader, language)) names.set(`${kind.kind} ${id}`, name)
    }
    for (const { said, meant, subjects } of meanings) {
      const written = meant.map((one) => one.written)
      if (written.length > 0) print(strings.means(said, written))
      const led = subjects.map(({ kind, id }) => names.get(`${kind} ${id}`) ?? id)
      if (led.length > 0) print(strings.leads(said, led))
    }
  },
}

function languageOf({ values: { language = 'fr' } }: Given): Language {
  if (typeof language === 'string' && isLanguage(language)) return language
  throw new CommandError(`--language: one of ${languages.join(', ')}`)
}

async function rowsGiven(given: Given, { reader }: Database): Promise<VocabularyRow[]> {
  const language = languageOf(given)
  const { said } = given.values
  const [meant, words] = [many(given, 'meant'), many(given, 'word')].map((all) => all.map(clean))
  const kind = subjectKinds.find(({ column }) => typeof given.values[column] === 'string')
  const id = String(kind && given.values[kind.column])
  if (typeof said === 'string' && meant && meant.length > 0 && !kind) {
    return meant.map((one) => ({ language, said: clean(said), meant: one }))
  }
  if (!kind || !words || words.length === 0 || said !== undefined) {
    throw new CommandError('Say --said and --meant, or what it is a word of and --word')
  }
  if (!(await kind.namesIn(reader, language)).has(id)) throw new CommandError(strings.faults['subject-unknown'])
  return words.map((word) => ({ language, subject: { kind: kind.kind, id }, word }))
}

const clean = (text: string): string => oneLine(text).normalize('NFC')

/** One at a time: each looks at what is there before it writes. */
async function lockVocabulary(database: Database): Promise<AsyncDisposable> {
  const lock = await takeAdvisoryLock(database, 'vocabulary')
  if (!lock) throw new UnableError('Somebody else is changing the vocabulary. Try again in a moment.')
  return lock
}

function sentence({ line, fault, said }: RefusedLine, path: string | undefined): string {
  const text = strings.refused(line, strings.faults[fault], said)
  return path === undefined ? text : `${path}, ${text}`
}
