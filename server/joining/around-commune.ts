import type { Db } from '../database/tables.js'
import type { Allowed } from '../rpc/actor.js'
import { communesTogether, inseeCode } from '../territories/index.js'
import type { AroundInput } from './joining.wire.js'

export async function aroundCommune(db: Db, _network: Allowed<'network'>, { communeCode }: AroundInput) {
  const found = await communesTogether(db, communeCode)
  if (!found) return {}
  const communes = found.communes
    .map(({ code, name }) => ({ code: inseeCode(code), name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
  return { intercommunality: { name: found.name, communes } }
}
