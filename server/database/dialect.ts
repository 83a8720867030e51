import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely'
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

/** Two transactions met in a way that only trying again can settle. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(codeOf(error))
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
