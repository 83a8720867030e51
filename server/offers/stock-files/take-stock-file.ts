import { newId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isLanguage } from '../../base/language.js'
import { oneLine } from '../../base/one-line.js'
import type { Tx } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import type { Allowed } from '../../rpc/actor.js'
import { getOwnPlace } from '../stock/get-item.js'
import { dropUnapplied, insertStockImport } from './stock-import.store.js'

/** How many files an hour are tried. */
export const stockFilesAnHour = { counted: { act: 'stock file hour', windowMs: 3_600_000 }, most: 60 } as const

const longestName = 100

export const newStockImport = (): Id<'StockImport'> => newId<'StockImport'>()

type TakenFile = {
  readonly id: Id<'StockImport'>
  readonly name: string
  /** A place of the member's, for objects of which the file does not say where they are. */
  readonly place: string | undefined
  readonly language: string | undefined
}

/** Once it is whole on disk; which earlier files nobody waits for any more. */
export async function takeStockFile(
  { tx, now }: { readonly tx: Tx; readonly now: Instant },
  who: Allowed<'stock'>,
  { id, name, place, language = '' }: TakenFile,
): Promise<readonly Id<'StockImport'>[]> {
  const { member } = who.subject
  const at = place === undefined ? undefined : (await getOwnPlace(tx, who, place)).id
  const dropped = await dropUnapplied(tx, member)
  await insertStockImport(tx, {
    id,
    member,
    status: 'trying',
    total: 0,
    done: 0,
    columns: { names: [], unused: [] },
    createdAt: now,
    counts: { added: 0, changed: 0, same: 0, refused: 0, photos: 0, photosLeft: 0 },
    ...(who.actor && { by: who.actor.by }),
    ...(at && { place: at }),
    name: oneLine(name).slice(0, longestName),
    language: isLanguage(language) ? language : 'fr',
  })
  await record(tx, now, { type: 'stock-import.asked', importId: id, memberId: member })
  return dropped
}
