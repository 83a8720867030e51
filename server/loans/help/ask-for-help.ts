import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { lockOffer } from '../../offers/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { LoanParty } from '../loan-party.js'
import { getLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { isLateEnough, mayAskHelp } from '../schedule.js'
import { findHelpRequest, saveHelpRequest } from './help-request.store.js'

/** Asks the site's moderators about what is a week late; the borrower is told. */
export async function askForHelp(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { id, by }: Owned<LoanParty>,
  words: string,
): Promise<LoanParty> {
  const now = clock.now()
  const { offerId } = await getLoan(tx, id)
  if (offerId !== null) await lockOffer(tx, offerId)
  const loan = await getLoan(tx, id)
  const today = dayOf(now, loan.zone)
  if (by !== 'giver' || loan.status !== 'out') throw new Refusal('loan-moved-on')
  if (!isLateEnough(loan, today)) throw new Refusal('too-early')
  if (!mayAskHelp(loan, await findHelpRequest(tx, id), today)) throw new Refusal('loan-moved-on')
  await saveHelpRequest(tx, loan, { words, askedAt: now })
  await recordLoan(tx, now, { type: 'loan.help-asked', loan })
  return { id, by }
}
