import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isPhotoOf, photoNames, readPhotoKey, type PhotoStorage } from '../media/index.js'

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[]

const namesOf = (key: string): string[] => {
  const photo = readPhotoKey(key)
  return photo ? photoNames(photo) : []
}

const pathOf = (folder: string, name: string) => join(folder, 'photos', name.slice(0, 2), name)

async function filesOf(key: string, get: PhotoStorage['get']): Promise<Files | undefined> {
  const photo = readPhotoKey(key)
  if (!photo) return undefined
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const name of namesOf(key)) {
    const bytes = await get(name)
    if (!bytes) return undefined
    files.push({ name, bytes })
  }
  const bytes = files.map((file) => file.bytes)
  return isPhotoOf(photo.photo, bytes) ? files : undefined
}

const storedIn = (folder: string) => (key: string) =>
  filesOf(key, (name) => unlessAbsent(readFile(pathOf(folder, name))))

export async function absentFrom(folder: string, keys: readonly string[]): Promise<string[]> {
  const absent: string[] = []
  for (const key of keys) if (!(await storedIn(folder)(key))) absent.push(key)
  return absent
}

type Copying = { readonly from: PhotoStorage; readonly to: string; readonly earlier?: string }

export async function copyPhotos(keys: readonly string[], { from, to, earlier }: Copying): Promise<string[]> {
  const missing: string[] = []
  for (const key of await absentFrom(to, keys)) {
    if (earlier !== undefined && (await storedIn(earlier)(key)) && (await linked(key, earlier, to))) continue
    const files = await filesOf(key, (name) => from.get(name))
    if (!files) missing.push(key)
    for (const { name, bytes } of files ?? []) await write(pathOf(to, name), bytes)
  }
  return missing
}

/** False when the folders are on different disks. */
async function linked(key: string, from: string, to: string): Promise<boolean> {
  for (const name of namesOf(key)) {
    await makeFolder(pathOf(to, name))
    try {
      await link(pathOf(from, name), pathOf(to, name))
    } catch (error) {
      if (codeOf(error) === 'EXDEV') return false
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
  return true
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(path)
  await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true })
  await rename(`${path}.part`, path)
}

const makeFolder = (path: string) => mkdir(dirname(path), { recursive: true, mode: 0o700 })

/** Removes files of no listed photo, left by an interrupted try or removed from the storage meanwhile. */
export async function removeOthers(folder: string, keys: readonly string[]): Promise<void> {
  const wanted = new Set(keys.flatMap(namesOf))
  const entries = await unlessAbsent(readdir(join(folder, 'photos'), { recursive: true, withFileTypes: true }))
  for (const entry of entries ?? [])
    if (entry.isFile() && !wanted.has(entry.name)) await rm(join(entry.parentPath, entry.name))
}

export async function putPhotos(folder: string, keys: readonly string[], storage: PhotoStorage): Promise<string[]> {
  const added: string[] = []
  for (const key of keys) {
    for (const { name, bytes } of (await storedIn(folder)(key)) ?? []) {
      if (await storage.has(name)) continue
      await storage.put(name, bytes)
      added.push(name)
    }
  }
  return added
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

async function unlessAbsent<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
