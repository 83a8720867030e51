import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { versionFoldersOf, versionsIn } from '../http/index.js'

/** `v0.1.0/coop.offer-board.js`: pages name these files with their fingerprints, and no other machine builds them again. */
type VersionFile = { readonly path: string; readonly sha256: string }

const copiesIn = (folder: string) => join(folder, 'versions')

export async function copyVersions(dataDir: string, to: string): Promise<VersionFile[]> {
  const files: VersionFile[] = []
  for (const path of await filesOf(versionsIn(dataDir))) {
    const bytes = await readFile(join(versionsIn(dataDir), path))
    const copy = join(copiesIn(to), path)
    await mkdir(dirname(copy), { recursive: true, mode: 0o700 })
    await writeFile(copy, bytes, { mode: 0o600, flush: true })
    files.push({ path, sha256: sumOf(bytes) })
  }
  return files
}

async function filesOf(root: string): Promise<string[]> {
  const files: string[] = []
  for (const version of versionFoldersOf(root).toSorted())
    for (const name of (await readdir(join(root, version))).toSorted()) files.push(join(version, name))
  return files
}

export async function damagedVersions(folder: string, files: readonly VersionFile[]): Promise<string[]> {
  const damaged: string[] = []
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(copiesIn(folder), path)).catch(() => undefined)
    if (!bytes || sumOf(bytes) !== sha256) damaged.push(path)
  }
  return damaged
}

/** Written aside, so that a full disk is known before anything changes. `take` puts them in the place of the same numbers. */
export async function versionsAside(folder: string, files: readonly VersionFile[], dataDir: string) {
  const root = versionsIn(dataDir)
  const aside = join(root, '.restored')
  await rm(aside, { recursive: true, force: true })
  for (const { path } of files) {
    await mkdir(dirname(join(aside, path)), { recursive: true })
    await writeFile(join(aside, path), await readFile(join(copiesIn(folder), path)), { flush: true })
  }
  return {
    async take(): Promise<void> {
      for (const version of versionFoldersOf(aside)) {
        await rm(join(root, version), { recursive: true, force: true })
        await rename(join(aside, version), join(root, version))
      }
    },
    [Symbol.asyncDispose]: () => rm(aside, { recursive: true, force: true }),
  }
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
