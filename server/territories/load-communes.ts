import type { Tx } from '../database/tables.js'
import type { Commune } from './commune.js'
import { allCommunes, findVintage, replaceCommunes, replaceIntercommunalities } from './commune.store.js'
import { readCommunesFile } from './communes/communes-file.js'
import { shippedVintage } from './communes/vintage.js'
import { fillCentres } from './fill-centres.js'

const shipped = new URL('./communes/communes.json.br', import.meta.url)

/** Puts the communes that ship with us in an empty or older database. Tells whether anything was to do. */
export async function loadCommunes(tx: Tx): Promise<boolean> {
  const known = await findVintage(tx)
  if (known !== undefined && known >= shippedVintage) return false
  const { vintage, communes, intercommunalities } = await readCommunesFile(shipped)
  await replaceIntercommunalities(tx, intercommunalities)
  await replaceCommunes(
    tx,
    vintage,
    fillCentres(known === undefined ? communes : withOwnCentres(communes, await allCommunes(tx))),
  )
  return true
}

/** A newer file does not take away the centres that an administrator has imported. */
function withOwnCentres(communes: readonly Commune[], before: readonly Commune[]): Commune[] {
  const own = new Map(before.filter(({ centrePrecision }) => centrePrecision === 'own').map((c) => [c.code, c.centre]))
  return communes.map((commune): Commune => {
    const centre = own.get(commune.code)
    return centre ? { ...commune, centre, centrePrecision: 'own' } : commune
  })
}
