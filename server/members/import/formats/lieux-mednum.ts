import { isMednumColumn } from '../../lieux-mednum/columns.js'
import { columnOfField, readMednum } from '../../lieux-mednum/read-mednum.js'
import { openCsvFile } from '../csv-file.js'
import type { OpenFile } from '../format.js'
import { UnreadableFileError } from '../source-row.js'
import { isPersonal } from './personal-columns.js'

/** The national list of places of digital mediation. Columns that its schema does not have are not taken. */
export async function openLieuxMednum(path: string): Promise<OpenFile> {
  const { columns, rows } = await openCsvFile(path)
  const missing = ['id', 'nom', 'commune'].filter((column) => !columns.includes(column))
  if (missing.length > 0)
    throw new UnreadableFileError(`lieux-mednum has columns ${missing.join(', ')}, this file has not`)
  const others = columns.filter((column) => !isMednumColumn(column))
  return {
    rows,
    claimsOf: ({ cells }) => readMednum(cells),
    columnOf: (field) => columnOfField[field] ?? field,
    personal: new Set(others.filter(isPersonal)),
    unused: new Set(others.filter((column) => !isPersonal(column))),
  }
}
