import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import { distanceMetres } from '../base/point.js'
import { plain } from '../base/words.js'
import { lookUp } from './commune-names.js'
import type { Commune } from './commune.js'
import { communesOf, communesRevision, findNames } from './commune.store.js'
import { centreOf } from './territory.js'
import { communeCodesOf } from './territory.store.js'

export type FoundCommune = { readonly commune: Commune; readonly parent: Commune | undefined }

const limit = 8

/** Among how many those that are near are looked for. */
const among = 100
const nearMetres = 60_000

/** Those of the territory `home`, then those around it, come before larger ones far away. */
export async function findCommunes(db: Db, typed: string, home?: Id<'Territory'>): Promise<FoundCommune[]> {
  const names = await namesIn(db)
  if (home === undefined) return withParents(db, await communesOf(db, lookUp(names, typed, { limit })))
  const first = new Set(await communeCodesOf(db, home))
  const found = await communesOf(db, lookUp(names, typed, { limit: among, first }))
  const from = found.length > limit ? centreOf(await communesOf(db, [...first])) : undefined
  if (!from || /\d/.test(typed)) return withParents(db, found.slice(0, limit))
  const text = plain(typed)
  const nearness = ({ centre, code, name }: Commune): number => {
    if (plain(name) === text || first.has(code)) return 0
    const metres = centre ? distanceMetres(from, centre) : nearMetres
    return Math.min(metres, nearMetres)
  }
  // Communes that are equally near stay in the order of their names.
  const ranked = found.toSorted((a, b) => nearness(a) - nearness(b))
  return withParents(db, ranked.slice(0, limit))
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
