import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const file = v.object({
  element: v.string(),
  path: v.string(),
  /** A page writes this in `integrity`. */
  integrity: v.string(),
  bytes: v.number(),
  brotli: v.number(),
  gzip: v.number(),
})

const shape = v.object({
  version: v.string(),
  keptAt: v.string(),
  /** Lines of the changelog, in Markdown. */
  changes: v.array(v.string()),
  files: v.array(file),
})

export type KeptFile = Readonly<v.InferOutput<typeof file>>
export type KeptVersion = Readonly<v.InferOutput<typeof shape>>

/** One server gives these files under numbered addresses, and never changes them. */
export const versionsIn = (dataDir: string): string => join(dataDir, 'versions')

export const told = 'kept.json'

const folderName = /^v\d+\.\d+\.\d+$/

export const isVersionFolder = (name: string): boolean => folderName.test(name)

export function readKeptVersion(folder: string): KeptVersion | undefined {
  const path = join(folder, told)
  return existsSync(path) ? parsed(readFileSync(path, 'utf8')) : undefined
}

/** The newest first; read each time, since another process may have kept one meanwhile. */
export async function listVersions(dataDir: string): Promise<KeptVersion[]> {
  const root = versionsIn(dataDir)
  const names = (await readdir(root).catch(() => [])).filter(isVersionFolder)
  const texts = await Promise.all(names.map((name) => readFile(join(root, name, told), 'utf8').catch(() => '')))
  return texts.flatMap((text) => parsed(text) ?? []).toSorted((one, other) => newerFirst(one.version, other.version))
}

/** Finds the versions in a folder that a build made: the newest is the one of `package.json`. */
export const versionFoldersOf = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(isVersionFolder) : []

function parsed(text: string): KeptVersion | undefined {
  try {
    return v.parse(shape, JSON.parse(text))
  } catch {
    // Half of a backup, or somebody's own folder: it is not one of ours.
    return undefined
  }
}

function newerFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true })
}
