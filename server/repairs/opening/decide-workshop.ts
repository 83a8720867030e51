import type { AdmissionState } from '../../../widgets/words/repairs/admission-terms.js'
import { findAccount } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import type { EventOf } from '../../events/event.js'
import { record } from '../../events/outbox.js'
import { changeStatus } from '../../members/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { changeRepairerTimes } from '../agenda/change-repairer-times.js'
import type { Id } from '../../base/id.js'
import { saveKind } from '../kind.store.js'
import { repairTypes } from '../repairer.js'
import {
  askZone,
  findAdmission,
  insertAdmission,
  moveAdmission,
  noteAnswer,
  setOpen,
} from '../admission/admission.store.js'
import type { AnswerInput, DecidedOutput, DecideInput } from './opening.wire.js'
import { hideHome } from '../admission/hide-home.js'
import { aboutWorkshop } from '../workshop/settings/lock-workshop.js'
import { getForNetwork, type NetworkWorkshop } from './network-workshop.store.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>
type Network = Allowed<'network'>

/** From now on people may book it wherever it goes. */
export const admitWorkshop = (ctx: Ctx, network: Network, { repairer }: DecideInput): Promise<DecidedOutput> =>
  decide(ctx, network, { repairer, answer: 'admitted', from: ['sent', 'asked'], to: 'admitted', isOpen: true })

/** It goes back to those who sent it, who change it and send it again. */
export const askWorkshop = (ctx: Ctx, network: Network, { repairer, words }: AnswerInput): Promise<DecidedOutput> =>
  decide(ctx, network, { repairer, answer: 'asked', from: ['sent'], to: 'asked', words })

export const refuseWorkshop = (ctx: Ctx, network: Network, { repairer, words }: AnswerInput): Promise<DecidedOutput> =>
  decide(ctx, network, { repairer, answer: 'refused', from: ['sent', 'asked'], to: 'refused', words })

/** Nobody books it, or finds it, any more; visits that stand stay, and those who come are told. */
export const suspendWorkshop = (ctx: Ctx, network: Network, { repairer, words }: AnswerInput): Promise<DecidedOutput> =>
  decide(ctx, network, { repairer, answer: 'suspended', from: ['admitted'], to: 'suspended', words, isOpen: false })

export const resumeWorkshop = (ctx: Ctx, network: Network, { repairer }: DecideInput): Promise<DecidedOutput> =>
  decide(ctx, network, { repairer, answer: 'resumed', from: ['suspended'], to: 'admitted', isOpen: true })

/** From now on it goes where it asked to go. */
export const allowZone = (ctx: Ctx, _network: Network, { repairer }: DecideInput): Promise<DecidedOutput> =>
  answerZone(ctx, { slug: repairer, answer: 'zone' })

export const refuseZone = (ctx: Ctx, network: Network, { repairer, words }: AnswerInput): Promise<DecidedOutput> =>
  answerZone(ctx, { slug: repairer, answer: 'zone-refused', words, by: network.actor?.by })

type ZoneAnswer = {
  readonly slug: string
  readonly answer: 'zone' | 'zone-refused'
  readonly words?: string
  readonly by?: Id<'Account'> | undefined
}

async function answerZone(ctx: Ctx, { slug, answer, words, by }: ZoneAnswer): Promise<DecidedOutput> {
  const { tx, clock, about } = ctx
  const now = clock.now()
  const workshop = await getForNetwork(tx, slug)
  const { repairer, name, bikeTypes } = workshop
  const { id } = repairer
  about(aboutWorkshop(workshop))
  const { askedZone, state = 'admitted' } = (await findAdmission(tx, id)) ?? {}
  if (!askedZone || !(await askZone(tx, id, undefined))) await refuseDecided(ctx, workshop)
  if (words !== undefined) await noteAnswer(tx, id, { words, by, at: now })
  if (askedZone && answer === 'zone')
    await changeRepairerTimes(ctx, id, (inside) => {
      const types = repairTypes.filter((type) => type === 'itinerant' || repairer.types.includes(type))
      return saveKind(inside, { id, types, bikeTypes, reachMetres: undefined, ...askedZone }, now)
    })
  await record(tx, now, { type: 'workshop.answered', repairerId: id, answer })
  return { name, state }
}

type Decision = {
  readonly repairer: string
  readonly answer: EventOf<'workshop.answered'>['answer']
  readonly from: readonly AdmissionState[]
  readonly to: AdmissionState
  readonly words?: string
  /** Whether people may book it then; absent where that stays. */
  readonly isOpen?: boolean
}

async function decide(
  ctx: Ctx,
  { actor }: Network,
  { repairer: slug, answer, from, to, words, isOpen }: Decision,
): Promise<DecidedOutput> {
  const { tx, clock, about } = ctx
  const now = clock.now()
  const workshop = await getForNetwork(tx, slug)
  const { repairer, name } = workshop
  const { id } = repairer
  about(aboutWorkshop(workshop))
  const move = async () => {
    if (from.includes('admitted')) await insertAdmission(tx, { id, state: 'admitted', begunAt: now })
    const said = { answer: words ?? null, answered_by: actor?.by ?? null, answered_at: now }
    if (!(await moveAdmission(tx, id, { from, to, with: said }))) await refuseDecided(ctx, workshop)
  }
  if (isOpen === undefined) await move()
  else
    await changeRepairerTimes(ctx, id, async () => {
      await move()
      await setOpen(tx, id, isOpen)
    })
  if (to === 'admitted') {
    await hideHome(ctx, repairer)
    await showProposed(ctx, workshop)
  }
  await record(tx, now, { type: 'workshop.answered', repairerId: id, answer })
  return { name, state: to }
}

/** Who came to the network with their workshop is shown with it. */
async function showProposed(ctx: Ctx, { member, repairer }: NetworkWorkshop): Promise<void> {
  if (member.status === 'proposed')
    await changeStatus(ctx, { memberId: repairer.memberId, from: 'proposed', to: 'shown' })
}

async function refuseDecided({ tx }: Ctx, { repairer }: NetworkWorkshop): Promise<never> {
  const found = await findAdmission(tx, repairer.id)
  const by = found?.answer?.by && (await findAccount(tx, found.answer.by))
  throw new Refusal('admission-moved-on', { ...(found && { status: found.state }), ...(by && { by: by.firstName }) })
}
