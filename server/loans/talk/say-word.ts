import { wellEnded } from '../../../widgets/words/loans/loan-terms.js'
import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Owned } from '../../rpc/actor.js'
import {
  blockPerson,
  insertMessage,
  messagesAbout,
  unblockPerson,
  writeMessage,
  type Message,
  type Said,
} from '../../conversations/index.js'
import { record } from '../../events/outbox.js'
import { isHiddenEverywhere } from '../../moderation/index.js'
import { writerOf, type LoanParty } from '../loan-party.js'
import { accountOf, betweenOf, type Loan, type LoanSide, loanSubject, mayReach } from '../loan.js'
import { getLoan, lockLoan } from '../loan.store.js'
import { openBetween } from './open-between.store.js'
import { asSpeaking } from './speaking.store.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

export const otherSide = (side: LoanSide): LoanSide => (side === 'giver' ? 'taker' : 'giver')

const ended = new Set<Loan['status']>(wellEnded)

/** Each side may thank once, after a good end. */
export function mayThank({ status }: Pick<Loan, 'status'>, said: readonly Message[], side: LoanSide): boolean {
  return ended.has(status) && !said.some(({ act, side: by }) => act?.name === 'thank' && by === side)
}

/** A further word while they may reach each other; after the end one line of thanks, which is words alone. */
export async function sayWord(
  ctx: Ctx,
  party: Owned<LoanParty>,
  what: Said,
): Promise<Pick<Message, 'id' | 'createdAt'>> {
  const { id, by } = party
  const { tx, clock } = ctx
  const now = clock.now()
  const loan = await lockLoan(tx, id)
  const between = betweenOf(loan)
  const writer = writerOf(loan, party)
  const subject = loanSubject(id)
  if (await isHiddenEverywhere(tx, subject)) throw new Refusal('conversation-over')
  if (what.photos || !mayThank(loan, ended.has(loan.status) ? await messagesAbout(tx, subject) : [], by)) {
    const reader = accountOf(loan, otherSide(by))
    const speaking = { subject, side: by, ...writer, ...(reader && { reader }), isOpen: mayReach(loan, now), between }
    return writeMessage(ctx, asSpeaking(speaking), what)
  }
  const act = { name: 'thank', sequence: loan.sequence }
  const thanks = await insertMessage(
    tx,
    { subject, side: by, words: what.words, createdAt: now, ...writer, act },
    between,
  )
  await record(tx, now, {
    type: 'message.written',
    subjectKind: subject.kind,
    subjectId: subject.id,
    messageId: thanks.id,
  })
  return thanks
}

/** Between two persons: what one of them wants to hear no more of. */
export async function blockOther(
  { tx, clock }: Ctx,
  { id, by }: Owned<LoanParty>,
  isBlocked: boolean,
): Promise<LoanParty> {
  const loan = await getLoan(tx, id)
  const [own, other] = [accountOf(loan, by), accountOf(loan, otherSide(by))]
  if (!own || !other) throw new Refusal('invalid-input')
  if (isBlocked) await blockPerson(tx, { by: own, whom: other, now: clock.now() })
  else await unblockPerson(tx, own, other)
  for (const each of await openBetween(tx, own, other)) {
    const { kind: subjectKind, id: subjectId } = loanSubject(each)
    await record(tx, clock.now(), { type: 'talk.changed', subjectKind, subjectId })
  }
  return { id, by }
}
