import { toId, type Id } from '../../base/id.js'
import { talkHere } from '../../conversations/index.js'
import { findOffer, type Offer } from '../../offers/index.js'
import { isElsewhere } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import type { Answered } from '../acts/answer-loan.js'
import { conditionOf } from '../condition/show-condition.js'
import type { LoanParty } from '../loan-party.js'
import { briefLoanPath, isFromElsewhere } from '../links/links.js'
import { linkedLoan, ownLoan, staffWith } from '../links/linked-loan.store.js'
import type { LinkInput, LoanPage, LoanShown, MineInput, MineShown, OpenInput } from '../loan.wire.js'
import { accountOf, type LoanSide } from '../loan.js'
import { askAgain } from './ask-again.js'
import { bringBack } from './bring-back.js'
import { getLoanSheet, sheetsOf, type LoanSheet } from './loan-sheet.store.js'
import { placeHalfway } from '../talk/place-halfway.js'
import { talkOf } from '../talk/talk-to-wire.js'
import { ownThanks } from '../thanks/show-thanks.js'
import { awaitedOf } from '../waits/wait.store.js'
import { pageElsewhere } from './page-elsewhere.js'
import { sheetSeenBy } from './seen-by.js'
import { pathsBeside, showQueue } from './show-queue.js'
import { withFreeDays } from './with-free-days.js'
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
  const [again, thanks, talk] = await Promise.all([
    askAgain(db, asked, shown.now),
    ownThanks(db, [...asked, ...given], shown.now),
    talkHere(db, 'loan', { account: actor.for.account, isElsewhere: shown.isElsewhere }),
  ])
  return {
    asked: await Promise.all(
      asked.map(async (sheet) => ({
        ...(await ownSheet(db, sheet, { by: 'taker', ...shown })),
        ...again(sheet),
        ...talk(sheet.loan.id, sheet),
        ...thanks(sheet, 'taker'),
      })),
    ),
    given: await Promise.all(
      given.map(async (sheet) => ({
        ...(await ownSheet(db, sheet, { by: 'giver', ...shown })),
        ...talk(sheet.loan.id, sheet),
        ...thanks(sheet, 'giver'),
      })),
    ),
    awaited,
    ...(named && isOwn(named, actor) && { own: true as const }),
  }
}

/** As this side sees it in their own space. */
async function ownSheet(
  db: Context['db'],
  sheet: LoanSheet,
  shown: Parameters<typeof ownLoanToWire>[1],
): Promise<LoanShown> {
  const { by, now } = shown
  return { ...ownLoanToWire(sheetSeenBy(sheet, by, now), shown), ...(await bringBack(db, sheet, shown)) }
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
  const sheet = await getLoanSheet(db, id)
  const account = accountOf(sheet.loan, by)
  const talk = account && (await talkHere(db, 'loan', { account, isElsewhere: isRead, about: id }))
  return { ...(await ownSheet(db, sheet, { by, now: clock.now(), hmac, isElsewhere: isRead })), ...talk?.(id, sheet) }
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
  const whole = await getLoanSheet(db, id)
  const now = clock.now()
  const sheet = sheetSeenBy(whole, by, now)
  // Of a member, which of its staff reads: asked only while one of them may have something to take back.
  const account = by === 'giver' && whole.loan.settling ? await staffWith(db, whole.loan, { hmac, secret }) : undefined
  if (isFromElsewhere(secret, { hmac, id, now }))
    return { ...limitedPage(sheet, { by, now, hmac, account }), ...(await bringBack(db, sheet, { by, now })) }
  const pathTo = await pathsBeside(db, sheet.loan, { hmac, secret })
  return wholePage({ db, clock, hmac }, sheet, { by, pathTo, account })
}

/** For who is signed in: on our own pages the whole, with its link; on those of a site what they may read. */
export async function openOwn(ctx: LoanContext, { actor }: Caller, { loanId }: OpenInput): Promise<LoanPage> {
  const { db, clock, hmac } = ctx
  const { id, by } = await ownLoan(db, actor, toId(loanId))
  const sheet = sheetSeenBy(await getLoanSheet(db, id), by, clock.now())
  const now = clock.now()
  if (actor.within !== undefined) {
    const page = await pageElsewhere(ctx, sheet, { by, within: actor.within })
    return { ...page, ...(await bringBack(db, sheet, { by, now })) }
  }
  const briefly = { now, isElsewhere: false }
  const pathTo = ({ loan, homes, giver }: LoanSheet) =>
    briefLoanPath(hmac, { id: loan.id, site: homes.giver, mark: giver.linkMark }, { side: 'giver', ...briefly })
  const page = await wholePage(ctx, sheet, { by, pathTo })
  return { ...page, ...ownLoanToWire(sheet, { by, hmac, ...briefly }) }
}

type Whole = {
  readonly by: LoanSide
  readonly pathTo: (other: LoanSheet) => string
  readonly account?: Id<'Account'> | undefined
}

async function wholePage(
  { db, clock, hmac }: LoanContext,
  sheet: LoanSheet,
  { by, pathTo, account }: Whole,
): Promise<LoanPage> {
  const now = clock.now()
  const [talk, back, halfway, inLine, condition] = await Promise.all([
    talkOf(db, sheet, { by, hmac, now }),
    bringBack(db, sheet, { by, now }),
    placeHalfway({ db, clock }, sheet),
    by === 'giver' ? showQueue(db, sheet, { pathTo }) : [],
    conditionOf({ db, clock, hmac }, sheet.loan, by),
  ])
  return withFreeDays({ db, clock }, sheet, {
    ...pageToWire(sheet, { by, now, hmac, account }),
    ...talk,
    ...back,
    ...(halfway && { halfway }),
    ...(inLine.length > 0 && { inLine }),
    ...(condition.length > 0 && { condition }),
  })
}
