import type { Id } from '../../base/id.js'
import { dayOf } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Context } from '../../rpc/context.js'
import { staffWith, wholeLinkedLoan } from '../links/linked-loan.store.js'
import { getLoan } from '../loan.store.js'
import { accountOf, type Loan } from '../loan.js'
import type { LinkInput } from '../loan.wire.js'
import type { LoanParty } from '../loan-party.js'
import { mayNote, handOvers } from '../loan-note.js'

type Proving = Pick<Context, 'clock' | 'hmac'>
type Link = Pick<LinkInput, 'loanId' | 'secret' | 'site'>

type Proved = { readonly by: LoanParty['by']; readonly hmac: Context['hmac']; readonly secret: string }

/** Finds whose photos count as this side's; for a member, those of the staff whose link it is. */
export async function senderOf(db: Db, loan: Loan, { by, hmac, secret }: Proved): Promise<Id<'Account'> | undefined> {
  return accountOf(loan, by) ?? (by === 'giver' ? staffWith(db, loan, { hmac, secret }) : undefined)
}

/** Finds who sends a photo by a loan's link, while that loan may be noted. */
export async function photoSender(db: Db, proving: Proving, link: Link): Promise<Id<'Account'>> {
  const { id, by } = await wholeLinkedLoan(db, proving, link)
  const loan = await getLoan(db, id)
  const now = proving.clock.now()
  const present = { now, today: dayOf(now, loan.zone) }
  if (!handOvers.some((moment) => mayNote(loan, moment, present))) throw new Refusal('loan-moved-on')
  const sender = await senderOf(db, loan, { by, hmac: proving.hmac, secret: link.secret })
  if (sender === undefined) throw new Refusal('signed-out')
  return sender
}
