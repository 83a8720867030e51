import type { MutationContext } from '../../rpc/context.js'
import type { LoanParty } from '../loan-party.js'
import { wholeLinkedLoan } from '../links/linked-loan.store.js'
import { getLoan } from '../loan.store.js'
import type { NoteLinkInput } from '../loan.wire.js'
import { noteLoan } from './note-loan.js'
import { senderOf } from './photo-sender.js'

/** Notes by the link of a mail, or of one's own space. */
export async function noteByLink(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac'>,
  { loanId: _id, site: _site, secret, ...said }: NoteLinkInput,
): Promise<LoanParty> {
  const { tx, hmac } = ctx
  const party = await wholeLinkedLoan(tx, ctx, { loanId: _id, site: _site, secret })
  const sender = await senderOf(tx, await getLoan(tx, party.id), { by: party.by, hmac, secret })
  return noteLoan(ctx, party, { ...said, sender })
}
