import { canonicalJson } from '../base/canonical.js'
import type { Database } from '../database/open-database.js'
import type { Tx } from '../database/tables.js'
import { administer } from '../rpc/in-transaction.js'
import { administerEach } from '../rpc/short-transactions.js'
import { namesOf } from './commune-names.js'
import type { Commune } from './commune.js'
import { deleteCommunes, saveCommunes, saveGazetteer } from './commune.store.js'

type CommunesChange = {
  readonly vintage: string
  readonly before: readonly Commune[]
  readonly after: readonly Commune[]
  finish(tx: Tx): Promise<unknown>
}

const atOnce = 500

/** Safe to interrupt: the change is announced at the end, and the next run writes what is left. */
export async function changeCommunes(
  database: Database,
  { vintage, before, after, finish }: CommunesChange,
): Promise<void> {
  const names = namesOf(after)
  const end = async (tx: Tx, gone: readonly string[]) => {
    await deleteCommunes(tx, gone)
    await saveGazetteer(tx, { vintage, names })
    await finish(tx)
  }
  // In an empty database nobody acts who would need the pauses below.
  if (before.length === 0) {
    await administer(database, async (tx) => {
      for (const part of inParts(after)) await saveCommunes(tx, part)
      await end(tx, [])
    })
    return
  }
  const known = new Map(before.map((commune) => [commune.code, canonicalJson(commune)]))
  const changed = after.filter((commune) => known.get(commune.code) !== canonicalJson(commune))
  await administerEach(database, inParts(changed), saveCommunes)
  for (const { code } of after) known.delete(code)
  await administer(database, (tx) => end(tx, [...known.keys()]))
}

function inParts(communes: readonly Commune[]): Commune[][] {
  const starts = Array.from({ length: Math.ceil(communes.length / atOnce) }, (_, n) => n * atOnce)
  return starts.map((from) => communes.slice(from, from + atOnce))
}
