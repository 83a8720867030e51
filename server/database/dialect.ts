import { PostgresAdapter, sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Instant } from '../base/instant.js'
import type { Engine } from './columns.js'

export function engineOf(db: Pick<Kysely<never>, 'getExecutor'>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

export function isUniqueViolation(error: unknown): boolean {
  return ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error))
}

/** Thrown by PostgreSQL for a text that holds a NUL. */
export function isUnstorableText(error: unknown): boolean {
  return codeOf(error) === '22021'
}

/** A serialization failure, a deadlock or an outdated plan: the same transaction may succeed when it is run again. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error)) || isPlanOutdated(error)
}

/** Another transaction holds what this one waited for as long as it may, or each waits for the other. */
export const isInTheWay = (error: unknown): boolean => ['55P03', '40P01'].includes(codeOf(error))

export function isFileLocked(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

/** A prepared statement whose result type a migration by another process has changed. */
export function isPlanOutdated(error: unknown): boolean {
  return (
    codeOf(error) === '0A000' &&
    error instanceof Error &&
    'routine' in error &&
    error.routine === 'RevalidateCachedQuery'
  )
}

/** SQLite's file, or its folder, cannot be made, opened or written. */
export function isUnusableFile(error: unknown): boolean {
  const isOfFolder = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'
  return isOfFolder || /^SQLITE_(CANTOPEN|READONLY|NOTADB|PERM|AUTH)/.test(codeOf(error))
}

/** PostgreSQL knows no such user, password or database, or lets this machine not in. */
export function isRefusedLogin(error: unknown): boolean {
  return ['28000', '28P01', '3D000'].includes(codeOf(error))
}

/** A pooler takes only those settings of a connection that it knows, or is told to leave out. */
export function isRefusedSetting(error: unknown): boolean {
  return codeOf(error) === '08P01' && error instanceof Error && error.message.includes('startup parameter')
}

/** The disk, or what of it the database may use. */
const full = ['SQLITE_FULL', '53100']

export const isFull = (error: unknown): boolean => full.includes(codeOf(error))

/** The disk under photos and files, or what of it this system's user may take. */
const diskFull = ['ENOSPC', 'EDQUOT']

export const isDiskFull = (error: unknown): boolean => diskFull.includes(codeOf(error))

const outages = [
  ...['08000', '08003', '08006', '08001', '08004', '53300', '57P01', '57P02', '57P03'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['SQLITE_IOERR', ...full, ...diskFull],
]

export function isOutage(error: unknown): boolean {
  if (outages.includes(codeOf(error)) || isFileLocked(error)) return true
  // `pg` gives these errors no code.
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    )
  )
}

/** Leases are measured by the database's clock, since those of several machines differ. */
export function databaseNow(engine: Engine): RawBuilder<Instant> {
  return engine === 'postgres' ? sql<Instant>`now()` : sql<Instant>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`
}

export function databaseNowPlus(engine: Engine, ms: number): RawBuilder<Instant> {
  return engine === 'postgres'
    ? sql<Instant>`now() + ${ms} * interval '1 millisecond'`
    : sql<Instant>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${ms / 1000} seconds`})`
}

/** So many periods of 24 hours before what stands in a column. */
export function daysBefore(db: Pick<Kysely<never>, 'getExecutor'>, column: string, days: number): RawBuilder<Instant> {
  return engineOf(db) === 'postgres'
    ? sql<Instant>`${sql.ref(column)} - ${sql.lit(days * 24)} * interval '1 hour'`
    : sql<Instant>`strftime('%Y-%m-%dT%H:%M:%fZ', ${sql.ref(column)}, ${sql.lit(`-${days} days`)})`
}

/**
 * A column by which SQLite chooses no index, so that it takes one of the other conditions, whatever it knows of the tables
 * (https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_). PostgreSQL always knows.
 */
export function chosenByOthers<T>(db: Pick<Kysely<never>, 'getExecutor'>, column: string): RawBuilder<T> {
  return engineOf(db) === 'postgres' ? sql.ref<T>(column) : sql<T>`+${sql.ref(column)}`
}

const columnTypes = { text: 'text', instant: 'timestamptz', integer: 'integer' }

/** One bound value for any number of rows, so that the statement stays the same. */
export function rowsIn(
  db: Pick<Kysely<never>, 'getExecutor'>,
  json: Expression<string>,
  { name, columns }: { readonly name: string; readonly columns: Readonly<Record<string, keyof typeof columnTypes>> },
): RawBuilder<unknown> {
  const each = Object.entries(columns)
  if (engineOf(db) === 'postgres') {
    const typed = each.map(([column, type]) => sql`${sql.ref(column)} ${sql.raw(columnTypes[type])}`)
    return sql`json_to_recordset(${json}::json) as ${sql.ref(name)}(${sql.join(typed)})`
  }
  const taken = each.map(([column]) => sql`value ->> ${sql.lit(column)} as ${sql.ref(column)}`)
  return sql`(select ${sql.join(taken)} from json_each(${json})) as ${sql.ref(name)}`
}

export type TextList = string | readonly string[]
export type NumberList = string | readonly number[]

export function listFor<Value extends string | number>(
  db: Pick<Kysely<never>, 'getExecutor'>,
  values: readonly Value[],
): string | readonly Value[] {
  return engineOf(db) === 'postgres' ? [...values] : JSON.stringify(values)
}

/** One bound value for any number of texts, so that the statement stays the same and is prepared once. */
export function isAmong(
  db: Pick<Kysely<never>, 'getExecutor'>,
  column: string,
  texts: readonly string[] | Expression<TextList>,
): RawBuilder<SqlBool> {
  return isListed(db, column, { list: 'toOperationNode' in texts ? texts : sql.val(listFor(db, texts)), type: 'text' })
}

/** The same of numbers. */
export const isOneOf = (
  db: Pick<Kysely<never>, 'getExecutor'>,
  column: string,
  numbers: Expression<NumberList>,
): RawBuilder<SqlBool> => isListed(db, column, { list: numbers, type: 'bigint' })

function isListed(
  db: Pick<Kysely<never>, 'getExecutor'>,
  column: string,
  { list, type }: { readonly list: Expression<unknown>; readonly type: 'text' | 'bigint' },
): RawBuilder<SqlBool> {
  return engineOf(db) === 'postgres'
    ? sql<SqlBool>`${sql.ref(column)} = any(${list}::${sql.raw(type)}[])`
    : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${list}))`
}

export function secondsOf(db: Pick<Kysely<never>, 'getExecutor'>, column: string): RawBuilder<number> {
  return engineOf(db) === 'postgres'
    ? sql<number>`extract(epoch from ${sql.ref(column)})::bigint`
    : sql<number>`unixepoch(${sql.ref(column)})`
}
