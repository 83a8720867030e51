import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '../base/clock.js'
import { takeAdvisoryLock } from '../database/advisory-lock.js'
import { migrationsRun } from '../database/migrate.js'
import type { Database } from '../database/open-database.js'
import type { Db } from '../database/tables.js'
import { openSnapshot } from '../database/snapshot.js'
import type { PhotoStorage } from '../media/index.js'
import { UnableError } from '../rpc/command.js'
import { photoListIn, syncFolder, tableIn, writeManifest, type Manifest } from './backup-folder.js'
import { copyPhotos, removeOthers } from './photo-copies.js'
import { writeTable } from './table-file.js'
import { pagesOf, shapesOf } from './table.store.js'
import { copyVersions } from './version-copies.js'

/** All that an installation holds, as its slices say it. */
export type BackedUp = {
  /** Names of all. */
  readonly tables: readonly string[]
  readonly namedPhotos: (db: Db) => Promise<string[]>
}

export type BackingUp = BackedUp & {
  readonly database: Database
  readonly clock: Clock
  readonly storage: PhotoStorage
  /** Where numbered versions of the scripts are kept. */
  readonly dataDir: string
  /** An earlier backup, whose photos are hard-linked. */
  readonly earlier?: string
}

/** The folder appears only when the backup is complete. Photos copied by an interrupted try are kept. */
export async function makeBackup(backingUp: BackingUp, folder: string): Promise<Manifest> {
  const { database, storage, dataDir, earlier } = backingUp
  await using lock = await takeAdvisoryLock(database, 'backup')
  if (!lock) throw new UnableError('Another backup is under way. Let it end, then start this one again.')
  if (existsSync(folder)) throw new UnableError(`${folder}: is there already`)
  const part = `${folder}.part`
  await mkdir(part, { recursive: true, mode: 0o700 })
  await chmod(part, 0o700)
  for (const name of await readdir(part)) if (name !== 'photos') await rm(join(part, name), { recursive: true })
  await mkdir(join(part, 'tables'), { mode: 0o700 })

  const copying = { from: storage, to: part, ...(earlier !== undefined && { earlier }) }
  // Before the snapshot, which may still name photos that are removed meanwhile.
  const early = await backingUp.namedPhotos(database.reader)
  const absent = new Set(await copyPhotos(early, copying))
  const { named, ...content } = await copyTables(backingUp, part)
  const copied = new Set(early.filter((key) => !absent.has(key)))
  const missing = await copyPhotos(
    named.filter((key) => !copied.has(key)),
    copying,
  )
  await removeOthers(part, named)
  const versions = await copyVersions(dataDir, part)

  const list = named.map((key) => `${key}\n`).join('')
  await writeFile(photoListIn(part), list, { mode: 0o600, flush: true })
  const photos = { count: named.length, sha256: createHash('sha256').update(list).digest('hex'), missing }
  const manifest: Manifest = { format: 1, ...content, photos, versions }
  await writeManifest(part, manifest)
  await syncFolder(part)
  await rename(part, folder)
  await syncFolder(dirname(folder))
  return manifest
}

async function copyTables(
  { database, clock, tables: names, namedPhotos }: Pick<BackingUp, 'database' | 'clock' | keyof BackedUp>,
  part: string,
): Promise<Omit<Manifest, 'format' | 'photos' | 'versions'> & { named: string[] }> {
  await using snapshot = await openSnapshot(database, join(part, 'snapshot.sqlite'))
  const madeAt = clock.now()
  const migrations = await migrationsRun(snapshot.db)
  const tables: Manifest['tables'] = []
  for (const shape of await shapesOf(snapshot.db, names)) {
    const digest = await writeTable(tableIn(part, shape.name), pagesOf(snapshot.db, shape))
    tables.push({ name: shape.name, ...digest })
  }
  return { madeAt, engine: database.engine, migrations, tables, named: await namedPhotos(snapshot.db) }
}
