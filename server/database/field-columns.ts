import type { FieldSet, Values } from '../../widgets/words/fields.js'
import type { Declaration } from './retention.js'

/** Where a field is stored, what it is and how long it is kept. */
export type Column = { readonly column: string; readonly kept: Declaration }

export type ColumnsOf<Fields> = Readonly<Record<keyof Fields, Column>>

/** Columns of a table with the values of the fields that they hold. */
export type Stored<Columns extends ColumnsOf<Fields>, Fields extends FieldSet> = {
  [Name in keyof Fields as Columns[Name]['column']]: Values<Fields>[Name]
}

type Named = Readonly<Record<string, Column>>

type Alias<Columns extends Named, Table extends string> = {
  [Name in keyof Columns & string]: `${Table}.${Columns[Name]['column']} as ${Name}`
}[keyof Columns & string]

/** For a select whose rows are to have the fields by their own names. */
export function aliases<const Columns extends Named, Table extends string>(
  table: Table,
  columns: Columns,
): Alias<Columns, Table>[]
export function aliases(table: string, columns: Named): string[] {
  return Object.entries(columns).map(([name, { column }]) => `${table}.${column} as ${name}`)
}

type Row<Columns extends Named, Held> = {
  [Name in keyof Columns & keyof Held as Columns[Name]['column']]: Held[Name]
}

/** For writing one: lists are read by hand, as a loop costs five hundred times as much a row. */
export function rowOf<const Columns extends Named, Held extends Readonly<Record<keyof Columns, unknown>>>(
  columns: Columns,
  held: Held,
): Row<Columns, Held>
export function rowOf(columns: Named, held: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(columns).map(([name, { column }]) => [column, held[name]]))
}

type Privacy<Columns extends Named> = { readonly [Name in keyof Columns as Columns[Name]['column']]: Declaration }

/** For the register of all columns. */
export function keptOf<const Columns extends Named>(columns: Columns): Privacy<Columns>
export function keptOf(columns: Named): object {
  return Object.fromEntries(Object.values(columns).map(({ column, kept }) => [column, kept]))
}
