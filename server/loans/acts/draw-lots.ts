import { Refusal } from '../../base/refusal.js'
import { lockOffer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import { changeLoan } from './change-loan.js'
import type { LoanParty } from '../loan-party.js'
import { goesForGood } from '../loan.js'
import { getLoan } from '../loan.store.js'
import { requestIdsOf } from '../loan-queue.store.js'
import { drawNumber, drawnOf } from '../draws/draw.js'
import { drawDateOf } from '../draws/draw-date.store.js'
import { drawsOf, insertDraw, sameSide } from '../draws/draw.store.js'

/** Instead of choosing: one of all who ask, by the number whose fingerprint they have seen. */
export async function drawLots(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  party: Owned<LoanParty>,
  { words, sequence }: { readonly words?: string | undefined; readonly sequence?: number | undefined },
): Promise<LoanParty> {
  const { tx, clock, hmac } = ctx
  const { offerId, kind } = await getLoan(tx, party.id)
  if (party.by !== 'giver' || offerId === null || !goesForGood(kind)) throw new Refusal('loan-moved-on')
  await lockOffer(tx, offerId)
  if (sequence !== undefined && (await getLoan(tx, party.id)).sequence !== sequence) throw new Refusal('loan-moved-on')
  // A day was told: whoever asks until then takes part.
  const told = await drawDateOf(tx, offerId)
  if (told !== undefined && told > clock.now()) throw new Refusal('too-early')
  const among = await requestIdsOf(tx, offerId)
  const round = ((await drawsOf(tx, [offerId])).get(offerId)?.round ?? 0) + 1
  const loanId = among.length < 2 ? undefined : drawnOf(drawNumber(hmac, offerId, round), among)
  if (loanId === undefined || !among.includes(party.id)) throw new Refusal('loan-moved-on')
  // Before the yes, which tells them: what they are told says how it came.
  await insertDraw(tx, { offerId, round, among, loanId, drawnAt: clock.now() })
  await changeLoan(ctx, sameSide(loanId, party), { act: 'accept', words, isDrawn: true })
  return party
}
