import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { ownJson } from '../base/json.js'
import type { Page, Row } from './table.store.js'

/** A digest of the content alone: the same for both engines and any way of storing it. */
export type Digest = { readonly rows: number; readonly sha256: string }

type Counting = { rows: number; readonly hash: Hash }

async function* linesOf(pages: AsyncIterable<Page>, counting: Counting): AsyncGenerator<string> {
  let isFirst = true
  for await (const { columns, rows } of pages) {
    const lines = [...(isFirst ? [columns] : []), ...rows].map((line) => `${JSON.stringify(line)}\n`).join('')
    isFirst = false
    counting.rows += rows.length
    counting.hash.update(lines)
    yield lines
  }
}

const begun = (): Counting => ({ rows: 0, hash: createHash('sha256') })
const ended = ({ rows, hash }: Counting): Digest => ({ rows, sha256: hash.digest('hex') })

export async function digestOf(pages: AsyncIterable<Page>): Promise<Digest> {
  const counting = begun()
  const lines = linesOf(pages, counting)
  while (!(await lines.next()).done);
  return ended(counting)
}

export async function writeTable(path: string, pages: AsyncIterable<Page>): Promise<Digest> {
  const counting = begun()
  await pipeline(linesOf(pages, counting), createGzip(), createWriteStream(path, { mode: 0o600, flush: true }))
  return ended(counting)
}

const rowsAtOnce = 1_000

export async function* readTable(path: string): AsyncGenerator<Page> {
  const file = createReadStream(path)
  const text = createGunzip().setEncoding('utf8')
  file.once('error', (error) => text.destroy(error))
  let columns: readonly string[] | undefined
  let rows: Row[] = []
  for await (const line of linesIn(file.pipe(text))) {
    if (!columns) columns = ownJson<readonly string[]>(line)
    else rows.push(ownJson<Row>(line))
    if (rows.length < rowsAtOnce) continue
    yield { columns, rows }
    rows = []
  }
  if (columns) yield { columns, rows }
}

/** Splits at line feeds only: `readline` also splits at other characters, which people's texts hold. */
async function* linesIn(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
