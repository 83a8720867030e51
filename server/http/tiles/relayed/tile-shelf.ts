import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '../../../base/clock.js'
import { msOf } from '../../../base/instant.js'
import type { Tile } from '../tile.js'
import { readPicture, type Picture } from './picture.js'

type Kept = { readonly picture: Picture; readonly sinceMs: number }

type ShelfOptions = {
  readonly folder: string
  /** Tiles of another upstream address are kept apart. */
  readonly url: string
  readonly maxBytes: number
  readonly clock: Clock
}

const dayMs = 86_400_000

/** Frees a tenth at once, so that it does not run for every tile. */
const leftAfterTidying = 0.9

const unfinished = '.part-'

/** A file's times say when it was fetched and last used (to the day), so that processes sharing the folder agree. */
export class TileShelf {
  readonly #options: ShelfOptions
  readonly #own: string
  #bytes: number | undefined
  #tidying: Promise<void> | undefined

  constructor(options: ShelfOptions) {
    this.#options = options
    this.#own = createHash('sha256').update(options.url).digest('hex').slice(0, 16)
  }

  async find(tile: Tile): Promise<Kept | undefined> {
    const path = this.#pathOf(tile)
    try {
      const [bytes, times] = await Promise.all([readFile(path), stat(path)])
      const picture = readPicture(bytes)
      if (!picture) return undefined
      const nowMs = msOf(this.#options.clock.now())
      if (nowMs - times.atimeMs >= dayMs) await utimes(path, nowMs / 1000, times.mtimeMs / 1000)
      return { picture, sinceMs: times.mtimeMs }
    } catch (error) {
      if (isAbsence(error)) return undefined
      throw error
    }
  }

  /** Written under a temporary name and renamed: a reader finds the whole tile or none. */
  async keep(tile: Tile, { bytes }: Picture): Promise<void> {
    const path = this.#pathOf(tile)
    const part = `${path}${unfinished}${crypto.randomUUID()}`
    const nowS = msOf(this.#options.clock.now()) / 1000
    await mkdir(dirname(path), { recursive: true })
    try {
      const file = await open(part, 'wx')
      try {
        await file.writeFile(bytes)
        await file.utimes(nowS, nowS)
      } finally {
        await file.close()
      }
      await rename(part, path)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    if (this.#bytes !== undefined) this.#bytes += bytes.length
    await this.#tidyIfFull()
  }

  async #tidyIfFull(): Promise<void> {
    if (this.#bytes !== undefined && this.#bytes <= this.#options.maxBytes) return
    this.#tidying ??= this.#tidy().finally(() => {
      this.#tidying = undefined
    })
    await this.#tidying
  }

  /** Removes the least recently used, those of former upstream addresses too. */
  async #tidy(): Promise<void> {
    const { maxBytes, clock } = this.#options
    const all = (await this.#files()).toSorted((a, b) => a.usedMs - b.usedMs)
    let bytes = all.reduce((sum, { size }) => sum + size, 0)
    const isFull = bytes > maxBytes
    for (const { path, size, usedMs } of all) {
      const isLeft = path.includes(unfinished) && msOf(clock.now()) - usedMs >= dayMs
      if (!isLeft && !(isFull && bytes > maxBytes * leftAfterTidying)) continue
      await rm(path, { force: true })
      bytes -= size
    }
    this.#bytes = bytes
  }

  async #files(): Promise<{ path: string; size: number; usedMs: number }[]> {
    const found: { path: string; size: number; usedMs: number }[] = []
    for (const entry of await readdir(this.#options.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      try {
        const { size, atimeMs, mtimeMs } = await stat(path)
        found.push({ path, size, usedMs: Math.max(atimeMs, mtimeMs) })
      } catch (error) {
        // Another process has just removed it.
        if (!isAbsence(error)) throw error
      }
    }
    return found
  }

  #pathOf({ z, x, y }: Tile): string {
    return join(this.#options.folder, this.#own, String(z), String(x), String(y))
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
