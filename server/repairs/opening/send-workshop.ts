import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { timesOf } from '../agenda/timetable.store.js'
import { noteChanged } from '../repairer.store.js'
import { aboutWorkshop, lockWorkshop } from '../workshop/settings/lock-workshop.js'
import { getWorkshop } from '../workshop/workshop.store.js'
import { deleteRepairer, hasVisits, moveAdmission } from '../admission/admission.store.js'
import type { SendInput, TakeBackInput } from './opening.wire.js'
import type { Changed } from '../workshop/settings/settings.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** From then on the network looks; what is changed meanwhile it sees as it stands. */
export async function sendWorkshop(ctx: Ctx, allowed: Allowed<'opening'>, input: SendInput): Promise<Changed> {
  const { tx, clock } = ctx
  const now = clock.now()
  const { repairer, sequence } = await lockWorkshop(ctx, allowed, input)
  const [time] = await timesOf(tx, [repairer.id], now)
  if (!time || time.timetable.openings.length === 0) throw new Refusal('workshop-incomplete', { fields: ['openings'] })
  const isSent = await moveAdmission(tx, repairer.id, {
    from: ['draft', 'asked', 'refused'],
    to: 'sent',
    with: { charter: input.charter, accepted_by: allowed.actor?.by ?? null, sent_at: now, words: input.words },
  })
  if (!isSent) throw new Refusal('admission-moved-on')
  await noteChanged(tx, repairer.id, now)
  await record(tx, now, { type: 'workshop.sent', repairerId: repairer.id })
  return { sequence: sequence + 1 }
}

/** It is a draft again: the network has nothing to look at. */
export async function takeBackWorkshop(
  { tx, about }: Ctx,
  allowed: Allowed<'opening'>,
  input: TakeBackInput,
): Promise<void> {
  const workshop = await getWorkshop(tx, allowed, input.repairer)
  const { repairer } = workshop
  about(aboutWorkshop(workshop))
  const isBack = await moveAdmission(tx, repairer.id, {
    from: ['sent', 'asked'],
    to: 'draft',
    with: { sent_at: null, charter: null, accepted_by: null },
  })
  if (!isBack) throw new Refusal('admission-moved-on')
}

/** Gone, as if it had never been begun. */
export async function dropWorkshop(
  { tx, about }: Ctx,
  allowed: Allowed<'opening'>,
  input: TakeBackInput,
): Promise<void> {
  const workshop = await getWorkshop(tx, allowed, input.repairer)
  const { repairer } = workshop
  about(aboutWorkshop(workshop))
  const mayGo = await moveAdmission(tx, repairer.id, { from: ['draft', 'refused'], to: 'draft', with: {} })
  if (!mayGo || (await hasVisits(tx, repairer.id))) throw new Refusal('admission-moved-on')
  await deleteRepairer(tx, repairer.id)
}
