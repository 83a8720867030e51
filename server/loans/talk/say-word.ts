import { Refusal } from '../../base/refusal.js'
import type { Id } from '../../base/id.js'
import type { MutationContext } from '../../rpc/context.js'
import type { Owned } from '../../rpc/actor.js'
import {
  blockPerson,
  insertMessage,
  messagesAbout,
  unblockPerson,
  writeMessage,
  type Message,
} from '../../conversations/index.js'
import { record } from '../../events/outbox.js'
import type { LoanParty } from '../loan-party.js'
import { accountOf, betweenOf, type Loan, type LoanSide, loanSubject, mayReach } from '../loan.js'
import { getLoan, lockLoan } from '../loan.store.js'
import { asSpeaking } from './speaking.store.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

export const otherSide = (side: LoanSide): LoanSide => (side === 'giver' ? 'taker' : 'giver')

const ended = new Set<Loan['status']>(['returned', 'handed-over', 'done'])

/** Each side may thank once, after a good end. */
export function mayThank({ status }: Pick<Loan, 'status'>, said: readonly Message[], side: LoanSide): boolean {
  return ended.has(status) && !said.some(({ act, side: by }) => act?.name === 'thank' && by === side)
}

/** A further word while they may reach each other; after the end one line of thanks. */
export async function sayWord(ctx: Ctx, { id, by }: Owned<LoanParty>, words: string): Promise<LoanParty> {
  const { tx, clock } = ctx
  const now = clock.now()
  const loan = await lockLoan(tx, id)
  const between = betweenOf(loan)
  const subject = loanSubject(id)
  if (!mayThank(loan, ended.has(loan.status) ? await messagesAbout(tx, subject) : [], by)) {
    const speaking = { ...speakersOf(loan, by), subject, side: by, isOpen: mayReach(loan, now), between }
    await writeMessage(ctx, asSpeaking(speaking), words)
    return { id, by }
  }
  const author = accountOf(loan, by)
  const act = { name: 'thank', sequence: loan.sequence }
  const thanks = { subject, side: by, words, createdAt: now, ...(author && { author }), act }
  const { id: messageId } = await insertMessage(tx, thanks, between)
  await record(tx, now, { type: 'message.written', subjectKind: subject.kind, subjectId: subject.id, messageId })
  return { id, by }
}

type Speakers = { readonly author?: Id<'Account'>; readonly reader?: Id<'Account'> }

function speakersOf(loan: Loan, side: LoanSide): Speakers {
  const [author, reader] = [accountOf(loan, side), accountOf(loan, otherSide(side))]
  return { ...(author && { author }), ...(reader && { reader }) }
}

/** Between two persons: what one of them wants to hear no more of. */
export async function blockOther(
  { tx, clock }: Ctx,
  { id, by }: Owned<LoanParty>,
  isBlocked: boolean,
): Promise<LoanParty> {
  const loan = await getLoan(tx, id)
  const { author: own, reader: other } = speakersOf(loan, by)
  if (!own || !other) throw new Refusal('invalid-input')
  if (isBlocked) await blockPerson(tx, { by: own, whom: other, now: clock.now() })
  else await unblockPerson(tx, own, other)
  return { id, by }
}
