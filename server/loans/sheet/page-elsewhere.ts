import type { Id } from '../../base/id.js'
import type { Context } from '../../rpc/context.js'
import { isRead, reachOf } from '../../sites/index.js'
import { pagePath } from '../links/links.js'
import type { LoanSide } from '../loan.js'
import type { LoanPage } from '../loan.wire.js'
import { placeHalfway } from '../talk/place-halfway.js'
import { talkOf } from '../talk/talk-to-wire.js'
import type { LoanSheet } from './loan-sheet.store.js'
import { limitedPage, ownLoanToWire, pageToWire } from './loan-to-wire.js'
import { showQueue } from './show-queue.js'
import { withFreeDays } from './with-free-days.js'

type Read = { readonly by: LoanSide; readonly within: Id<'Site'> }

/**
 * What the page of a site reads of a loan, in the session of one of its sides. It is added up and not cut down, so that what our
 * own page tells one day is not told here: no telephone, no place where two meet, nothing of how the thing is; nor the address of the
 * calendar, which would go on telling when the session, or the agreement, is over.
 */
export async function pageElsewhere(
  { db, clock, hmac }: Pick<Context, 'db' | 'clock' | 'hmac'>,
  sheet: LoanSheet,
  { by, within }: Read,
): Promise<LoanPage> {
  const shown = { by, now: clock.now(), hmac }
  const reach = reachOf(sheet, true)
  const { limited: _ofLinks, ...stands } = limitedPage(sheet, shown)
  const talk = await talkOf(db, sheet, shown)
  const page: LoanPage = {
    ...stands,
    ...ownLoanToWire(sheet, { ...shown, isElsewhere: true }),
    thread: talk.thread
      // How it came to stand as it does is no secret here; who only wrote leaves no trace.
      .filter(({ act, at }) => act !== undefined || isRead(reach, at))
      .map((said) => (isRead(reach, said.at) ? said : withoutWords(said))),
    ...(talk.thread.some(({ words, photos, at }) => (words !== '' || photos) && !isRead(reach, at)) && {
      wordsElsewhere: true as const,
    }),
  }
  if (reach === 'whole' || reach === 'state') return withFreeDays({ db, clock }, sheet, page)
  const { loan } = sheet
  const { answer, call, code, readOn = [], words } = pageToWire(sheet, shown)
  const [halfway, inLine] = await Promise.all([placeHalfway({ db, clock }, sheet), by === 'giver' ? queueOf() : []])
  return withFreeDays({ db, clock }, sheet, {
    ...page,
    wordsFrom: reach.wordsSince,
    readOn,
    words: isRead(reach, loan.createdAt) ? words : '',
    ...(page.thread.some((said) => said.act !== undefined && said.words === answer) && { answer }),
    ...(code !== undefined && { code }),
    ...(call && { call: { at: call.at, ...(call.endedAt !== undefined && { endedAt: call.endedAt }) } }),
    ...(halfway && { halfway }),
    ...(inLine.length > 0 && { inLine }),
    mayWrite: talk.mayWrite,
    mayThank: talk.mayThank,
  })

  /** Without those who asked on a site of which this session is not. */
  function queueOf() {
    const isPublishedHere = sheet.homes.giver.id === within
    return showQueue(db, sheet, {
      isShown: ({ loan: other }) => isPublishedHere || other.siteId === within,
      wordsOf: (other) => (isRead(reachOf(other, true), other.loan.createdAt) ? other.loan.words : ''),
      pathTo: ({ loan: { id }, homes }) => pagePath({ id, site: homes.giver }),
    })
  }
}

type Said = LoanPage['thread'][number]

/** Nor who of the staff said them. */
const withoutWords = ({ by, act, at, from, to }: Said): Said => ({
  by,
  at,
  words: '',
  ...(act !== undefined && { act }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})
