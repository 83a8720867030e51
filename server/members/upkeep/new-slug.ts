import type { Tx } from '../../database/tables.js'
import { takenBehind, takenOf } from '../import/imported.store.js'
import { freeSlug, slugOf } from '../import/make-slug.js'

/** One that no member and no place has. */
export async function newSlug(tx: Tx, name: string, commune: string): Promise<string> {
  const slug = slugOf(name, commune)
  const taken = await takenOf(tx, [slug])
  return taken.has(slug) ? freeSlug(slug, new Set([slug, ...(await takenBehind(tx, slug))])) : slug
}
