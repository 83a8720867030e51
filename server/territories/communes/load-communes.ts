import { waitForAdvisoryLock } from '../../database/advisory-lock.js'
import type { Database } from '../../database/open-database.js'
import { changeCommunes } from '../change-communes.js'
import type { Commune } from '../commune.js'
import { allCommunes, findVintage, replaceIntercommunalities } from '../commune.store.js'
import { readCommunesFile } from './communes-file.js'
import { shippedVintage } from './vintage.js'
import { fillCentres } from '../fill-centres.js'

export const communesLock = 'communes'

/** The country's communes, as they come with the server. */
export const shipped = new URL('./communes.json.br', import.meta.url)

export async function loadCommunes(database: Database): Promise<boolean> {
  if (isCurrent(await findVintage(database.reader))) return false
  await using _lock = await waitForAdvisoryLock(database, communesLock)
  const known = await findVintage(database.reader)
  if (isCurrent(known)) return false
  const { vintage, communes, intercommunalities } = await readCommunesFile(shipped)
  const before = await allCommunes(database.reader)
  await changeCommunes(database, {
    vintage,
    before,
    after: fillCentres(known === undefined ? communes : withOwnCentres(communes, before)),
    finish: (tx) => replaceIntercommunalities(tx, intercommunalities),
  })
  return true
}

const isCurrent = (vintage: string | undefined) => vintage !== undefined && vintage >= shippedVintage

function withOwnCentres(communes: readonly Commune[], before: readonly Commune[]): Commune[] {
  const own = new Map(before.filter(({ centrePrecision }) => centrePrecision === 'own').map((c) => [c.code, c.centre]))
  return communes.map((commune): Commune => {
    const centre = own.get(commune.code)
    return centre ? { ...commune, centre, centrePrecision: 'own' } : commune
  })
}
