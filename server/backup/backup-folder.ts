import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const manifestShape = v.object({
  format: v.literal(1),
  madeAt: v.string(),
  /** The engine of the source; the backup may be restored on the other. */
  engine: v.picklist(['sqlite', 'postgres']),
  migrations: v.array(v.string()),
  tables: v.array(v.object({ name: v.pipe(v.string(), v.regex(/^[a-z_]+$/)), rows: count, sha256 })),
  photos: v.object({
    count,
    /** The digest of the list of their keys. */
    sha256,
    /** Named by the database, but not in the storage when the backup was made. */
    missing: v.array(v.string()),
  }),
  /** Files of the numbered versions of the scripts; backups of before have none. */
  versions: v.optional(
    v.array(v.object({ path: v.pipe(v.string(), v.regex(/^v\d+\.\d+\.\d+\/[\w.-]+$/)), sha256 })),
    [],
  ),
})

export type Manifest = v.InferOutput<typeof manifestShape>

const manifestIn = (folder: string) => join(folder, 'manifest.json')

export const tableIn = (folder: string, name: string): string => join(folder, 'tables', `${name}.ndjson.gz`)
export const photoListIn = (folder: string): string => join(folder, 'photos.txt')

/** Undefined for no backup or an unfinished one. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return v.parse(manifestShape, JSON.parse(await readFile(manifestIn(folder), 'utf8')))
  } catch {
    return undefined
  }
}

export function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  return writeFile(manifestIn(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
}

/** A new or renamed file survives a power cut only once its folder is synced. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
