import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { dayOf } from '../../base/local-time.js'
import { photoSizes } from '../../media/index.js'
import type { Services } from '../../rpc/context.js'
import { isRead, reachOf } from '../../sites/index.js'
import { briefLoanPath, handCode } from '../links/links.js'
import { drawNumber, fingerprintOf } from '../draws/draw.js'
import { answersOf } from '../acts/hindrances.js'
import type { Known } from '../facts/known-while-open.store.js'
import { takeBackUntil } from '../settling.js'
import type { LoanAct } from '../loan-act.js'
import {
  accountOf,
  goesForGood,
  isAtPlace,
  isDisplaced,
  isOpen,
  mayReach,
  mostCodeTries,
  type Loan,
  type LoanSide,
} from '../loan.js'
import type { HelpShown, LoanPage, LoanShown } from '../loan.wire.js'
import { lateDays, mayAskHelp } from '../schedule.js'
import type { Talk } from '../talk/talk-to-wire.js'
import type { LoanSheet } from './loan-sheet.store.js'

type Shown = {
  readonly by: LoanSide
  readonly now: Instant
  readonly hmac: Services['hmac']
  /** Of a member, which of its staff reads it. */
  readonly account?: Id<'Account'> | undefined
}

/** A partner's page may show this, too: it has no telephone, no words and no home. */
export function loanToWire(sheet: LoanSheet, { by, now, hmac, account }: Shown): LoanShown {
  const { loan, giver, taker, where, photo } = sheet
  const { period, proposed, said, agreed } = loan
  const today = dayOf(now, loan.zone)
  const late = lateDays(loan, today)
  const until = takeBackUntil(loan, { side: by, account: account ?? accountOf(loan, by) ?? null, now })
  const otherCommune = by === 'giver' ? taker.commune : where.commune
  const { ended } = otherKnown(sheet, by)
  return {
    id: loan.id,
    side: by,
    status: loan.status,
    other: by === 'giver' ? taker.name : giver.name,
    offer: {
      ...(loan.offerId !== null && { id: loan.offerId }),
      title: loan.title,
      kind: loan.kind,
      ...(photo && { photo: photoSizes(photo) }),
    },
    ...(otherCommune !== undefined && { otherCommune }),
    ...(ended !== undefined && { otherEnded: ended }),
    byMember: isAtPlace(loan),
    zone: loan.zone,
    ...(period && { ...period }),
    ...(loan.inReturn !== null && { inReturn: loan.inReturn }),
    ...(proposed && { proposed }),
    ...(loan.status === 'proposed' && agreed && { stands: true }),
    ...(loan.lapsesAt !== null && { lapsesAt: loan.lapsesAt }),
    ...(loan.status === 'agreed' && loan.confirmBy !== null && { confirmBy: loan.confirmBy }),
    ...(isDisplaced(loan) && { displaced: true }),
    ...(said && { said }),
    ...(hasCodes(loan) && { codeTriesLeft: mostCodeTries - loan.codeTries[by] }),
    ...(loan.status === 'out' && loan.broughtAt !== null && { broughtAt: loan.broughtAt }),
    ...(late !== undefined && { lateDays: late }),
    ...(agreed && { agreedHow: agreed.how }),
    ...queueToWire(sheet, hmac),
    ...(loan.endedBy !== null && { endedBy: loan.endedBy }),
    ...(loan.reason !== null && { reason: loan.reason }),
    ...(loan.depositCents !== null && { depositCents: loan.depositCents }),
    where,
    answers: answersOf(loan, by, { now, today }).filter((act) => isThere(act, sheet)),
    ...(until !== undefined && { takeBack: { until } }),
    sequence: loan.sequence,
    createdAt: loan.createdAt,
  }
}

/** Both sides and the desk see that help was asked for with a thing that is a week late. */
export function helpToWire({ loan, help }: LoanSheet, { by, now }: Pick<Shown, 'by' | 'now'>): HelpShown {
  return {
    ...(by === 'giver' && mayAskHelp(loan, help, dayOf(now, loan.zone)) && { mayCall: true }),
    ...(help && {
      call: { at: help.askedAt, ...(help.ended && { endedAt: help.ended.at, answer: help.ended.answer }) },
    }),
  }
}

/** The queue and the copies rule out some buttons: a second promise, a draw of one, a move where no copy is free. */
function isThere(act: LoanAct, sheet: LoanSheet): boolean {
  if (act === 'move') return sheet.mayMove === true
  if (act === 'draw') return sheet.queue.promised === undefined && sheet.queue.count > 1
  return act !== 'accept' || (!isPromisedToOther(sheet) && sheet.queue.drawAt === undefined)
}

