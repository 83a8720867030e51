import { basename } from 'node:path'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Db } from '../../database/tables.js'
import { photoSizes, type KeepingPhotos } from '../../media/index.js'
import type { Allowed } from '../../rpc/actor.js'
import { photoFile, stockFile } from '../stock/stock-csv.js'
import { stockRows } from '../stock/stock-list.store.js'
import { stockCsvWords } from '../stock-file.strings.js'

type ArchivedFile = { readonly name: string; readonly isStored: boolean; read(): Promise<Uint8Array | undefined> }

const mostRows = 20_000
/** An archive without the extension for giants ends at four gigabytes. */
const mostBytes = 2_000_000_000

type From = { readonly db: Db; readonly storage: KeepingPhotos['storage'] }
type As = { readonly language: Language; readonly now: Instant }

/** All that a member has, as one file that another network, or this one, takes in again: the list, then its photos. */
export async function openStockArchive(
  { db, storage }: From,
  { subject }: Allowed<'stock'>,
  { language, now }: As,
): Promise<{ name: string; entries: readonly ArchivedFile[] }> {
  const rows = await stockRows(db, { member: subject.member, now }, { most: mostRows })
  const { csv, pictures } = await stockFile(db, rows, { locale: language, now })
  const words = stockCsvWords[language]
  const list: ArchivedFile = {
    name: `${words.file}.csv`,
    isStored: false,
    read: () => Promise.resolve(new TextEncoder().encode(csv)),
  }
  const unique = new Map(pictures.map((picture) => [photoFile(picture), picture]))
  // Photos beyond that stay on the site; the list names them all the same.
  let room = mostBytes
  const photos = [...unique].map(([name, picture]): ArchivedFile => ({
    name: `photos/${name}`,
    isStored: true,
    async read() {
      const bytes = await storage.get(basename(photoSizes(picture).at(-1)?.path ?? ''))
      if (!bytes || bytes.length > room) return undefined
      room -= bytes.length
      return bytes
    },
  }))
  return { name: words.file, entries: [list, ...photos] }
}
