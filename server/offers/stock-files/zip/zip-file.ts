import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, crc32, inflateRaw } from 'node:zlib'
import { fileHeaderBytes, fileSignature, readDirectory, readExactly, type ZipEntry } from './zip-directory.js'
import { ZipFault } from './zip-fault.js'

export type { ZipEntry }

const inflate = promisify<Buffer, object, Buffer>(inflateRaw)

/** Enough to tell what a file is; packed it is no longer. */
const headBytes = 512

/** An archive on disk, of which one file at a time is in memory. */
export class ZipFile implements AsyncDisposable {
  readonly entries: readonly ZipEntry[]
  readonly #file: FileHandle

  private constructor(file: FileHandle, entries: readonly ZipEntry[]) {
    this.#file = file
    this.entries = entries
  }

  static async open(path: string): Promise<ZipFile> {
    const file = await open(path)
    try {
      return new ZipFile(file, await readDirectory(file))
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** Refuses more bytes than were said, and others: what is unpacked is at most what was judged. */
  async read(entry: ZipEntry): Promise<Uint8Array> {
    const packed = await this.#packed(entry, entry.packed)
    const bytes = entry.isDeflated ? await unpacked(packed, { maxOutputLength: Math.max(1, entry.size) }) : packed
    if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) throw new ZipFault('zip-false')
    return bytes
  }

  /** Its first bytes. */
  async head(entry: ZipEntry): Promise<Uint8Array> {
    const packed = await this.#packed(entry, Math.min(entry.packed, headBytes))
    if (!entry.isDeflated) return packed
    // Only a beginning is unpacked, so a missing end is no error here.
    return unpacked(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1_000_000 })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#file.close()
  }

  async #packed({ offset }: ZipEntry, bytes: number): Promise<Buffer> {
    const header = await readExactly(this.#file, { offset, bytes: fileHeaderBytes })
    if (header.readUInt32LE(0) !== fileSignature) throw new ZipFault('zip-false')
    const begins = offset + fileHeaderBytes + header.readUInt16LE(26) + header.readUInt16LE(28)
    return readExactly(this.#file, { offset: begins, bytes })
  }
}

async function unpacked(packed: Buffer, options: object): Promise<Buffer> {
  try {
    return await inflate(packed, options)
  } catch (cause) {
    throw new ZipFault('zip-false', { cause })
  }
}
