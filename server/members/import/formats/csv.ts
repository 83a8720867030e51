import { CommandError } from '../../../rpc/command.js'
import { openCsvFile } from '../../../files/csv-file.js'
import type { Columns, OpenFile } from '../format.js'
import { columnsSaid } from './heading-words.strings.js'
import { ownColumns } from './own-columns.js'

export async function openCsv(path: string, columns: Columns): Promise<OpenFile> {
  const { columns: head, rows } = await openCsvFile(path)
  const missing = Object.values(columns).filter((column) => !head.includes(column))
  if (missing.length > 0)
    throw new CommandError(`--columns: the file has no ${missing.join(', ')}. It has: ${head.join(', ')}`)
  // A person who says one column says all of them.
  return ownColumns({ rows, head, columns: Object.keys(columns).length > 0 ? columns : columnsSaid(head) })
}
