import { loanSides } from '../../../widgets/words/loans/loan-terms.js'
import { refuseEndedLink } from '../../accounts/index.js'
import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { findOffer } from '../../offers/index.js'
import { staffOf } from '../../roles/index.js'
import type { AccountHolder, Actor, Allowed, Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'
import type { Context } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import { readMark } from '../../rpc/marked-secret.js'
import { findSite } from '../../sites/index.js'
import type { LoanParty } from '../loan-party.js'
import { accountOf, isAtPlace, type Loan, type LoanSide } from '../loan.js'
import { findLoan } from '../loan.store.js'
import type { LinkInput } from '../loan.wire.js'
import { isFromElsewhere, sideOf, staffLoanSecret } from './links.js'

/** Refuses another person's loan as if it did not exist; within a partner's site, too, what is of another. */
export async function ownLoan(
  db: Db,
  { for: { account }, within }: Actor<AccountHolder>,
  id: Id<'Loan'>,
): Promise<Owned<LoanParty>> {
  const loan = await findLoan(db, id)
  const by = loan && loanSides.find((side) => accountOf(loan, side) === account)
  if (!by || (within !== undefined && !(await isOfSite(db, loan, { by, site: within })))) throw new Refusal('loan-gone')
  return owned({ id, by, account })
}

type Place = { readonly by: LoanSide; readonly site: Id<'Site'> | undefined }

/** What is asked is of the site where it was asked; for a person who gives, of that where they published it, too. */
async function isOfSite(db: Db, loan: Loan, { by, site }: Place): Promise<boolean> {
  if (site === loan.siteId) return true
  if (by === 'taker' || isAtPlace(loan) || loan.offerId === null || site === undefined) return false
  return (await findOffer(db, loan.offerId))?.siteId === site
}

/** Refuses a loan of another member as if it did not exist. */
export async function loanOfMember(db: Db, allowed: Allowed<'stock'>, id: Id<'Loan'>): Promise<Owned<LoanParty>> {
  const loan = await findLoan(db, id)
  if (!loan) throw new Refusal('loan-gone')
  return asLender(allowed, loan)
}

/** As the member that lends it; refused to any other as if the loan did not exist. */
export function asLender({ actor, subject }: Allowed<'stock'>, { id, giver }: Loan): Owned<LoanParty> {
  if (!('memberId' in giver) || giver.memberId !== subject.member) throw new Refusal('loan-gone')
  return owned({ id, by: 'giver', ...(actor && { account: actor.by }) })
}

type Proving = Pick<Context, 'clock' | 'hmac'>
type Link = Pick<LinkInput, 'loanId' | 'secret' | 'site'>

/** The secret of a mail proves the side that the mail was sent to, until its reader ends all links or is erased. */
export async function linkedLoan(
  db: Db,
  { clock, hmac }: Proving,
  { loanId, secret, site }: Link,
): Promise<Owned<LoanParty>> {
  const id = toId<'Loan'>(loanId)
  const { side, mark } = sideOf(secret, { hmac, id, now: clock.now() })
  const loan = await findLoan(db, id)
  if (!loan) throw new Refusal('loan-gone')
  const under = await findSite(db, site)
  // Links that were mailed to a giver before led to where it was asked.
  if (!(await isOfSite(db, loan, { by: side ?? 'taker', site: under?.id }))) throw new Refusal('loan-gone')
  // A member has no secret of its own: each of its staff does.
  const by = side === 'giver' && isAtPlace(loan) ? undefined : side
  if (by) {
    const account = accountOf(loan, by)
    await refuseEndedLink(db, { mark, account })
    return owned({ id, by, ...(account && { account }) })
  }
  const staff = await staffWith(db, loan, { hmac, secret })
  if (staff) return owned({ id, by: 'giver', account: staff })
  throw new Refusal('loan-gone')
}

/** A partner's page must not do this, so the link that it knows is refused. */
export async function wholeLinkedLoan(db: Db, proving: Proving, link: Link): Promise<Owned<LoanParty>> {
  const id = toId<'Loan'>(link.loanId)
  if (isFromElsewhere(link.secret, { hmac: proving.hmac, id, now: proving.clock.now() })) throw new Refusal('loan-gone')
  return linkedLoan(db, proving, link)
}

type Shown = { readonly hmac: Context['hmac']; readonly secret: string }

/** Finds the one of the member's staff who has this secret; refuses one that they have ended. */
export async function staffWith(
  db: Db,
  { id, giver }: Loan,
  { hmac, secret }: Shown,
): Promise<Id<'Account'> | undefined> {
  if (!('memberId' in giver)) return undefined
  const staff = await staffOf(db, { member: giver.memberId, work: 'stock' })
  const { mark } = readMark(secret)
  const right = staff.map((each) => isSame(secret, staffLoanSecret(hmac, each, { id, mark })))
  const found = staff[right.indexOf(true)]
  if (found !== undefined) await refuseEndedLink(db, { mark, account: found })
  return found
}
