import { createHash } from 'node:crypto'
import { loanSides, type HandOver } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import { addHours, type Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret, isSame, untilOf } from '../../rpc/derived-secret.js'
import { named, readMark, withMark } from '../../rpc/marked-secret.js'
import type { LoanSide } from '../loan.js'

type Hmac = Services['hmac']

/** The mark is of the account that the link acts for: drawn anew, it ends the link. Whom staff entered has none. */
type Marked = { readonly id: Id<'Loan'>; readonly mark: string | undefined }

const ofMark = ({ id, mark }: Marked): string => named(id, mark)

/** Part of the links in mails to persons: whoever has it may act for one side of the loan. It is derived, not stored. */
export function loanSecret(hmac: Hmac, side: LoanSide, marked: Marked): string {
  return withMark(hmac(`loan:${side}:${ofMark(marked)}`), marked.mark)
}

/** The secret of one of a member's staff works while their role lasts, and until they end their links. */
export function staffLoanSecret(hmac: Hmac, staff: Id<'Account'>, marked: Marked): string {
  return withMark(hmac(`loan:staff:${staff}:${ofMark(marked)}`), marked.mark)
}

/** The link for somebody who is signed in works for an hour. */
const openedBriefly = (side: LoanSide, marked: Marked) => `loan:${side}:${ofMark(marked)}`

/** The same on the page of a partner, which may be hostile and keep it: it shows nothing that the page does not know. */
const shownElsewhere = (side: LoanSide, marked: Marked) => `loan:elsewhere:${side}:${ofMark(marked)}`

type Proved = { readonly hmac: Hmac; readonly id: Id<'Loan'>; readonly now: Instant }

type ProvedSide = { readonly side: LoanSide | undefined; readonly mark: string | undefined }

/**
 * Which side a secret is of, provided that its mark is still the account's. In constant time and before any query, so that
 * nobody learns whether the loan exists.
 */
export function sideOf(secret: string, { hmac, id, now }: Proved): ProvedSide {
  const { keyed, mark } = readMark(secret)
  const marked = { id, mark }
  const isOf = (side: LoanSide) => {
    const isLasting = isSame(secret, loanSecret(hmac, side, marked))
    const isDated = [openedBriefly, shownElsewhere].map((what) =>
      isDatedSecret(hmac, keyed, { what: what(side, marked), now }),
    )
    return isDated.includes(true) || isLasting
  }
  const [giver, taker] = [isOf('giver'), isOf('taker')]
  return { side: taker ? 'taker' : giver ? 'giver' : undefined, mark }
}

/** Whether a link that is shown elsewhere than in our mails carries this secret, for either side. */
export function isFromElsewhere(secret: string, { hmac, id, now }: Proved): boolean {
  const { keyed, mark } = readMark(secret)
  return loanSides
    .map((side) => isDatedSecret(hmac, keyed, { what: shownElsewhere(side, { id, mark }), now }))
    .includes(true)
}

type Linked = { readonly id: Id<'Loan'>; readonly site: { readonly slug: string } }

/** Opens nothing by itself. */
export const pagePath = ({ id, site }: Linked): string => `/s/${site.slug}/demande/${id}`

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export const loanPath = (hmac: Hmac, linked: Linked & Marked, side: LoanSide): string =>
  `${pagePath(linked)}#${loanSecret(hmac, side, linked)}`

export const staffLoanPath = (hmac: Hmac, linked: Linked & Marked, staff: Id<'Account'>): string =>
  `${pagePath(linked)}#${staffLoanSecret(hmac, staff, linked)}`

type Dated = { readonly what: string; readonly until: Instant }

const datedPath = (hmac: Hmac, linked: Linked & Marked, { what, until }: Dated): string =>
  `${pagePath(linked)}#${withMark(datedSecret(hmac, what, until), linked.mark)}`

type Briefly = { readonly side: LoanSide; readonly now: Instant; readonly isElsewhere: boolean }

export function briefLoanPath(hmac: Hmac, linked: Linked & Marked, { side, now, isElsewhere }: Briefly): string {
  const what = (isElsewhere ? shownElsewhere : openedBriefly)(side, linked)
  return datedPath(hmac, linked, { what, until: addHours(now, 1) })
}

type Used = {
  readonly id: Id<'Loan'>
  readonly secret: string
  /** Whose link it is, where a member gives. */
  readonly staff: Id<'Account'> | undefined
}

/**
 * Leads the giver from one request to another for the same thing, by a link that is as strong as the one that was used, and
 * ends with it.
 */
export function besidePath(hmac: Hmac, linked: Linked, { id, secret, staff }: Used): string {
  const { keyed, mark } = readMark(secret)
  const to = { ...linked, mark }
  if (staff !== undefined) return staffLoanPath(hmac, to, staff)
  // A secret that lasts may look like one with a date.
  const isLasting = isSame(secret, loanSecret(hmac, 'giver', { id, mark }))
  const until = isLasting ? undefined : untilOf(keyed)
  if (until === undefined) return loanPath(hmac, to, 'giver')
  return datedPath(hmac, to, { what: openedBriefly('giver', to), until })
}

/** Opens the calendar file only, which holds no secret and no home: no mark ends it, or calendars would stand still. */
const calendarSecret = (hmac: Hmac, side: LoanSide, id: Id<'Loan'>): string => hmac(`loan-calendar:${side}:${id}`)

export const calendarPath = (hmac: Hmac, linked: Linked, side: LoanSide): string =>
  `${pagePath(linked)}/${calendarSecret(hmac, side, linked.id)}.ics`

export function calendarSideOf(hmac: Hmac, id: Id<'Loan'>, secret: string): LoanSide | undefined {
  const [giver, taker] = [calendarSecret(hmac, 'giver', id), calendarSecret(hmac, 'taker', id)].map((right) =>
    isSame(secret, right),
  )
  return taker ? 'taker' : giver ? 'giver' : undefined
}

/** Said aloud by one side and typed by the other when a thing changes hands. */
export function handCode(hmac: Hmac, side: LoanSide, { id, what }: { id: Id<'Loan'>; what: HandOver }): string {
  const digest = createHash('sha256')
    .update(hmac(`loan-code:${what}:${side}:${id}`))
    .digest()
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0')
}
