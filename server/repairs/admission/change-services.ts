import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeRepairerTimes } from '../agenda/change-repairer-times.js'
import type { RepairService } from '../repairer.js'
import { takenBikesOf } from '../repairer.store.js'
import {
  deleteService,
  insertServices,
  keepShortest,
  saveService,
  servicesOf,
  type NewService,
} from '../service.store.js'
import { areNamedApart, isService } from './allowed-values.js'

type Changing = Pick<MutationContext, 'tx' | 'clock'>

export async function addService(
  ctx: Changing,
  repairerId: Id<'Repairer'>,
  service: NewService,
): Promise<Id<'RepairService'>[]> {
  return change(ctx, repairerId, async (tx) => {
    await refuseInvalid(tx, repairerId, service)
    return insertServices(tx, repairerId, [service])
  })
}

export async function changeService(ctx: Changing, service: RepairService): Promise<void> {
  const { repairerId } = service
  await change(ctx, repairerId, async (tx) => {
    await refuseInvalid(tx, repairerId, service)
    await saveService(tx, service)
  })
}

export async function dropService(ctx: Changing, { id, repairerId }: RepairService): Promise<void> {
  await change(ctx, repairerId, (tx) => deleteService(tx, id))
}

async function change<Written>(
  ctx: Changing,
  repairerId: Id<'Repairer'>,
  write: (tx: Tx) => Promise<Written>,
): Promise<Written> {
  return changeRepairerTimes(ctx, repairerId, async (tx) => {
    const written = await write(tx)
    await keepShortest(tx, repairerId)
    return written
  })
}

async function refuseInvalid(
  tx: Tx,
  repairerId: Id<'Repairer'>,
  service: NewService & Partial<Pick<RepairService, 'id'>>,
): Promise<void> {
  const [taken, services] = await Promise.all([takenBikesOf(tx, repairerId), servicesOf(tx, repairerId)])
  const others = services.filter(({ id }) => id !== service.id)
  if (!isService(service, taken)) throw new Refusal('invalid-input', { fields: ['service'] })
  if (!areNamedApart([...others, service])) throw new Refusal('invalid-input', { fields: ['name'] })
}
