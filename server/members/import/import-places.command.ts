import { statSync } from 'node:fs'
import { oneLine } from '../../base/one-line.js'
import { takeAdvisoryLock } from '../../database/advisory-lock.js'
import type { Database } from '../../database/open-database.js'
import { CommandError, UnableError, wanted, type Command, type Given } from '../../rpc/command.js'
import { getTerritory } from '../../territories/index.js'
import { sayTaken } from '../commands/named.js'
import { isMemberKind, memberKinds, type MemberKind } from '../member.js'
import { accessWords } from './cells/cell-words.strings.js'
import { fields } from './files/claims.js'
import { isFormat, placeFormats, type OpenFile } from './format.js'
import { openAs } from './open-file.js'
import { readColumns } from './formats/own-columns.js'
import { importPlaces } from './import-places.js'
import { sitesShowing } from './imported.store.js'
import { importStrings } from './import.strings.js'
import { Report } from './report.js'
import { UnreadableFileError } from '../../files/source-row.js'

export const importPlacesCommand: Command = {
  summary: 'Import places and their members from open data; importing the same source again doubles nothing.',
  usage: [
    `places FILE --format ${placeFormats.join('|')} --source NAME --licence NAME`,
    '  [--columns name=NOM_TL,postcode=CP,…]  csv and geojson: our field = their column. Ours:',
    `      ${fields.join(' ')}`,
    '      several values of one cell with a bar between: fr|en. Of those that are chosen:',
    ...accessWords,
    `  [--kind ${memberKinds.join('|')}]  of what does not say its own`,
    '  [--territory TERRITORY-SLUG]  where those are that say nothing but the name of their commune',
    '  [--dry-run]      do everything, keep nothing',
    '  [--report FILE]  line, column, value, reason as CSV',
  ].join('\n'),
  options: {
    format: { type: 'string' },
    source: { type: 'string' },
    licence: { type: 'string' },
    columns: { type: 'string' },
    kind: { type: 'string' },
    territory: { type: 'string' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
  },
  async run(given, { database, clock, print }) {
    const [what, path, ...more] = given.positionals
    if (what !== 'places' || path === undefined || more.length > 0) throw new CommandError('Say: import places FILE …')
    const dryRun = given.values['dry-run'] === true
    const { report: reportPath } = given.values
    const options = {
      source: wanted(given, 'source').trim(),
      licence: wanted(given, 'licence').trim(),
      usualKind: readUsualKind(given),
      ...(await territoryIn(given, database)),
      dryRun,
    }
    const file = await openFile(path, given)
    // Two imports at once would both add the same members.
    await using lock = await takeAdvisoryLock(database, 'import')
    if (!lock) throw new UnableError('Another import is under way. Let it end, then start this one again.')
    const tally = await reading(path, async () => {
      using report = new Report(print, typeof reportPath === 'string' ? pathBeside(path, reportPath) : undefined)
      return await importPlaces({ database, clock }, file, { ...options, onNotes: (notes) => report.tell(notes) })
    })
    if (file.personal.size > 0) print(oneLine(importStrings.personal([...file.personal].toSorted())))
    if (file.unused.size > 0) print(oneLine(importStrings.unused([...file.unused].toSorted())))
    if (tally.centred > 0) print(importStrings.centred(tally.centred))
    if (tally.waiting > 0) print(importStrings.waiting(tally.waiting))
    if (tally.waiting + tally.toPlace + tally.centred > 0) print(importStrings.toPlace)
    if (dryRun) print(importStrings.dryRun)
    else if (tally.read > tally.refused) {
      const sites = await sitesShowing(database.reader, options.source)
      print(sites.length > 0 ? importStrings.shownBy(sites) : importStrings.shownNowhere)
    }
    print(importStrings.tally(tally))
  },
}

const denials: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'we may not read it',
  EPERM: 'we may not read it',
}

function readUsualKind({ values: { kind } }: Given): MemberKind {
  if (kind === undefined) return 'other'
  if (typeof kind === 'string' && isMemberKind(kind)) return kind
  throw new CommandError(`--kind: one of ${memberKinds.join(', ')}`)
}

async function territoryIn({ values: { territory } }: Given, { reader }: Database) {
  if (typeof territory !== 'string') return {}
  const { id } = await getTerritory(reader, territory).catch(sayTaken('--territory'))
  return { territoryId: id }
}

async function openFile(path: string, given: Given): Promise<OpenFile> {
  const format = wanted(given, 'format')
  if (!isFormat(format)) throw new CommandError(`--format: one of ${placeFormats.join(', ')}`)
  const { columns: text } = given.values
  const columns = typeof text === 'string' ? readColumns(text) : undefined
  if (columns && format !== 'csv' && format !== 'geojson') {
    throw new CommandError(`--columns: ${format} has columns of its own`)
  }
  return reading(path, () => openAs(format, path, columns))
}

function pathBeside(path: string, reportPath: string): string {
  const [read, written] = [path, reportPath].map((one) => statSync(one, { throwIfNoEntry: false }))
  if (read && written && read.dev === written.dev && read.ino === written.ino) {
    throw new CommandError('--report: that is the file to be read')
  }
  return reportPath
}

async function reading<Out>(path: string, work: () => Promise<Out>): Promise<Out> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CommandError(`${path}: ${error.message}`)
    const why = error instanceof Error && 'code' in error && typeof error.code === 'string' ? denials[error.code] : ''
    if (why) throw new CommandError(`${path}: ${why}`)
    throw error
  }
}
