import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isId, type Id } from '../../base/id.js'
import { msOf, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { mostFileBytes } from './stock-import.js'

/** Where files of objects are from when they are sent until they are applied. Names are ours: nobody's path is followed. */
export class StockFileFolder {
  readonly #folder: string

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'stock-files')
  }

  pathOf(id: Id<'StockImport'>): string {
    if (!isId(id)) throw new RangeError('not the id of an import')
    return join(this.#folder, id)
  }

  /** Written as it arrives, and there once it is whole: never in memory, never more of it than may be. */
  async take(id: Id<'StockImport'>, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const unfinished = `${this.pathOf(id)}.part`
    const file = await open(unfinished, 'wx')
    try {
      let bytes = 0
      for await (const piece of pieces) {
        bytes += piece.length
        if (bytes > mostFileBytes) throw new Refusal('file-too-large')
        await file.write(piece)
      }
      await file.sync()
      await file.close()
      await rename(unfinished, this.pathOf(id))
    } catch (error) {
      await file.close()
      await rm(unfinished, { force: true })
      throw error
    }
  }

  remove(id: Id<'StockImport'>): Promise<void> {
    return rm(this.pathOf(id), { force: true })
  }

  /** Removes files that no import waits for, and those that a killed process left half written. */
  async removeOthers(wanted: ReadonlySet<string>, before: Instant): Promise<number> {
    const names = await readdir(this.#folder).catch(() => [])
    let removed = 0
    for (const name of names) {
      const path = join(this.#folder, name)
      if (wanted.has(name) || ((await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity) >= msOf(before)) continue
      await rm(path, { force: true })
      removed += 1
    }
    return removed
  }
}
