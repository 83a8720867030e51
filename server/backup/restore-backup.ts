import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, migrateTo, migrationNames } from '../database/migrate.js'
import { openDatabase, type Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { continueEvents } from '../events/continue-events.store.js'
import { photoNames, readPhotoKey, type PhotoStorage } from '../media/index.js'
import { administer } from '../rpc/in-transaction.js'
import { UnableError } from '../rpc/command.js'
import { photoListIn, readManifest, tableIn, type Manifest } from './backup-folder.js'
import type { BackedUp } from './make-backup.js'
import { absentFrom, putPhotos } from './photo-copies.js'
import { digestOf, readTable, type Digest } from './table-file.js'
import { emptyTables, filled, insertRows, pagesOf, shapesOf, withForeignKeysLater, type Page } from './table.store.js'
import { damagedVersions, versionsAside } from './version-copies.js'

type Restoring = BackedUp & {
  readonly database: Database
  readonly storage: PhotoStorage
  readonly dataDir: string
  readonly replace: boolean
}

/** Tables that any server fills when it starts. */
const writtenByAStart = ['commune', 'commune_postcode', 'intercommunality', 'gazetteer', 'follower', 'secret']

/**
 * The backup is checked before anything is touched, and the transaction commits only when every table reads as it did
 * when the backup was made.
 */
export async function restoreBackup(
  { database, tables, namedPhotos, storage, dataDir, replace }: Restoring,
  folder: string,
): Promise<Manifest> {
  const manifest = await readManifest(folder)
  if (!manifest) throw new UnableError(`${folder}: is no backup, or one that was never ended`)
  refuseNewer(manifest)
  const keys = await refuseDamaged(folder, manifest)
  if (!replace) await refuseFilled(database, tables)

  await migrate(database)
  const before = await namedPhotos(database.reader)
  await using source = await sourceOf(folder, manifest, tables)
  await using versions = await versionsAside(folder, manifest.versions, dataDir)
  const added = await putPhotos(folder, keys, storage)
  try {
    await administer(database, (tx) => withForeignKeysLater(tx, () => load(tx, source, tables)))
  } catch (error) {
    for (const name of added) await storage.remove(name)
    throw error
  }
  await versions.take()
  const kept = new Set(keys)
  await removePhotos(
    before.filter((key) => !kept.has(key)),
    storage,
  )
  return manifest
}

function refuseNewer({ migrations }: Manifest): void {
  const newer = migrations.filter((name, at) => migrationNames[at] !== name)
  if (newer.length > 0) throw new UnableError(`The backup is of a newer version of the software (${newer.join(', ')})`)
}

async function refuseDamaged(folder: string, { tables, photos, versions }: Manifest): Promise<string[]> {
  const damaged: string[] = []
  for (const { name, rows, sha256 } of tables) {
    const digest = await digestOf(readTable(tableIn(folder, name))).catch(() => undefined)
    if (digest?.rows !== rows || digest.sha256 !== sha256) damaged.push(`the table ${name}`)
  }
  const list = await readFile(photoListIn(folder), 'utf8').catch(() => '')
  if (createHash('sha256').update(list).digest('hex') !== photos.sha256) damaged.push('the list of photos')
  const missing = new Set(photos.missing)
  const keys = list.split('\n').filter((key) => key !== '' && !missing.has(key))
  for (const key of await absentFrom(folder, keys)) damaged.push(`the photo ${key}`)
  for (const path of await damagedVersions(folder, versions)) damaged.push(`the script ${path}`)
  if (damaged.length > 0) throw new UnableError(`${folder}: damaged: ${damaged.join(', ')}`)
  return keys
}

async function refuseFilled({ reader }: Database, tables: readonly string[]): Promise<void> {
  const names = tables.filter((name) => !writtenByAStart.includes(name))
  const [some] = await filled(reader, names)
  if (some !== undefined)
    throw new UnableError(
      `The database is not empty (${some}). --replace puts the backup in the place of all there is.`,
    )
}

type Source = AsyncDisposable & {
  readonly tables: readonly { readonly name: string; readonly digest: Digest; pages(): AsyncIterable<Page> }[]
}

/** An older backup is migrated in a separate database, since migrations also change rows. */
async function sourceOf(folder: string, { migrations, tables }: Manifest, names: readonly string[]): Promise<Source> {
  const files = tables.map(({ name, ...digest }) => ({ name, digest, pages: () => readTable(tableIn(folder, name)) }))
  const asOf = migrations.at(-1)
  if (asOf === undefined || migrations.length === migrationNames.length)
    return { tables: files, async [Symbol.asyncDispose]() {} }

  const aside = await mkdtemp(join(tmpdir(), 'coop-restore-'))
  const database = await openDatabase(`file:${join(aside, 'older.sqlite')}`)
  const dispose = async () => {
    await database[Symbol.asyncDispose]()
    await rm(aside, { recursive: true })
  }
  try {
    await migrateTo(database, asOf)
    await administer(database, (tx) => withForeignKeysLater(tx, () => fill(tx, files)))
    await migrate(database)
    const renewed = []
    for (const shape of await shapesOf(database.reader, names)) {
      const pages = () => pagesOf(database.reader, shape)
      renewed.push({ name: shape.name, digest: await digestOf(pages()), pages })
    }
    return { tables: renewed, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

type Tables = readonly { readonly name: string; pages(): AsyncIterable<Page> }[]

async function fill(tx: Tx, tables: Tables): Promise<void> {
  await emptyTables(
    tx,
    tables.map(({ name }) => name),
  )
  for (const { name, pages } of tables) {
    // A trigger may have inserted rows while another table was filled.
    await emptyTables(tx, [name])
    for await (const page of pages()) await insertRows(tx, name, page)
  }
}

async function load(tx: Tx, { tables }: Source, names: readonly string[]): Promise<void> {
  await fill(tx, tables)
  const shapes = await shapesOf(tx, names)
  for (const shape of shapes) {
    const expected = tables.find(({ name }) => name === shape.name)?.digest
    const digest = await digestOf(pagesOf(tx, shape))
    if (digest.sha256 !== expected?.sha256)
      throw new Error(`${shape.name} does not read as it did: nothing was changed`)
  }
  await continueEvents(tx)
}

async function removePhotos(keys: readonly string[], storage: PhotoStorage): Promise<void> {
  for (const key of keys) {
    const photo = readPhotoKey(key)
    for (const name of photo ? photoNames(photo) : []) await storage.remove(name)
  }
}
