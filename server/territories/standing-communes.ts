import { setImmediate as breath } from 'node:timers/promises'
import type { Db } from '../database/tables.js'
import { findRevision, standingCommunesAfter, type StandingCommune } from './commune.store.js'

type Kept = { readonly revision: number; readonly communes: Promise<readonly StandingCommune[]> }

/** One list a database, read when somebody first asks, and again when another process has imported communes. */
const kept = new WeakMap<Db, Kept>()

/** Every commune, and every part of one, that has a point of its own: the same list again while they are the same. */
export async function standingCommunes(db: Db): Promise<readonly StandingCommune[]> {
  const revision = await findRevision(db)
  const known = kept.get(db)
  if (known?.revision === revision) return known.communes
  const communes = readAll(db)
  kept.set(db, { revision, communes })
  communes.catch(() => kept.delete(db))
  return communes
}

/** SQLite answers before anybody else has a turn: a few milliseconds for so many. */
const atOnce = 3_000

async function readAll(db: Db): Promise<readonly StandingCommune[]> {
  const communes: StandingCommune[] = []
  for (;;) {
    const some = await standingCommunesAfter(db, { after: communes.at(-1)?.code ?? '', most: atOnce })
    communes.push(...some)
    if (some.length < atOnce) return communes
    await breath()
  }
}
