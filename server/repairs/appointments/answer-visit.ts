import { toInstant } from '../../base/instant.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { AnswerInput, AnswerLinkInput } from '../repair.wire.js'
import type { VisitParty } from './visit.js'
import { changeAppointment } from './change-appointment.js'

type Said = Pick<AnswerInput, 'answer'> | Pick<AnswerLinkInput, 'answer' | 'words' | 'startsAt'>

export async function answerVisit(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  visit: Owned<VisitParty>,
  { answer: change, ...more }: Said,
): Promise<VisitParty> {
  const { words, startsAt } = { words: undefined, startsAt: undefined, ...more }
  await changeAppointment(ctx, visit, { change, words, ...(startsAt && { startsAt: toInstant(startsAt) }) })
  return visit
}
