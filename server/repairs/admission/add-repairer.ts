import { rhythmLimits, stepsMinutes } from '../../../widgets/words/repairs/rhythm-terms.js'
import { newId, type Id } from '../../base/id.js'
import { never, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { isSlug } from '../../base/shapes.js'
import { isUniqueViolation } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import { becomeItinerant, placesById, type Place } from '../../members/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { refreshFirstFree } from '../agenda/first-free.js'
import {
  bikeTypes,
  receives,
  repairTypes,
  type BikeType,
  type Opening,
  type Repairer,
  type RepairerClosure,
} from '../repairer.js'
import { recordRepairer } from '../record-repairer.js'
import { getRepairer, insertRepairer, type NewRepairer } from '../repairer.store.js'
import type { NewService } from '../service.store.js'
import { areOpenings, isClosure } from '../agenda/read-ranges.js'
import { insertClosure, replaceOpenings } from '../agenda/timetable.store.js'
import { wholeCommunes } from './whole-communes.js'
import { areNamedApart, hasWords, isLength, isService, isSomeOf, isWithin } from './allowed-values.js'

export type RepairerCandidate = Pick<Repairer, 'slug' | 'memberId' | 'placeId' | 'types' | 'usualMinutes' | 'email'> &
  Partial<Omit<Repairer, 'id' | 'firstFreeAt' | 'firstFreeUntil' | 'firstFreeEnd'>> & {
    readonly bikeTypes: readonly BikeType[]
    readonly openings: readonly Opening[]
    readonly closures?: readonly RepairerClosure[]
    readonly services?: readonly NewService[]
    /** One agenda of the shop with one seat when absent; or one for each employee. */
    readonly agendas?: readonly { readonly employee?: string; readonly seats: number }[]
    /** INSEE codes of communes where an itinerant goes, besides the radius. */
    readonly communes?: readonly string[]
  }

/** Lead time and cancellation limit as towns' own services have them; steps of an hour as Rustine Libre has. */
const usual = {
  stepMinutes: 60,
  preparationMinutes: 0,
  leadMinutes: 120,
  horizonDays: 60,
  cancelMinutes: 240,
  onRequest: false,
  worksHolidays: false,
  open: true,
} as const

export async function addRepairer(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  candidate: RepairerCandidate,
): Promise<Repairer> {
  const now = clock.now()
  refuseInvalid(candidate)
  const place = await ownPlace(tx, candidate)
  const { bikeTypes, openings, closures = [], services = [], agendas = [{ seats: 1 }], communes, ...given } = candidate
  const id: Id<'Repairer'> = newId()
  const repairer: Repairer = { ...usual, ...given, id, firstFreeAt: never, firstFreeUntil: now, firstFreeEnd: never }
  const zone = await wholeCommunes(tx, communes ?? [])
  await insertOnce(tx, { repairer, bikeTypes, communes: zone, services, agendas }, now)
  await replaceOpenings(tx, id, openings)
  for (const closure of closures) await insertClosure(tx, id, closure)
  await refreshFirstFree(tx, [id], now)
  if (!receives(given.types) && !place.itinerant) await becomeItinerant({ tx, clock }, place)
  await recordRepairer(tx, now, id)
  return getRepairer(tx, id)
}

const isLimited = (value: number, name: keyof typeof rhythmLimits): boolean =>
  isWithin(value, rhythmLimits[name].least, rhythmLimits[name].most)

function refuseInvalid(candidate: RepairerCandidate): void {
  const { types, services = [], agendas = [], communes = [], reachMetres, bikeTypes: bikes } = candidate
  const { stepMinutes, leadMinutes, horizonDays, cancelMinutes, preparationMinutes } = { ...usual, ...candidate }
  const reaches = communes.length > 0 || reachMetres !== undefined
  const wrong: Record<string, boolean> = {
    slug: !isSlug(candidate.slug),
    types: !isSomeOf(types, repairTypes),
    bikeTypes: !isSomeOf(bikes, bikeTypes),
    // Only an itinerant has a reach, and must have one.
    reachMetres: types.includes('itinerant') !== reaches || !isWithin(reachMetres ?? 1, 1, 100_000),
    stepMinutes: !stepsMinutes.some((step) => step === stepMinutes),
    usualMinutes: !isLength(candidate.usualMinutes),
    preparationMinutes: !isLimited(preparationMinutes, 'preparationMinutes'),
    leadMinutes: !isLimited(leadMinutes, 'leadMinutes'),
    horizonDays: !isLimited(horizonDays, 'horizonDays'),
    cancelMinutes: !isLimited(cancelMinutes, 'cancelMinutes'),
    email: !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(candidate.email),
    openings: !areOpenings(candidate.openings),
    closures: !(candidate.closures ?? []).every(isClosure),
    services: !services.every((service) => isService(service, bikes)) || !areNamedApart(services),
    agendas: candidate.agendas?.length === 0 || !agendas.every(({ seats }) => isLimited(seats, 'seats')),
    welcome: !hasWords(candidate.welcome ?? '-', 2_000),
    toBring: !hasWords(candidate.toBring ?? '-', 500),
    directions: !hasWords(candidate.directions ?? '-', 1_000),
  }
  const fields = Object.keys(wrong).filter((field) => wrong[field])
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })
}

async function ownPlace(tx: Tx, { memberId, placeId }: RepairerCandidate): Promise<Place> {
  const place = (await placesById(tx, [placeId])).get(placeId)
  if (place?.memberId !== memberId) throw new Refusal('place-unknown', { fields: ['placeId'] })
  return place
}

async function insertOnce(tx: Tx, newRepairer: NewRepairer, now: Instant): Promise<void> {
  try {
    await insertRepairer(tx, newRepairer, now)
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('invalid-input', { fields: ['slug'] })
    throw error
  }
}
