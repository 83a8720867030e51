import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { ownJson } from '../../base/json.js'
import type { Happened, SeenUpTo } from './directory.store.js'
import type { KeptLine } from './index-entry.js'
import { MemberIndex } from './member-index.js'

/** To be raised with every change of what is written. */
const format = 2

const unfinished = '.part-'
const hourMs = 3_600_000

/** What a reading is true of. */
export type KeptAt = {
  readonly keptAt: string
  readonly seen: SeenUpTo
  readonly followed: readonly Happened['seq'][]
  readonly revision: number
  /** By what the database is known again: it may be another one by now, or an older copy. */
  readonly last: string
}

export type Kept = KeptAt & { readonly index: MemberIndex }

type Head = KeptAt & { readonly format: number; readonly release: string; readonly count: number }
type End = { readonly crc: number }

/** The last reading of the directory: one JSON text a line, whole or not used. */
export class KeptReading {
  readonly #path: string
  /** Of the code that runs, since another release may read other things. */
  readonly #release = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')

  constructor(path: string) {
    this.#path = path
  }

  /** Undefined when there is none, it is not whole, it is of another release, or `isTrue` says no. */
  async read(isTrue: (head: KeptAt) => Promise<boolean>): Promise<Kept | undefined> {
    const lines = linesOf(this.#path)
    const { value: first } = await lines.next()
    if (typeof first !== 'string') return undefined
    const head = ownJson<Head>(first)
    if (head.format !== format || head.release !== this.#release || !(await isTrue(head))) {
      await lines.return(undefined)
      return undefined
    }
    let crc = crc32(first)
    let isWhole = false
    const index = await MemberIndex.ofKept(
      head.count,
      (async function* () {
        for await (const line of lines) {
          const said = ownJson<KeptLine | End>(line)
          isWhole = 'crc' in said && said.crc === crc
          if ('crc' in said) return
          crc = crc32(line, crc)
          yield said
        }
      })(),
    )
    return isWhole && index.order.length === head.count ? { ...head, index } : undefined
  }

  /** Under a temporary name first: a reader finds the whole or none. False when `goesOn` says so before the end. */
  async write(
    at: KeptAt,
    { count, lines, goesOn }: { count: number; lines: AsyncIterable<KeptLine>; goesOn: () => boolean },
  ): Promise<boolean> {
    const part = `${this.#path}${unfinished}${crypto.randomUUID()}`
    await mkdir(dirname(this.#path), { recursive: true })
    await this.#tidy()
    try {
      const file = await open(part, 'wx', 0o600)
      try {
        const head: Head = { ...at, format, release: this.#release, count }
        let text = JSON.stringify(head)
        let crc = crc32(text)
        await file.write(`${text}\n`)
        for await (const line of lines) {
          if (!goesOn()) return false
          text = JSON.stringify(line)
          crc = crc32(text, crc)
          await file.write(`${text}\n`)
        }
        const end: End = { crc }
        await file.write(JSON.stringify(end))
      } finally {
        await file.close()
      }
      await rename(part, this.#path)
      return true
    } finally {
      await rm(part, { force: true })
    }
  }
  /** What a process that was killed left unfinished. */
  async #tidy(): Promise<void> {
    const folder = dirname(this.#path)
    for (const name of await readdir(folder)) {
      if (!name.startsWith(basename(this.#path) + unfinished)) continue
      const path = join(folder, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
      if (Date.now() - mtimeMs > hourMs) await rm(path, { force: true })
    }
  }
}

async function* linesOf(path: string): AsyncGenerator<string, undefined> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 2 ** 18 })) {
    const parts = (rest + String(chunk)).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
  return undefined
}
