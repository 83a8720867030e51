import { CommandError } from '../../../rpc/command.js'
import { fields, isField, type Claims, type Field } from '../files/claims.js'
import type { Columns, OpenFile } from '../format.js'
import type { BrokenRow, SourceRow } from '../../../files/source-row.js'
import { isPersonal } from './personal-columns.js'

/** `name=NOM_TL,postcode=CP`: the file's columns by our fields. */
export function readColumns(text: string): Columns {
  const pairs = text.split(',').map((pair): [Field, string] => {
    const at = pair.indexOf('=')
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 0 || column === '') throw new CommandError(`--columns: ${pair.trim()} is not field=COLUMN`)
    if (!isField(field)) throw new CommandError(`--columns: ${field} is none of our fields: ${fields.join(', ')}`)
    if (isPersonal(column)) {
      throw new CommandError(
        `--columns: ${column} tells of a person, and is never taken. If it is the place's own, rename it in the file.`,
      )
    }
    return [field, column]
  })
  const twice = pairs.find(([field], at) => pairs.findIndex(([other]) => other === field) !== at)
  if (twice) throw new CommandError(`--columns: ${twice[0]} is said twice`)
  return Object.fromEntries(pairs)
}

type Opened = {
  readonly rows: AsyncIterable<SourceRow | BrokenRow>
  /** Columns known before the first row; a file without a header adds its own as they occur. */
  readonly head: readonly string[]
  readonly columns: Columns
}

export function ownColumns({ rows, head, columns }: Opened): OpenFile & { see(names: readonly string[]): void } {
  const columnOf = (field: Field) => columns[field] ?? field
  const taken = new Set(fields.map(columnOf))
  const personal = new Set<string>()
  const unused = new Set<string>()
  const see = (names: readonly string[]) => {
    for (const name of names) {
      if (isPersonal(name)) personal.add(name)
      else if (!taken.has(name)) unused.add(name)
    }
  }
  see(head)
  const claimsOf = ({ cells }: SourceRow): Claims => ({
    texts: Object.fromEntries(
      fields.flatMap((field) => {
        const cell = isPersonal(columnOf(field)) ? undefined : cells[columnOf(field)]
        return cell === undefined ? [] : [[field, cell]]
      }),
    ),
  })
  return { rows, claimsOf, columnOf, personal, unused, see }
}
