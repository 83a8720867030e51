import { distanceMetres, type Point } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { getCommune, type Commune } from '../../territories/index.js'
import type { Appointment } from '../appointment.js'
import type { BookInput } from '../repair.wire.js'
import { goesTo, type Ground } from './ground.store.js'

type Address = NonNullable<Appointment['address']>

/** Farther from its commune's centre than any commune reaches: a point that says so is wrong, or made up to get inside. */
const mostFromCentreMetres = 15_000

/** Where the repairer comes, if the resident is visited and the repairer goes there; undefined at the workshop. */
export async function checkAddress(
  db: Db,
  { repairer, point }: Pick<Ground, 'repairer' | 'point'>,
  address: BookInput['address'],
): Promise<Address | undefined> {
  const { id, types, reachMetres } = repairer
  if (!address) {
    if (types.every((type) => type === 'itinerant')) throw new Refusal('address-needed')
    return undefined
  }
  if (!types.includes('itinerant')) throw new Refusal('invalid-input', { fields: ['address'] })
  const commune = await getCommune(db, address.communeCode)
  const spot = believed(address, commune)
  const isNear = spot !== undefined && reachMetres !== undefined && distanceMetres(point, spot) <= reachMetres
  if (!isNear && !(await goesTo(db, id, commune.code))) throw new Refusal('address-outside')
  return { text: address.text, communeCode: commune.code, ...(spot && { point: spot }) }
}

function believed({ latitude, longitude }: NonNullable<BookInput['address']>, { centre }: Commune): Point | undefined {
  if (!centre || latitude === undefined || longitude === undefined) return centre ?? undefined
  const said = { latitude, longitude }
  return distanceMetres(said, centre) <= mostFromCentreMetres ? said : centre
}
