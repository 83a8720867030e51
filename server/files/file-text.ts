import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { UnreadableFileError } from './source-row.js'

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/** Bytes 128 to 159 of Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const between128And159 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
]

/** UTF-8 unless it is invalid; Excel's « Unicode text » has a byte order mark. */
async function encodingOf(path: string): Promise<Encoding> {
  // The file is read twice, which is impossible with a pipe.
  const kind = await stat(path)
  if (!kind.isFile())
    throw new UnreadableFileError(kind.isDirectory() ? 'it is a folder' : 'it is not a file on a disk')
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    if (bytesRead === 2 && buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  } finally {
    await file.close()
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of bytesOf(path)) decoder.decode(bytes, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

export async function* piecesOf(path: string): AsyncGenerator<string> {
  const encoding = await encodingOf(path)
  if (encoding === 'windows-1252') {
    // Not with TextDecoder: some versions of Node decode these 32 bytes as ISO 8859-1 (nodejs/node#56542).
    for await (const bytes of bytesOf(path)) yield fromWindows1252(bytes)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const bytes of bytesOf(path)) yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  for await (const bytes of createReadStream(path)) if (Buffer.isBuffer(bytes)) yield bytes
}

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (letter) => {
    const code = letter.charCodeAt(0)
    return String.fromCharCode(between128And159[code - 0x80] ?? code)
  })
}
