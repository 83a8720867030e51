import type BetterSqlite from 'better-sqlite3'

/** The package, for a thread that loads it too. */
export const sqliteDriver = Number(process.versions['napi']) >= 10 ? 'better-sqlite3-napi' : 'better-sqlite3'

const { default: connection } =
  sqliteDriver === 'better-sqlite3-napi' ? await import('better-sqlite3-napi') : await import('better-sqlite3')

/**
 * better-sqlite3 13 needs Node-API 10; without it (Node 20) the process ends when a file is opened. Version 12 ends the
 * process on Node 24.19 and later when a statement is garbage-collected
 * (https://github.com/WiseLibs/better-sqlite3/issues/1515). Both have the same interface.
 */
export const SqliteConnection: typeof BetterSqlite = connection
