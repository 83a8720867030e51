import { wellEnded } from '../../../widgets/words/loans/loan-terms.js'
import { addDays, type Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import { isBlocked, messagesAbout } from '../../conversations/index.js'
import { record } from '../../events/outbox.js'
import { refuseBarred } from '../../moderation/index.js'
import type { Owned } from '../../rpc/actor.js'
import type { MutationContext } from '../../rpc/context.js'
import type { LoanParty } from '../loan-party.js'
import { accountOf, loanSubject, type Loan } from '../loan.js'
import { lockLoan } from '../loan.store.js'
import { mayThank, otherSide, sayWord } from '../talk/say-word.js'
import { endThanks, insertThanks, showThanks, thanksOf } from './thanks.store.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

const daysToThank = 30

/** Between two persons, a while after a good end. A member is known by its name. */
export function mayBeThanked(loan: Loan, now: Instant): boolean {
  const isPersons = accountOf(loan, 'giver') !== undefined && accountOf(loan, 'taker') !== undefined
  const isGood = wellEnded.some((end) => end === loan.status)
  return isPersons && isGood && loan.endedAt !== null && now < addDays(loan.endedAt, daysToThank)
}

/** One line that the other may show; it is also the one that is said in their talk, unless something was said there before. */
export async function thankOther(ctx: Ctx, party: Owned<LoanParty>, words: string): Promise<void> {
  const { tx, clock } = ctx
  const { id, by } = party
  const now = clock.now()
  const loan = await lockLoan(tx, id)
  const [author, person] = [accountOf(loan, by), accountOf(loan, otherSide(by))]
  const before = (await thanksOf(tx, [id])).some(({ side }) => side === by)
  if (!author || !person || before || !mayBeThanked(loan, now)) throw new Refusal('conversation-over')
  if (await isBlocked(tx, { by: person, whom: author })) throw new Refusal('person-blocked')
  // Nobody looks at it before it is shown.
  if (await refuseBarred(tx, [words])) throw new Refusal('words-barred')
  if (mayThank(loan, await messagesAbout(tx, loanSubject(id)), by)) await sayWord(ctx, party, { words })
  await insertThanks(tx, { loanId: id, side: by, author, person, words, now })
}

type Whose = { readonly whose: 'mine' | 'theirs'; readonly isShown: boolean }

/** Who is thanked shows it, or does not want it; either of the two ends it for good. */
export async function decideThanks(
  { tx, clock }: Ctx,
  { id, by }: Owned<LoanParty>,
  { whose, isShown }: Whose,
): Promise<void> {
  const loan = await lockLoan(tx, id)
  const side = whose === 'mine' ? by : otherSide(by)
  const found = (await thanksOf(tx, [id])).find((each) => each.side === side)
  const person = accountOf(loan, otherSide(side))
  if (!found || found.isEnded || !person) throw new Refusal('conversation-over')
  if (isShown && whose === 'mine') throw new Refusal('invalid-input')
  await (isShown ? showThanks : endThanks)(tx, { loanId: id, side }, clock.now())
  await record(tx, clock.now(), { type: 'person.changed', person })
}
