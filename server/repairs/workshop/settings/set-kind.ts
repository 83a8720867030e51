import type { Id } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { record } from '../../../events/outbox.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { isOpening } from '../../../../widgets/words/repairs/admission-terms.js'
import { isSomeOf } from '../../admission/allowed-values.js'
import type { Zone } from '../../admission/admission.js'
import { askZone, insertAdmission, stateOf } from '../../admission/admission.store.js'
import type { KindInput } from '../../opening/opening.wire.js'
import { hideHome } from '../../admission/hide-home.js'
import { wholeCommunes } from '../../admission/whole-communes.js'
import { changeRepairerTimes } from '../../agenda/change-repairer-times.js'
import { bikeTypes, repairTypes } from '../../repairer.js'
import { communeCodesOf, saveKind } from '../../kind.store.js'
import { keepShortest, servicesOf } from '../../service.store.js'
import { lockWorkshop } from './lock-workshop.js'
import type { Changed } from './settings.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** What it is, for which bicycles, and where it goes. Where an admitted workshop goes changes once the network has said yes. */
export async function setKind(ctx: Acting, allowed: Allowed<'opening'>, input: KindInput): Promise<Changed> {
  const { tx } = ctx
  const { repairer, sequence } = await lockWorkshop(ctx, allowed, input)
  const { id } = repairer
  const { types, reachMetres } = input
  const communes = await wholeCommunes(tx, input.communes)
  const isItinerant = types.includes('itinerant')
  const reaches = communes.length > 0 || reachMetres !== undefined
  const taken = bikeTypes.filter((type) => input.bikeTypes.includes(type))
  const services = await servicesOf(tx, id)
  const wrong = {
    types: !isSomeOf(types, repairTypes),
    bikeTypes:
      !isSomeOf(input.bikeTypes, bikeTypes) ||
      services.some(({ bikeTypes: only }) => only?.some((type) => !taken.includes(type))),
    reachMetres: isItinerant !== reaches,
  }
  const fields = Object.entries(wrong).flatMap(([field, isWrong]) => (isWrong ? [field] : []))
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })
  const before = await communeCodesOf(tx, id)
  const isElsewhere =
    reachMetres !== repairer.reachMetres || communes.toSorted().join(' ') !== before.toSorted().join(' ')
  const isAdmitted = !isOpening(await stateOf(tx, id))
  const isAsked = isAdmitted && isItinerant && isElsewhere
  // Until the network answers, it goes where it went.
  const kept = isAsked
    ? {
        types: types.filter((type) => type !== 'itinerant' || repairer.types.includes(type)),
        reachMetres: repairer.reachMetres,
        communes: before,
      }
    : { types, reachMetres, communes }
  if (kept.types.length === 0) throw new Refusal('invalid-input', { fields: ['types'] })
  await changeRepairerTimes(ctx, id, async (inside, now) => {
    await saveKind(inside, { id, ...kept, bikeTypes: taken }, now)
    await keepShortest(inside, id)
  })
  if (isAsked) await ask(ctx, id, { ...(reachMetres !== undefined && { reachMetres }), communes })
  if (isAdmitted) await hideHome(ctx, { types: kept.types, placeId: repairer.placeId })
  return { sequence: sequence + 1 }
}

async function ask({ tx, clock }: Acting, id: Id<'Repairer'>, zone: Zone): Promise<void> {
  const now = clock.now()
  await insertAdmission(tx, { id, state: 'admitted', begunAt: now })
  await askZone(tx, id, zone)
  await record(tx, now, { type: 'workshop.sent', repairerId: id })
}
