import { inEach, languages } from '../base/language.js'
import { kilogramsOf, weightClasses, weightNamed, type WeightClass } from '../base/weight.js'
import { openCsvFile } from '../files/csv-file.js'
import {
  offerCategories,
  saveCategories,
  type Category,
  starterCategories,
  type StarterCategory,
} from '../offers/index.js'
import { administer } from '../rpc/in-transaction.js'
import { CommandError, type Command } from '../rpc/command.js'
import { readingFile } from './vocabulary-file.js'

const columns = ['category', 'parent', ...languages, 'pictogram']
/** A file of before has none: what is known stays. */
const weightColumn = 'weight'

export const importCategoriesCommand: Command = {
  summary: 'Import the categories of offers; a category that the file lacks stays.',
  usage: [
    'categories FILE | --starter',
    `  FILE is CSV whose first line is ${columns.join(',')}; a category without a parent is a family`,
    `  [${weightColumn}] a further column: ${weightClasses.map(boundsOf).join(', ')}; empty where it may be anything`,
    '  [--starter] the categories that come with the server, to begin with',
  ].join('\n'),
  options: { starter: { type: 'boolean' } },
  async run({ positionals: [, path], values }, { database, clock, print }) {
    if ((values['starter'] === true) === (path !== undefined))
      throw new CommandError('Say: import categories FILE, or --starter')
    const rows = path === undefined ? starterCategories : await readingFile(path, () => rowsOf(path))
    refuseFaults(rows, await offerCategories.namesIn(database.reader, 'fr'))
    await administer(database, (tx) => saveCategories({ tx, clock }, rows.map(toCategory)))
    print(`${rows.length} categories`)
  },
}

type Row = Omit<StarterCategory, 'weight'> & { readonly weight?: WeightClass | null; readonly unread?: string }

async function rowsOf(path: string): Promise<Row[]> {
  const file = await openCsvFile(path)
  const absent = columns.filter((column) => !file.columns.includes(column))
  if (absent.length > 0) throw new CommandError(`${path}: no column is called ${absent.join(', ')}`)
  const rows: Row[] = []
  for await (const row of file.rows) {
    if (!('cells' in row)) throw new CommandError(`${path}: line ${row.line} cannot be read`)
    const { category: id = '', parent = '', pictogram = '', [weightColumn]: said, ...cells } = trimmed(row.cells)
    rows.push({
      id,
      ...inEach((language) => cells[language] ?? ''),
      pictogram,
      ...(parent !== '' && { parent }),
      ...weightIn(said),
    })
  }
  return rows
}

/** "2 to 10 kg" */
function boundsOf(weight: WeightClass): string {
  const { from, to } = kilogramsOf[weight]
  return `${weight} (${to === null ? `more than ${from}` : to === 0 ? '0' : `${from} to ${to}`} kg)`
}

function weightIn(said: string | undefined): Pick<Row, 'weight' | 'unread'> {
  if (said === undefined) return {}
  if (said === '') return { weight: null }
  const weight = weightNamed(said)
  return weight ? { weight } : { unread: said }
}

const trimmed = (cells: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell.trim()]))

/** Nothing is kept of a file with a fault. */
function refuseFaults(rows: readonly Row[], known: ReadonlyMap<string, string>): void {
  const ids = rows.map(({ id }) => id)
  const faults = rows.flatMap(({ id, parent, unread, ...names }, at) => {
    if (!/^[a-z0-9-]{1,40}$/.test(id)) return [`${id}: a name of small letters, figures and hyphens`]
    if (ids.indexOf(id) !== at) return [`${id}: said twice`]
    if (unread !== undefined) return [`${id}: ${unread} is no weight: ${weightClasses.join(', ')}`]
    if (languages.some((language) => names[language] === '')) return [`${id}: has no name in one of the languages`]
    if (parent === undefined) return []
    const family = rows.find((row) => row.id === parent)
    if (parent === id || family?.parent !== undefined) return [`${id}: ${parent} is no family`]
    return family || known.has(parent) ? [] : [`${id}: no category is called ${parent}`]
  })
  if (faults.length > 0) throw new CommandError(faults.join('\n'))
}

const toCategory = ({ id, parent, pictogram, weight, ...names }: Row): Category => ({
  id,
  parentId: parent ?? null,
  pictogram,
  ...(weight !== undefined && { weight }),
  name: inEach((language) => names[language]),
})
