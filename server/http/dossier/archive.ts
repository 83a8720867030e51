import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export const photoFile = (key: string): string => `photos/${key}.webp`

export type ArchiveEntry = {
  readonly name: string
  /** Photos are compressed already: they are stored as they are. */
  readonly isStored: boolean
  read(): Promise<Uint8Array | undefined>
}

/** The largest piece that is handed on at once: between two pieces others are served. */
const pieceBytes = 65_536

/** A zip in pieces, each made when the one before was taken, so that neither memory nor the loop is held. */
export async function* archiveOf(entries: Iterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  let fault: Error | undefined
  const zip = new Zip((error, piece) => {
    if (error) fault = error
    else made.push(piece)
  })
  function* taken() {
    if (fault) throw fault
    yield* made.splice(0)
  }
  for (const { name, isStored, read } of entries) {
    const bytes = await read()
    // Removed meanwhile.
    if (!bytes) continue
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    zip.add(file)
    for (let at = 0; at < bytes.length || at === 0; at += pieceBytes) {
      file.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
      yield* taken()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  zip.end()
  yield* taken()
}
