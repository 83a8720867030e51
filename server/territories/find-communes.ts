import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import { lookUp } from './commune-names.js'
import type { Commune } from './commune.js'
import { communesOf, communesRevision, findNames } from './commune.store.js'
import { communeCodesOf } from './territory.store.js'

export type FoundCommune = { readonly commune: Commune; readonly parent: Commune | undefined }

const limit = 8

export async function findCommunes(db: Db, typed: string, home?: Id<'Territory'>): Promise<FoundCommune[]> {
  const names = await namesIn(db)
  const first = new Set(home === undefined ? [] : await communeCodesOf(db, home))
  return withParents(db, await communesOf(db, lookUp(names, typed, { limit, first })))
}

export async function communeCoded(db: Db, code: string): Promise<FoundCommune[]> {
  return withParents(db, await communesOf(db, [code]))
}

async function withParents(db: Db, communes: readonly Commune[]): Promise<FoundCommune[]> {
  const parents = await communesOf(db, [...new Set(communes.flatMap(({ parentCode }) => parentCode ?? []))])
  return communes.map((commune) => ({ commune, parent: parents.find(({ code }) => code === commune.parentCode) }))
}

type Kept = { readonly revision: number; readonly names: string }

/** Read at the first search, and again after an import by any process. */
const kept = new WeakMap<Db, Kept>()

async function namesIn(db: Db): Promise<string> {
  const revision = await communesRevision(db)
  const known = kept.get(db)
  if (known && known.revision === revision) return known.names
  const names = await findNames(db)
  kept.set(db, { revision, names })
  return names
}
