import { newId } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { communesOf, communesOfIntercommunality, partsOf } from './commune.store.js'
import { insertTerritory } from './territory.store.js'
import type { Territory } from './territory.js'

export type NewTerritory = {
  readonly slug: string
  readonly name: string
  /** INSEE codes, also of parts of communes. */
  readonly communes?: readonly string[]
  /** SIREN codes of EPCIs, for all their communes. */
  readonly intercommunalities?: readonly string[]
}

/** Parts are stored with the territory, so that a search reads one table. */
export async function createTerritory(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { slug, name, communes = [], intercommunalities = [] }: NewTerritory,
): Promise<Territory> {
  const known = new Set((await communesOf(tx, communes)).map((commune) => commune.code))
  const unknown = communes.filter((code) => !known.has(code))
  for (const intercommunality of intercommunalities) {
    const members = await communesOfIntercommunality(tx, intercommunality)
    if (members.length === 0) unknown.push(intercommunality)
    for (const code of members) known.add(code)
  }
  if (unknown.length > 0) throw new Refusal('commune-unknown', { fields: unknown })
  if (known.size === 0) throw new Refusal('invalid-input', { fields: ['communes'] })

  const territory: Territory = { id: newId(), slug, name }
  await insertTerritory(tx, territory, [...new Set([...known, ...(await partsOf(tx, [...known]))])])
  await record(tx, clock.now(), { type: 'territories.changed' })
  return territory
}
