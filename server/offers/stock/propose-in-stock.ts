import type { Db } from '../../database/tables.js'
import { proposeFor } from '../publishing/propose-category.js'
import type { ProposeInput } from './stock.wire.js'

/** By the words that residents look for things by. */
export async function proposeInStock(
  db: Db,
  { title, language }: ProposeInput,
): Promise<{ categories: { id: string; name: string }[] }> {
  const proposed = await proposeFor(db, { title, language })
  return { categories: proposed.map(({ id, name }) => ({ id, name: name[language] })) }
}
