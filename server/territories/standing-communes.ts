import { setImmediate as breath } from 'node:timers/promises'
import type { Db } from '../database/tables.js'
import { communesRevision, standingCommunesAfter, type StandingCommune } from './commune.store.js'

type Kept = { readonly revision: number; readonly communes: Promise<readonly StandingCommune[]> }

/** Read at the first use, and again after an import by any process. */
const kept = new WeakMap<Db, Kept>()

/** The same array until the communes change. */
export async function standingCommunes(db: Db): Promise<readonly StandingCommune[]> {
  const revision = await communesRevision(db)
  const known = kept.get(db)
  if (known?.revision === revision) return known.communes
  const communes = readAll(db)
  kept.set(db, { revision, communes })
  communes.catch(() => kept.delete(db))
  return communes
}

/** A few milliseconds each, during which SQLite answers nobody else. */
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
