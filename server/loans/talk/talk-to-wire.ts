import { findAccount, shows } from '../../accounts/index.js'
import { dayOf } from '../../base/local-time.js'
import { isBlocked, messagesAbout, type Message } from '../../conversations/index.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { calendarPath } from '../links/links.js'
import { accountOf, isOpen, type LoanSide, loanSubject, mayReach } from '../loan.js'
import type { LoanPage } from '../loan.wire.js'
import type { LoanSheet } from '../sheet/loan-sheet.store.js'
import { saidTo } from '../settling.js'
import { openReportOf } from './open-report.js'
import { mayThank, otherSide } from './say-word.js'
import type { talkOutput } from '../talk.wire.js'

export type Talk = Pick<LoanPage, keyof typeof talkOutput>

type Shown = { readonly by: LoanSide; readonly hmac: Services['hmac']; readonly now: Instant }

/** The conversation of the two, and what each may do about it. */
export async function talkOf(db: Db, { loan, homes }: LoanSheet, { by, hmac, now }: Shown): Promise<Talk> {
  const [own, otherId] = [accountOf(loan, by), accountOf(loan, otherSide(by))]
  const [all, other, blocks, isShut, report] = await Promise.all([
    messagesAbout(db, loanSubject(loan.id)),
    otherId && findAccount(db, otherId),
    isBlocked(db, { by: own, whom: otherId }),
    isBlocked(db, { by: otherId, whom: own }),
    openReportOf(db, { id: loan.id, author: own, now }),
  ])
  const said = saidTo(loan, all)
  const isReached = mayReach(loan, now)
  const between = own !== undefined && otherId !== undefined
  const isAgreed = loan.agreed !== undefined
  return {
    thread: said.map(entryOf),
    mayWrite: isReached && !isShut,
    mayThank: mayThank(loan, said, by),
    mayShow: isReached && isAgreed,
    mayReport: !report && said.some(({ side }) => side !== by),
    mayBlock: between && !blocks,
    blocked: blocks,
    ...(report && { reportedAt: report.createdAt }),
    ...(other && {
      ...(shows(other, 'since') && { otherSince: dayOf(other.createdAt, loan.zone).slice(0, 7) }),
      ...(shows(other, 'verified') && { otherVerified: other.email !== undefined }),
    }),
    ...(isOpen(loan) &&
      isAgreed &&
      loan.period && { calendar: calendarPath(hmac, { id: loan.id, site: homes[by] }, by) }),
  }
}

export function entryOf({ side, act, words, createdAt, staffName }: Message): Talk['thread'][number] {
  const { from, to } = act?.details ?? {}
  return {
    by: side === 'giver' || side === 'taker' ? side : 'time',
    words,
    at: createdAt,
    ...(staffName !== undefined && { name: staffName }),
    ...(act && { act: act.name }),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  }
}
