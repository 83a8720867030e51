import { distanceMetres, type Point } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { getCommune, type Commune } from '../../territories/index.js'
import type { Appointment } from '../appointment.js'
import type { BookInput, ReachInput } from '../repair.wire.js'
import { receives } from '../repairer.js'
import { addressLine } from './address-line.js'
import { goesTo, type BookingContext } from './booking-context.store.js'

type Address = NonNullable<Appointment['address']>
type Situated = ReachInput['address']

/** No commune reaches farther from its centre: a point beyond is wrong, or forged to be within the repairer's reach. */
const mostFromCentreMetres = 15_000

export async function checkAddress(
  db: Db,
  { repairer, point }: Pick<BookingContext, 'repairer' | 'point'>,
  address: BookInput['address'],
): Promise<Address | undefined> {
  if (!address) {
    if (!receives(repairer.types)) throw new Refusal('address-needed')
    return undefined
  }
  if (!repairer.types.includes('itinerant')) throw new Refusal('invalid-input', { fields: ['address'] })
  const spot = await spotInReach(db, { repairer, point }, address)
  if (!spot) throw new Refusal('address-outside')
  return { text: addressLine(address.text, await getCommune(db, address.communeCode)), ...spot }
}

export async function spotInReach(
  db: Db,
  { repairer: { id, reachMetres }, point }: Pick<BookingContext, 'repairer' | 'point'>,
  address: Situated,
): Promise<Omit<Address, 'text'> | undefined> {
  const commune = await getCommune(db, address.communeCode)
  const spot = believed(address, commune)
  const isNear = spot !== undefined && reachMetres !== undefined && distanceMetres(point, spot) <= reachMetres
  if (!isNear && !(await goesTo(db, id, commune.code))) return undefined
  return { communeCode: commune.code, ...(spot && { point: spot }) }
}

function believed({ latitude, longitude }: Situated, { centre }: Commune): Point | undefined {
  if (!centre || latitude === undefined || longitude === undefined) return centre ?? undefined
  const said = { latitude, longitude }
  return distanceMetres(said, centre) <= mostFromCentreMetres ? said : centre
}
