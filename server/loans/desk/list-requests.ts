import { isId, toId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { unreadOf } from '../../conversations/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { sheetsAt, type LoanSheet } from '../sheet/loan-sheet.store.js'
import { helpToWire, isTelling, loanToWire } from '../sheet/loan-to-wire.js'
import { sheetSeenBy } from '../sheet/seen-by.js'
import { isOpen, type Loan } from '../loan.js'
import { awaitedOf } from '../waits/wait.store.js'
import { takersOfCopies, type CopyTakers } from './copy-takers.store.js'
import type { RequestRow, Requests, RequestsInput } from './desk.wire.js'
import { copyNames, countRequests, requestId, requestIds } from './request.store.js'

const pageSize = 50

export type Listing = Pick<Context, 'db' | 'clock' | 'hmac'>

/** Lists the requests to a member, for its staff. */
export async function listRequests(
  ctx: Listing,
  { subject: { member } }: Allowed<'stock'>,
  { filter, cursor, opened }: RequestsInput,
): Promise<Requests> {
  const { db } = ctx
  const now = ctx.clock.now()
  const after = cursor === undefined ? undefined : toId<'Loan'>(cursor)
  const unread = await unreadOf(db, 'loan', { member })
  const ids = await requestIds(db, { member, now, unread: [...unread.keys()], filter, after, limit: pageSize + 1 })
  const page = ids.slice(0, pageSize)
  const last = ids.length > pageSize ? page.at(-1) : undefined
  const open = opened !== undefined && isId(opened) ? await requestId(db, member, toId(opened)) : undefined
  const shown = await requestRows(ctx, [...new Set([...page, ...(open ? [open] : [])])], unread)
  const openRow = shown.find(({ id }) => id === open)
  return {
    counts: { ...(await countRequests(db, { member, now })), unread: unread.size },
    awaited: await awaitedOf(db, { member }),
    items: shown.slice(0, page.length),
    ...(openRow && { opened: openRow }),
    ...(last !== undefined && { cursor: last }),
  }
}

const allRead: ReadonlyMap<string, number> = new Map()

export async function requestRows(
  { db, clock, hmac }: Listing,
  ids: readonly Id<'Loan'>[],
  unread = allRead,
): Promise<RequestRow[]> {
  const now = clock.now()
  const sheets = (await sheetsAt(db, ids)).map((sheet) => sheetSeenBy(sheet, 'giver', now))
  const copyIds = sheets.flatMap(({ loan }) => loan.copyId ?? [])
  const open = sheets.flatMap(({ loan }) => (isOpen(loan) ? (loan.copyId ?? []) : []))
  const [copies, takers] = await Promise.all([copyNames(db, copyIds), takersOfCopies(db, open, now)])
  return sheets.map((sheet) => rowOf(sheet, { copies, takers, unread, now, hmac }))
}

export async function requestRowOf(ctx: Listing, id: Id<'Loan'>): Promise<RequestRow> {
  const [row] = await requestRows(ctx, [id])
  if (!row) throw new Refusal('loan-gone')
  return row
}

type Named = Pick<Context, 'hmac'> & {
  readonly copies: ReadonlyMap<Id<'OfferCopy'>, string>
  readonly takers: ReadonlyMap<Id<'OfferCopy'>, CopyTakers>
  readonly unread: ReadonlyMap<string, number>
  readonly now: Instant
}

function rowOf(sheet: LoanSheet, { copies, takers, unread, now, hmac }: Named): RequestRow {
  const { loan } = sheet
  const words = unread.get(loan.id)
  const copy = loan.copyId === null ? undefined : copies.get(loan.copyId)
  const shown = loanToWire(sheet, { by: 'giver', now, hmac })
  return {
    ...shown,
    // On a day that was told, it is done by itself; another day is told on the page of the loan.
    answers: shown.answers.filter((each) => each !== 'draw' || sheet.queue.drawAt === undefined),
    ...helpToWire(sheet, { by: 'giver', now }),
    words: loan.words,
    ...(loan.answer !== null && { answer: loan.answer }),
    ...(copy !== undefined && { copy }),
    ...takersToWire(loan, takers),
    ...(loan.takerId === null && { entered: true }),
    ...(sheet.taker.email !== undefined && { mailed: true }),
    ...(words !== undefined && { unread: words }),
    ...(isTelling(loan, now) && loan.takerPhone !== null && { otherPhone: loan.takerPhone }),
  }
}

/** A loan that is out names who comes next; one that is to leave names who still has its copy. */
function takersToWire(loan: Loan, copies: Named['takers']): Pick<RequestRow, 'next' | 'outWith'> {
  const { outWith, next = [] } = (isOpen(loan) && loan.copyId !== null && copies.get(loan.copyId)) || {}
  if (loan.status === 'out') {
    const [first] = next
    return first ? { next: { who: first.who, from: first.from, agreed: first.agreed } } : {}
  }
  if (!outWith) return {}
  const { id: _loan, ...told } = outWith
  return { outWith: told }
}
