import { PostgresAdapter, sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Instant } from '../base/instant.js'
import type { Engine } from './columns.js'

/** The few things the two engines do not say in the same way. */
export function engineOf(db: Pick<Kysely<never>, 'getExecutor'>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

export function isUniqueViolation(error: unknown): boolean {
  return ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error))
}

/** A text that PostgreSQL has no way to hold: it has a NUL in it. */
export function isUnstorableText(error: unknown): boolean {
  return codeOf(error) === '22021'
}

/** Two transactions met in a way that only trying again can settle. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(codeOf(error))
}

const outages = [
  ...['08000', '08003', '08006', '08001', '08004', '53300', '57P01', '57P02', '57P03'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_FULL', 'SQLITE_IOERR'],
]

/** The database cannot be reached or cannot write now; the same may go well in a moment. */
export function isOutage(error: unknown): boolean {
  if (outages.includes(codeOf(error))) return true
  // `pg` gives no code to these three.
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    )
  )
}

/** The database's own clock: processes on several machines agree on leases by it. */
export function databaseNow(engine: Engine): RawBuilder<Instant> {
  return engine === 'postgres' ? sql<Instant>`now()` : sql<Instant>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`
}

export function databaseNowPlus(engine: Engine, ms: number): RawBuilder<Instant> {
  return engine === 'postgres'
    ? sql<Instant>`now() + ${ms} * interval '1 millisecond'`
    : sql<Instant>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${ms / 1000} seconds`})`
}

/** `column in (…)` with one value, however many there are: the statement stays the same and is prepared once. */
export function isAmong(
  db: Pick<Kysely<never>, 'getExecutor'>,
  column: string,
  texts: readonly string[],
): RawBuilder<SqlBool> {
  return engineOf(db) === 'postgres'
    ? sql<SqlBool>`${sql.ref(column)} = any(${[...texts]}::text[])`
    : sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`
}
