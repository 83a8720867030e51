import { rm } from 'node:fs/promises'
import { openDatabase, type Database } from './open-database.js'
import { SqliteConnection } from './sqlite.js'
import type { Db } from './tables.js'

type Snapshot = AsyncDisposable & { readonly db: Db }

export function openSnapshot(database: Database, copyPath: string): Promise<Snapshot> {
  return database.engine === 'postgres' ? openTransaction(database) : openCopy(database, copyPath)
}

async function openTransaction({ reader }: Database): Promise<Snapshot> {
  const db = await reader.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  return { db, [Symbol.asyncDispose]: () => db.rollback().execute() }
}

/**
 * Reads from a copy of SQLite's file: a long read of the file itself would keep the write-ahead log from being
 * checkpointed, so that it grows. All pages are copied in one step, since a write between two steps restarts the copy.
 */
async function openCopy({ url }: Database, path: string): Promise<Snapshot> {
  const source = new SqliteConnection(url.slice('file:'.length), { readonly: true, timeout: 0 })
  try {
    await source.backup(path, { progress: () => everyPage })
  } finally {
    source.close()
  }
  const copy = await openDatabase(`file:${path}`)
  return {
    db: copy.reader,
    async [Symbol.asyncDispose]() {
      await copy[Symbol.asyncDispose]()
      await removeCopy(path)
    },
  }
}

const everyPage = 0x7f_ff_ff_ff

async function removeCopy(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(`${path}${end}`, { force: true })
}
