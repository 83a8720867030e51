import { toId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { StaffContext } from '../../../rpc/context.js'
import { changeRepairer } from '../../admission/change-repairer.js'
import { addService, changeService, dropService } from '../../admission/change-services.js'
import { saveSeats, sharedAgenda } from '../../agenda/agenda.store.js'
import { setOpenings } from '../../agenda/change-repairer-times.js'
import type { RepairService } from '../../repairer.js'
import { findService } from '../../service.store.js'
import type { Workshop } from '../workshop.js'
import { lockWorkshop } from './lock-workshop.js'
import type {
  AddServiceInput,
  Changed,
  ChangeServiceInput,
  DropServiceInput,
  HolidaysInput,
  HoursInput,
  RhythmInput,
  TextsInput,
} from './settings.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

const changed = ({ sequence }: Workshop): Changed => ({ sequence: sequence + 1 })

export async function setHours(ctx: Acting, allowed: Allowed<'visits'>, input: HoursInput): Promise<Changed> {
  const workshop = await lockWorkshop(ctx, allowed, input)
  await setOpenings(ctx, workshop.repairer.id, input.openings)
  return changed(workshop)
}

export async function setHolidays(ctx: Acting, allowed: Allowed<'visits'>, input: HolidaysInput): Promise<Changed> {
  const workshop = await lockWorkshop(ctx, allowed, input)
  await changeRepairer(ctx, workshop.repairer.id, { worksHolidays: input.worksHolidays })
  return changed(workshop)
}

/** Visits that stand stay as they are: only what is offered from now on follows it. */
export async function setRhythm(ctx: Acting, allowed: Allowed<'visits'>, input: RhythmInput): Promise<Changed> {
  const { seats, member: _named, repairer: _slug, seen: _before, ...settings } = input
  const workshop = await lockWorkshop(ctx, allowed, input)
  const { id } = workshop.repairer
  const shared = seats === undefined ? undefined : await sharedAgenda(ctx.tx, id)
  if (seats !== undefined && !shared) throw new Refusal('invalid-input', { fields: ['seats'] })
  if (shared && seats !== undefined) await saveSeats(ctx.tx, shared.id, seats)
  await changeRepairer(ctx, id, settings)
  return changed(workshop)
}

export async function setTexts(ctx: Acting, allowed: Allowed<'visits'>, input: TextsInput): Promise<Changed> {
  const workshop = await lockWorkshop(ctx, allowed, input)
  const { welcome, toBring, directions } = input
  await changeRepairer(ctx, workshop.repairer.id, { welcome, toBring, directions })
  return changed(workshop)
}

type Described = Pick<AddServiceInput, 'bikeTypes' | 'minutes' | 'name' | 'priceCents'>

const described = ({ bikeTypes, minutes, name, priceCents }: Described) => ({
  name,
  minutes,
  ...(priceCents !== undefined && { priceCents }),
  ...(bikeTypes && { bikeTypes }),
})

export async function addServiceHere(
  ctx: Acting,
  allowed: Allowed<'visits'>,
  input: AddServiceInput,
): Promise<Changed & { serviceId: string }> {
  const workshop = await lockWorkshop(ctx, allowed, input)
  const [serviceId = ''] = await addService(ctx, workshop.repairer.id, described(input))
  return { ...changed(workshop), serviceId }
}

export async function changeServiceHere(
  ctx: Acting,
  allowed: Allowed<'visits'>,
  input: ChangeServiceInput,
): Promise<Changed> {
  const workshop = await lockWorkshop(ctx, allowed, input)
  const { id, repairerId } = await getService(ctx, workshop, input.serviceId)
  await changeService(ctx, { id, repairerId, ...described(input) })
  return changed(workshop)
}

/** Appointments that are booked keep its name and price. */
export async function dropServiceHere(
  ctx: Acting,
  allowed: Allowed<'visits'>,
  input: DropServiceInput,
): Promise<Changed> {
  const workshop = await lockWorkshop(ctx, allowed, input)
  await dropService(ctx, await getService(ctx, workshop, input.serviceId))
  return changed(workshop)
}

async function getService(
  { tx }: Pick<Acting, 'tx'>,
  { repairer }: Workshop,
  serviceId: string,
): Promise<RepairService> {
  const service = await findService(tx, repairer.id, toId(serviceId))
  if (!service) throw new Refusal('service-unknown')
  return service
}
