import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { communesOf, partsOf } from '../../territories/index.js'

/** Adds the parts of each commune (Lomme for Lille), as is done for the communes of territories. */
export async function wholeCommunes(tx: Tx, codes: readonly string[]): Promise<string[]> {
  const known = (await communesOf(tx, codes)).map(({ code }) => code)
  const unknown = codes.filter((code) => !known.includes(code))
  if (unknown.length > 0) throw new Refusal('commune-unknown', { fields: unknown })
  return [...new Set([...known, ...(await partsOf(tx, known))])]
}
