import { besideMednum, isMednumColumn } from '../../lieux-mednum/columns.js'
import { columnOfField, readMednum } from '../../lieux-mednum/read-mednum.js'
import { openCsvFile } from '../../../files/csv-file.js'
import type { OpenFile } from '../format.js'
import { UnreadableFileError } from '../../../files/source-row.js'
import { isPersonal } from './personal-columns.js'

/** The national list of places of digital mediation. Of columns outside its schema, those of our `csv` are read too. */
export async function openLieuxMednum(path: string): Promise<OpenFile> {
  const { columns, rows } = await openCsvFile(path)
  const missing = ['id', 'nom', 'commune'].filter((column) => !columns.includes(column))
  if (missing.length > 0)
    throw new UnreadableFileError(`lieux-mednum has columns ${missing.join(', ')}, this file has not`)
  const beside = besideMednum.filter((field) => columns.includes(field))
  const others = columns.filter((column) => !isMednumColumn(column) && !beside.some((field) => field === column))
  return {
    rows,
    claimsOf: ({ cells }) => {
      const { texts, ...claims } = readMednum(cells)
      return {
        ...claims,
        texts: { ...texts, ...Object.fromEntries(beside.map((field) => [field, cells[field] ?? ''])) },
      }
    },
    columnOf: (field) => (beside.some((one) => one === field) ? field : (columnOfField[field] ?? field)),
    personal: new Set(others.filter(isPersonal)),
    unused: new Set(others.filter((column) => !isPersonal(column))),
  }
}
