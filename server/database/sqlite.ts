import type BetterSqlite from 'better-sqlite3'

const { default: connection } =
  Number(process.versions['napi']) >= 10 ? await import('better-sqlite3-napi') : await import('better-sqlite3')

/**
 * SQLite as this Node can hold it. better-sqlite3 13 needs Node-API 10, without which (Node 20) it ends the process when a
 * file is opened; 12 ends the process on Node 24.19 and later when a statement is collected
 * (https://github.com/WiseLibs/better-sqlite3/issues/1515). Both speak alike.
 */
export const SqliteConnection: typeof BetterSqlite = connection
