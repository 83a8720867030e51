import { toId } from '../../base/id.js'
import { findOffer, type Offer } from '../../offers/index.js'
import { isElsewhere } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import type { Answered } from '../acts/answer-loan.js'
import { lendingOf } from '../days/lending.js'
import { daysToWire } from '../days/show-days.js'
import { conditionOf } from '../condition/show-condition.js'
import type { LoanParty } from '../loan-party.js'
import { isFromElsewhere } from '../links/links.js'
import { linkedLoan } from '../links/linked-loan.store.js'
import type { LinkInput, LoanPage, LoanShown, MineInput, MineShown } from '../loan.wire.js'
import { getLoanSheet, sheetsOf } from './loan-sheet.store.js'
import { placeHalfway } from '../talk/place-halfway.js'
import { talkOf } from '../talk/talk-to-wire.js'
import { awaitedOf } from '../waits/wait.store.js'
import { showQueue } from './show-queue.js'
import { limitedPage, ownLoanToWire, pageToWire } from './loan-to-wire.js'

type LoanContext = Pick<Context, 'db' | 'clock' | 'hmac'>

export async function showMine(
  { db, clock, hmac }: LoanContext,
  { actor }: Caller,
  input: MineInput,
): Promise<MineShown> {
  const shown = { now: clock.now(), hmac, isElsewhere: isElsewhere(actor) }
  const offer = input.offer === undefined ? undefined : toId<'Offer'>(input.offer)
  const [asked, given, named, awaited] = await Promise.all([
    sheetsOf(db, actor, { side: 'taker', offer }),
    sheetsOf(db, actor, { side: 'giver', offer }),
    offer === undefined ? undefined : findOffer(db, offer),
    offer === undefined ? awaitedOf(db, { account: actor.for.account, within: actor.within }) : [],
  ])
  return {
    asked: asked.map((sheet) => ownLoanToWire(sheet, { by: 'taker', ...shown })),
    given: given.map((sheet) => ownLoanToWire(sheet, { by: 'giver', ...shown })),
    awaited,
    ...(named && isOwn(named, actor) && { own: true as const }),
  }
}

/** On a partner's page, of what was published there. */
const isOwn = ({ giver, siteId }: Offer, { for: { account }, within }: Caller['actor']): boolean =>
  'accountId' in giver && giver.accountId === account && (within === undefined || siteId === within)

/** Answers that a version before kept do not tell whose page it was. */
type OwnParty = LoanParty & { readonly isElsewhere?: boolean }

export async function showOwn(
  { db, clock, hmac }: LoanContext,
  { id, by, isElsewhere: isRead = true }: OwnParty,
): Promise<LoanShown> {
  return ownLoanToWire(await getLoanSheet(db, id), { by, now: clock.now(), hmac, isElsewhere: isRead })
}

/** Shows the loan as it stands now, with what only the act knows: that the digits were wrong. */
export async function afterAnswer<Party extends Answered, Shown extends LoanShown>(
  answered: Party,
  show: (party: Party) => Promise<Shown>,
): Promise<Shown> {
  const shown = await show(answered)
  return answered.isCodeWrong ? { ...shown, codeWrong: true } : shown
}

export async function openLink(ctx: LoanContext, link: LinkInput): Promise<LoanPage> {
  return showPage(ctx, await linkedLoan(ctx.db, ctx, link), link)
}

export async function showPage(
  { db, clock, hmac }: LoanContext,
  { id, by }: LoanParty,
  { secret }: Pick<LinkInput, 'secret'>,
): Promise<LoanPage> {
  const sheet = await getLoanSheet(db, id)
  const now = clock.now()
  if (isFromElsewhere(secret, { hmac, id, now })) return limitedPage(sheet, { by, now, hmac })
  const [talk, halfway, inLine, condition] = await Promise.all([
    talkOf(db, sheet, { by, hmac, now }),
    placeHalfway({ db, clock }, sheet),
    by === 'giver' ? showQueue(db, sheet, { hmac, secret }) : [],
    conditionOf({ db, clock, hmac }, sheet.loan, by),
  ])
  const page = {
    ...pageToWire(sheet, { by, now, hmac }),
    ...talk,
    ...(halfway && { halfway }),
    ...(inLine.length > 0 && { inLine }),
    ...(condition.length > 0 && { condition }),
  }
  const mayChoose = page.answers.some((act) => act === 'propose' || act === 'ask-longer' || act === 'lengthen')
  const { offerId, zone } = sheet.loan
  const offer = mayChoose && offerId !== null ? await findOffer(db, offerId) : undefined
  if (!offer) return page
  const lending = await lendingOf(db, offer, { now, zone })
  return { ...page, days: await daysToWire(db, offer, { lending, except: id }) }
}
