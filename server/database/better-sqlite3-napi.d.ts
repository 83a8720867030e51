declare module 'better-sqlite3-napi' {
  import type BetterSqlite from 'better-sqlite3'
  const connection: typeof BetterSqlite
  export = connection
}