function queueToWire(sheet: LoanSheet, hmac: Shown['hmac']): Pick<LoanShown, 'line'> {
  const { loan, queue } = sheet
  const { offerId } = loan
  if (!goesForGood(loan.kind) || offerId === null) return {}
  const { draw } = queue
  const number = draw && drawNumber(hmac, offerId, draw.round)
  const own = draw ? draw.among.indexOf(loan.id) : -1
  const next = fingerprintOf(drawNumber(hmac, offerId, (draw?.round ?? 0) + 1))
  return {
    line: {
      count: queue.count,
      promised: isPromisedToOther(sheet),
      fingerprint: next,
      ...(queue.drawAt !== undefined && { drawAt: queue.drawAt }),
      ...(draw &&
        number !== undefined && {
          drawn: {
            number,
            fingerprint: fingerprintOf(number),
            among: [...draw.among],
            at: draw.drawnAt,
            which: draw.among.indexOf(draw.loanId),
            ...(own >= 0 && { own }),
          },
        }),
    },
  }
}

const isPromisedToOther = ({ loan, queue }: LoanSheet): boolean =>
  queue.promised !== undefined && queue.promised !== loan.id

const otherKnown = ({ loan, giver, taker }: LoanSheet, by: LoanSide): Known =>
  (isOpen(loan) && (by === 'giver' ? taker : giver).known) || {}

/** With the way to our own page, for who is signed in, and the words of who asked where they may be read. */
export function ownLoanToWire(sheet: LoanSheet, shown: Shown & { readonly isElsewhere: boolean }): LoanShown {
  const { loan, homes } = sheet
  const { hmac, by: side, now, isElsewhere } = shown
  const { isVerified, since }: Known = isElsewhere ? {} : otherKnown(sheet, side)
  const isTold = loan.words !== '' && isRead(reachOf(sheet, isElsewhere), loan.createdAt)
  const own: LoanShown = {
    ...loanToWire(sheet, shown),
    ...(isTold && { firstWords: loan.words }),
    ...(othersPhone(loan, shown) !== undefined && { phoneShown: true as const }),
    ...(since !== undefined && { otherSince: dayOf(since, loan.zone).slice(0, 7) }),
    ...(isVerified && { otherVerified: true }),
  }
  // Staff act at the desk: a member has no secret of its own.
  if (side === 'giver' && isAtPlace(loan)) return own
  const linked = { id: loan.id, site: homes[side], mark: sheet[side].linkMark }
  return { ...own, path: briefLoanPath(hmac, linked, { side, now, isElsewhere }) }
}

/** A partner's page knows this link, so it shows only what that page knows. */
export function limitedPage(sheet: LoanSheet, shown: Shown): LoanPage {
  const { slug, name } = sheet.site
  return {
    ...loanToWire(sheet, shown),
    site: { slug, name },
    category: sheet.loan.categoryId,
    words: '',
    limited: true,
    thread: [],
    mayWrite: false,
    mayThank: false,
    mayShow: false,
    mayReport: false,
    mayBlock: false,
    blocked: false,
  }
}

/** Shown from the yes on, as long as the two may reach each other. */
export const isTelling = (loan: Loan, now: Instant): boolean => loan.agreed !== undefined && mayReach(loan, now)

function othersPhone(loan: Loan, { by, now }: Pick<Shown, 'by' | 'now'>): string | undefined {
  const phone = by === 'giver' ? loan.takerPhone : loan.giverPhone
  return isTelling(loan, now) && phone !== null ? phone : undefined
}

/** Between two persons, each of whom says four digits when the thing changes hands. */
const hasCodes = (loan: Loan): boolean => (loan.status === 'agreed' || loan.status === 'out') && !isAtPlace(loan)

export function pageToWire(sheet: LoanSheet, shown: Shown): Omit<LoanPage, 'days' | 'condition' | keyof Talk> {
  const { loan, site, homes } = sheet
  const { by, hmac, now } = shown
  const own = by === 'giver' ? loan.giverPhone : loan.takerPhone
  const otherPhone = othersPhone(loan, shown)
  return {
    ...loanToWire(sheet, shown),
    ...helpToWire(sheet, shown),
    site: { slug: site.slug, name: site.name },
    category: loan.categoryId,
    words: loan.words,
    ...(loan.answer !== null && { answer: loan.answer }),
    ...(sheet.wordsSince !== undefined && { readOn: [...new Set([homes.taker.name, homes.giver.name])] }),
    ...(sheet[by].isUnreminded && { unreminded: true }),
    ...(own !== null && { ownPhone: own }),
    ...(otherPhone !== undefined && { otherPhone }),
    ...(isTelling(loan, now) && loan.meeting !== null && { meeting: loan.meeting }),
    ...(hasCodes(loan) && { code: handCode(hmac, by, { id: loan.id, what: loan.status === 'out' ? 'back' : 'out' }) }),
  }
}
