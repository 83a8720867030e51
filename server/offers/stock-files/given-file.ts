import { mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgePhoto } from '../../media/index.js'
import { openCsvFile, type CsvFile } from '../../files/csv-file.js'
import { UnreadableFileError } from '../../files/source-row.js'
import type { FileFault } from './file-fault.js'
import { baseName } from './rows/cells.js'
import type { FaultReason } from './rows/row-fault.js'
import { mostCsvBytes } from './stock-import.js'
import { ZipFault } from './zip/zip-fault.js'
import { ZipFile, type ZipEntry } from './zip/zip-file.js'

export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly fault: FileFault

  constructor(fault: FileFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

/** A list of objects with the photos beside it, if it came with some. */
type GivenFile = AsyncDisposable & {
  readonly csv: CsvFile
  /** Known by its name alone, wherever it lies in the archive. */
  readonly photos: Photos
}

export type Photos = {
  find(name: string): ZipEntry | FaultReason
  /** Says what is wrong with the photo, as far as its beginning tells. */
  look(entry: ZipEntry): Promise<FaultReason | undefined>
  /** Undefined when it cannot be unpacked. */
  read(entry: ZipEntry): Promise<Uint8Array | undefined>
}

const noPhotos: Photos = {
  find: () => 'photo-missing',
  look: () => Promise.resolve(undefined),
  read: () => Promise.resolve(undefined),
}

export async function openGiven(path: string): Promise<GivenFile> {
  try {
    return (await isArchive(path)) ? await openArchive(path) : { ...(await openList(path)), photos: noPhotos }
  } catch (error) {
    if (error instanceof ZipFault) throw new FileRefused(error.reason, { cause: error })
    if (error instanceof UnreadableFileError) throw new FileRefused(error.because ?? 'no-columns', { cause: error })
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new FileRefused('file-gone')
    throw error
  }
}

async function isArchive(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString('latin1') === 'PK'
  } finally {
    await file.close()
  }
}

async function openList(path: string): Promise<Omit<GivenFile, 'photos'>> {
  const { size } = await stat(path)
  if (size > mostCsvBytes) throw new FileRefused('csv-too-large')
  return { csv: await openCsvFile(path, { fewest: 1 }), [Symbol.asyncDispose]: async () => {} }
}

/** Leaves out files that systems add to archives, and that nobody put there. */
const isMeant = ({ path }: ZipEntry): boolean => !/(?:^|[/\\])(?:__MACOSX[/\\]|\.[^/\\]*$)/.test(path)

async function openArchive(path: string): Promise<GivenFile> {
  const zip = await ZipFile.open(path)
  let folder: string | undefined
  const close = async () => {
    await zip[Symbol.asyncDispose]()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
  try {
    const entries = zip.entries.filter(isMeant)
    // The sheets of a spreadsheet program are archives too.
    if (zip.entries.some(({ path: name }) => name === '[Content_Types].xml' || name === 'mimetype'))
      throw new ZipFault('workbook')
    const lists = entries.filter(({ path: name }) => /\.(?:csv|tsv|txt)$/i.test(name))
    const [list] = lists
    if (!list) throw new ZipFault('csv-none')
    if (lists.length > 1) throw new ZipFault('csv-many')
    if (list.size > mostCsvBytes) throw new FileRefused('csv-too-large')
    folder = await mkdtemp(join(tmpdir(), 'coop-stock-'))
    const unpacked = join(folder, 'list')
    await writeFile(unpacked, await zip.read(list))
    const csv = await openCsvFile(unpacked, { fewest: 1 })
    return { csv, photos: photosIn(zip, entries), [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

function photosIn(zip: ZipFile, entries: readonly ZipEntry[]): Photos {
  const byName = new Map<string, ZipEntry[]>()
  for (const entry of entries) {
    const name = baseName(entry.path)
    byName.set(name, [...(byName.get(name) ?? []), entry])
  }
  const isSame = (one: ZipEntry) => (other: ZipEntry) => one.checksum === other.checksum && one.size === other.size
  return {
    find(name) {
      const [first, ...others] = byName.get(baseName(name)) ?? []
      if (!first) return 'photo-missing'
      return others.every(isSame(first)) ? first : 'photo-many'
    },
    async look(entry) {
      const head = await readOr(() => zip.head(entry))
      return head ? judgePhoto(head, entry.size) : 'photo-unreadable'
    },
    read: (entry) => readOr(() => zip.read(entry)),
  }
}

async function readOr(read: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ZipFault) return undefined
    throw error
  }
}
