import { sql, type ColumnDataType, type Expression } from 'kysely'

export type Engine = 'sqlite' | 'postgres'

/** SQLite has no boolean; 0 and 1 on both engines compare alike. */
export type Flag = 0 | 1

export const flag = (value: boolean): Flag => (value ? 1 : 0)

type Type = ColumnDataType | Expression<unknown>

export type Columns = {
  /** Sorted by bytes on both engines; language-aware order is the application's. */
  readonly text: Type
  readonly instant: Type
  readonly day: Type
  readonly flag: Type
  readonly integer: Type
  readonly bigint: Type
  readonly real: Type
  readonly json: Type
}

export function columnsOf(engine: Engine): Columns {
  if (engine === 'sqlite') {
    return {
      text: 'text',
      instant: 'text',
      day: 'text',
      flag: 'integer',
      integer: 'integer',
      bigint: 'integer',
      real: 'real',
      json: 'text',
    }
  }
  return {
    text: sql`text collate "C"`,
    instant: sql`timestamptz(3)`,
    day: 'date',
    flag: 'smallint',
    integer: 'integer',
    bigint: 'bigint',
    real: 'double precision',
    json: 'text',
  }
}
