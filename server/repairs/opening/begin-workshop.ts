import { findAccount } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { placesOf, readWeekHours, type Place } from '../../members/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { areOpenings } from '../agenda/read-ranges.js'
import type { Opening } from '../repairer.js'
import { addRepairer } from '../admission/add-repairer.js'
import type { BegunOutput, BeginInput } from './opening.wire.js'
import { freeSlug, insertAdmission, placesTaken } from '../admission/admission.store.js'
import { starterServices } from './starter-services.strings.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** A draft that can be booked by nobody, with a value for all that one may set: hours are those of the place. */
export async function beginWorkshop(
  ctx: Ctx,
  { actor, subject: { member } }: Allowed<'opening'>,
  { place: slug, locale }: BeginInput,
): Promise<BegunOutput> {
  const { tx, clock } = ctx
  const place = await placeFor(tx, await placesOf(tx, member), slug)
  const account = actor && (await findAccount(tx, actor.by))
  const email = place.email ?? account?.email
  if (email === undefined) throw new Refusal('invalid-input', { fields: ['email'] })
  const repairer = await addRepairer(ctx, {
    slug: await freeSlug(tx, place.slug),
    memberId: member,
    placeId: place.id,
    types: ['workshop'],
    bikeTypes: ['classic'],
    usualMinutes: 60,
    openings: hoursOf(place),
    services: starterServices(locale),
    email,
    open: false,
  })
  await insertAdmission(tx, { id: repairer.id, state: 'draft', begunAt: clock.now() })
  ctx.about({ kind: 'workshop', id: repairer.id, title: place.name })
  return { repairer: repairer.slug }
}

async function placeFor(db: Db, places: readonly Place[], slug: string | undefined): Promise<Place> {
  const taken = await placesTaken(
    db,
    places.map(({ id }) => id),
  )
  const free = places.filter(({ id }) => !taken.includes(id))
  const place = slug === undefined ? free[0] : free.find((each) => each.slug === slug)
  if (!place) throw new Refusal('place-unknown', { fields: ['place'] })
  return place
}

/** What a week of quarters of an hour can say of them. */
function hoursOf({ hours }: Place): Opening[] {
  const ranges = (hours === undefined ? undefined : readWeekHours(hours))?.ranges ?? []
  return areOpenings(ranges) ? [...ranges] : []
}
