import type { FileHandle } from 'node:fs/promises'
import { ZipFault } from './zip-fault.js'

/** As the archive says, which may be false until it is read. */
export type ZipEntry = {
  readonly path: string
  readonly size: number
  readonly packed: number
  readonly isDeflated: boolean
  readonly checksum: number
  /** The offset of the file's own header. */
  readonly offset: number
}

const mostEntries = 2_000
/** The limit for all files together. */
const mostBytes = 400_000_000
/** Photos hardly get smaller, and a list of objects ten times. */
const mostRatio = 100
/** Smaller files do no harm, however tightly they were packed. */
const ratioFrom = 1_000_000
/** A path has some ten bytes for each folder. */
const mostOfDirectory = 4_000_000

const endBytes = 22
const longestComment = 65_535
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 }
export const fileSignature = signatures.file
export const fileHeaderBytes = 30
const entryBytes = 46

type End = { readonly entries: number; readonly bytes: number; readonly offset: number }

/**
 * The list at the end of an archive, read and judged before anything is unpacked: too many files, too large, packed smaller than
 * can be honest, one laid over another (https://www.bamsoftware.com/hacks/zipbomb/), locked, cut off.
 */
export async function readDirectory(file: FileHandle): Promise<readonly ZipEntry[]> {
  const { size } = await file.stat()
  const end = await readEnd(file, size)
  if (end.entries > mostEntries) throw new ZipFault('zip-entries')
  const bytes = await readExactly(file, { offset: end.offset, bytes: end.bytes })
  const entries: ZipEntry[] = []
  let at = 0
  for (let read = 0; read < end.entries; read += 1) {
    const { entry, length } = entryAt(bytes, at)
    at += length
    if (entry) entries.push(entry)
  }
  judge(entries, end)
  return entries
}

async function readEnd(file: FileHandle, size: number): Promise<End> {
  const length = Math.min(size, endBytes + longestComment)
  if (length < endBytes) throw new ZipFault('zip-broken')
  const tail = await readExactly(file, { offset: size - length, bytes: length })
  for (let at = length - endBytes; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== signatures.end || tail.readUInt16LE(at + 20) !== length - endBytes - at) continue
    const [disk, entries] = [tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 10)]
    const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
    if (entries === 0xffff || bytes === 0xffffffff || offset === 0xffffffff) throw new ZipFault('zip-too-large')
    if (disk !== 0 || tail.readUInt16LE(at + 8) !== entries) throw new ZipFault('zip-split')
    if (offset + bytes > size - length + at || bytes < entries * entryBytes) throw new ZipFault('zip-broken')
    if (bytes > mostOfDirectory) throw new ZipFault('zip-entries')
    return { entries, bytes, offset }
  }
  throw new ZipFault('zip-broken')
}

/** Undefined for what is no file: a folder, or a link to somewhere else. */
function entryAt(bytes: Buffer, at: number): { entry: ZipEntry | undefined; length: number } {
  if (at + entryBytes > bytes.length || bytes.readUInt32LE(at) !== signatures.entry) throw new ZipFault('zip-broken')
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
  const name = bytes.readUInt16LE(at + 28)
  const length = entryBytes + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  if (at + length > bytes.length) throw new ZipFault('zip-broken')
  if ((flags & 1) !== 0) throw new ZipFault('zip-encrypted')
  const path = nameIn(bytes.subarray(at + entryBytes, at + entryBytes + name), (flags & 0x800) !== 0)
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
  const offset = bytes.readUInt32LE(at + 42)
  if (packed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) throw new ZipFault('zip-too-large')
  const isFile = !/[/\\]$/.test(path) && isPlain(bytes.readUInt32LE(at + 38))
  // Other ways of packing are not those of any system's own « Compress ».
  if (isFile && method !== 0 && method !== 8) throw new ZipFault('zip-broken')
  const entry = { path, size, packed, isDeflated: method === 8, checksum: bytes.readUInt32LE(at + 16), offset }
  return { entry: isFile ? entry : undefined, length }
}

/** Unix keeps what a file is in the upper half; other systems leave it empty. */
function isPlain(attributes: number): boolean {
  const type = (attributes >>> 16) & 0o170000
  return type === 0 || type === 0o100000
}

function judge(entries: readonly ZipEntry[], { offset: end }: End): void {
  let total = 0
  let behind = end
  for (const { size, packed, isDeflated, offset } of entries.toSorted((a, b) => b.offset - a.offset)) {
    const longest = isDeflated ? size * 1.01 + 1_000 : size
    if (offset + fileHeaderBytes + packed > behind || packed > longest) throw new ZipFault('zip-false')
    if (!isDeflated && packed < size) throw new ZipFault('zip-false')
    if (size > ratioFrom && size > packed * mostRatio) throw new ZipFault('zip-bomb')
    behind = offset
    total += size
  }
  if (total > mostBytes) throw new ZipFault('zip-bomb')
}

type Stretch = { readonly offset: number; readonly bytes: number }

export async function readExactly(file: FileHandle, { offset, bytes }: Stretch): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = await file.read(buffer, 0, bytes, offset)
  if (bytesRead < bytes) throw new ZipFault('zip-broken')
  return buffer
}

/** From 128 on, the letters of code page 850, in which Windows writes names (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT). */
const page850 = [
  0xc7, 0xfc, 0xe9, 0xe2, 0xe4, 0xe0, 0xe5, 0xe7, 0xea, 0xeb, 0xe8, 0xef, 0xee, 0xec, 0xc4, 0xc5, 0xc9, 0xe6, 0xc6,
  0xf4, 0xf6, 0xf2, 0xfb, 0xf9, 0xff, 0xd6, 0xdc, 0xf8, 0xa3, 0xd8, 0xd7, 0x192, 0xe1, 0xed, 0xf3, 0xfa, 0xf1, 0xd1,
]

/** Many write UTF-8 without saying so. */
function nameIn(bytes: Buffer, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (isUtf8) return bytes.toString('utf8')
    return String.fromCharCode(...[...bytes].map((byte) => (byte < 128 ? byte : (page850[byte - 128] ?? 0xfffd))))
  }
}
