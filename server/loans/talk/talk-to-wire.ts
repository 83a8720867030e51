import { findAccount, shows } from '../../accounts/index.js'
import { dayOf } from '../../base/local-time.js'
import {
  actsAmong,
  isBlocked,
  messagesAbout,
  openReportOf,
  type Message,
  type TalkStanding,
} from '../../conversations/index.js'
import { isHiddenEverywhere } from '../../moderation/index.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { calendarPath } from '../links/links.js'
import { accountOf, isOpen, type LoanSide, loanSubject, mayReach } from '../loan.js'
import type { LoanPage } from '../loan.wire.js'
import type { LoanSheet } from '../sheet/loan-sheet.store.js'
import { saidTo } from '../settling.js'
import { mayThank, otherSide } from './say-word.js'
import type { talkOutput } from '../talk.wire.js'

export type Talk = Pick<LoanPage, keyof typeof talkOutput>

type Shown = { readonly by: LoanSide; readonly hmac: Services['hmac']; readonly now: Instant }

/** The conversation of the two, and what each may do about it. */
export async function talkOf(db: Db, sheet: LoanSheet, { by, hmac, now }: Shown): Promise<Talk> {
  const { loan, homes } = sheet
  const otherId = accountOf(loan, otherSide(by))
  const [stands, other] = await Promise.all([standingOf(db, sheet, { by, now }), otherId && findAccount(db, otherId)])
  const isAgreed = loan.agreed !== undefined
  return {
    thread: stands.lines.map(entryOf),
    mayWrite: stands.mayWrite,
    mayThank: stands.mayThank,
    mayShow: mayReach(loan, now) && isAgreed,
    mayReport: stands.mayReport,
    mayBlock: stands.blocked === false,
    blocked: stands.blocked === true,
    ...(stands.reportedAt !== undefined && { reportedAt: stands.reportedAt }),
    ...(other && {
      ...(shows(other, 'since') && { otherSince: dayOf(other.createdAt, loan.zone).slice(0, 7) }),
      ...(shows(other, 'verified') && { otherVerified: other.email !== undefined }),
    }),
    ...(isOpen(loan) &&
      isAgreed &&
      loan.period && { calendar: calendarPath(hmac, { id: loan.id, site: homes[by] }, by) }),
  }
}

type Said = Pick<TalkStanding, 'lines' | 'mayWrite' | 'mayThank' | 'mayReport' | 'blocked' | 'isShut' | 'reportedAt'>

/** What is said of a loan, as one side sees it, and what that side may say. */
export async function standingOf(
  db: Db,
  { loan }: Pick<LoanSheet, 'loan'>,
  { by, now }: Pick<Shown, 'by' | 'now'>,
): Promise<Said> {
  const [own, otherId] = [accountOf(loan, by), accountOf(loan, otherSide(by))]
  const subject = loanSubject(loan.id)
  const [all, isHidden, isShut, blocked, report] = await Promise.all([
    messagesAbout(db, subject),
    isHiddenEverywhere(db, subject),
    isBlocked(db, { by: otherId, whom: own }),
    isBlocked(db, { by: own, whom: otherId }),
    openReportOf(db, { subject, author: own, now }),
  ])
  const told = saidTo(loan, all)
  const lines = isHidden ? actsAmong(told) : told
  return {
    lines,
    mayWrite: mayReach(loan, now) && !isShut && !isHidden,
    mayThank: mayThank(loan, lines, by) && !isHidden,
    mayReport: !report && !isHidden && lines.some(({ side }) => side !== by),
    ...(own !== undefined && otherId !== undefined && { blocked }),
    ...(isShut && !isHidden && mayReach(loan, now) && { isShut }),
    ...(report && { reportedAt: report.createdAt }),
  }
}

export function entryOf({ side, act, words, photos, createdAt, staffName }: Message): Talk['thread'][number] {
  const { from, to } = act?.details ?? {}
  return {
    by: side === 'giver' || side === 'taker' ? side : 'time',
    words,
    ...(photos && { photos: photos.length }),
    at: createdAt,
    ...(staffName !== undefined && { name: staffName }),
    ...(act && { act: act.name }),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  }
}
