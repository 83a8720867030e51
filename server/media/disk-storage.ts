import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { msOf } from '../base/instant.js'
import { isDiskFull } from '../database/dialect.js'
import { isPhotoName } from './photo.js'
import type { PhotoStorage } from './storage.js'

/** More than the three files of a photo take. */
const claimedBytes = 2_000_000

/** Split by two letters: no folder grows to a hundred thousand files. */
export function diskStorage(dataDir: string): PhotoStorage {
  const unfinished = join(dataDir, 'photos', 'unfinished')
  const pathOf = (name: string) => {
    if (!isPhotoName(name)) throw new RangeError('not the name of a photo')
    return join(dataDir, 'photos', name.slice(0, 2), name)
  }
  let isLacking = false
  return {
    async put(name, bytes) {
      try {
        await write(pathOf(name), { bytes, unfinished })
      } catch (error) {
        if (isDiskFull(error)) isLacking = true
        throw error
      }
    },
    async proveSpace() {
      if (!isLacking) return
      await claimSpace(unfinished)
      isLacking = false
    },
    get: (name) => absentAs(undefined, readFile(pathOf(name))),
    has: (name) => isThere(pathOf(name)),
    remove: (name) => rm(pathOf(name), { force: true }),
    async removeUnfinished(before) {
      let removed = 0
      for (const name of (await absentAs(undefined, readdir(unfinished))) ?? []) {
        const path = join(unfinished, name)
        const file = await absentAs(undefined, stat(path))
        if (!file || file.mtimeMs >= msOf(before)) continue
        await rm(path, { force: true })
        removed += 1
      }
      return removed
    },
  }
}

function isThere(path: string): Promise<boolean> {
  return absentAs(
    false,
    access(path).then(() => true),
  )
}

type Writing = { readonly bytes: Uint8Array; readonly unfinished: string }

/** Written elsewhere and moved: a reader finds the whole file or none, also after a power cut. */
async function write(path: string, { bytes, unfinished }: Writing): Promise<void> {
  if (await isThere(path)) return
  const folder = dirname(path)
  const temporary = join(unfinished, crypto.randomUUID())
  for (const needed of [folder, unfinished]) await mkdir(needed, { recursive: true })
  try {
    await writeSynced(temporary, bytes)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function claimSpace(unfinished: string): Promise<void> {
  const path = join(unfinished, crypto.randomUUID())
  try {
    await mkdir(unfinished, { recursive: true })
    await writeSynced(path, new Uint8Array(claimedBytes))
  } finally {
    await rm(path, { force: true })
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename survives a power cut only once its folder is synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function absentAs<T, Absent>(absent: Absent, found: Promise<T>): Promise<T | Absent> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return absent
    throw error
  }
}
