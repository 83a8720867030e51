import { createHash } from 'node:crypto'
import type { Id } from '../../base/id.js'
import { addHours, type Instant } from '../../base/instant.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret, isSame } from '../../rpc/derived-secret.js'
import type { LoanSide } from '../loan.js'

type Hmac = Services['hmac']

/** Part of the links in mails to persons: whoever has it may act for one side of the loan. It is derived, not stored. */
export function loanSecret(hmac: Hmac, side: LoanSide, id: Id<'Loan'>): string {
  return hmac(`loan:${side}:${id}`)
}

/** Of a member who gives, for one of its staff: worth something while their role lasts. */
export function staffLoanSecret(hmac: Hmac, staff: Id<'Account'>, id: Id<'Loan'>): string {
  return hmac(`loan:staff:${staff}:${id}`)
}

/** For who is signed in: good for an hour. */
const openedBriefly = (side: LoanSide, id: Id<'Loan'>) => `loan:${side}:${id}`

/** The same on the page of a partner, which may be hostile and keep it: it shows nothing that the page does not know. */
const shownElsewhere = (side: LoanSide, id: Id<'Loan'>) => `loan:elsewhere:${side}:${id}`

type Proved = { readonly hmac: Hmac; readonly id: Id<'Loan'>; readonly now: Instant }

/** Which side a secret is of. In constant time and before any query, so that nobody learns whether the loan exists. */
export function sideOf(secret: string, { hmac, id, now }: Proved): LoanSide | undefined {
  const isOf = (side: LoanSide) => {
    const isLasting = isSame(secret, loanSecret(hmac, side, id))
    const isDated = [openedBriefly, shownElsewhere].map((what) =>
      isDatedSecret(hmac, secret, { what: what(side, id), now }),
    )
    return isDated.includes(true) || isLasting
  }
  const [giver, taker] = [isOf('giver'), isOf('taker')]
  return taker ? 'taker' : giver ? 'giver' : undefined
}

/** Of one side or the other. */
export function isFromElsewhere(secret: string, { hmac, id, now }: Proved): boolean {
  const sides: readonly LoanSide[] = ['giver', 'taker']
  return sides.map((side) => isDatedSecret(hmac, secret, { what: shownElsewhere(side, id), now })).includes(true)
}

type Linked = { readonly id: Id<'Loan'>; readonly site: { readonly slug: string } }

const path = ({ id, site }: Linked) => `/s/${site.slug}/demande/${id}`

/** After `#` the secret stays in the browser: it is in no request, no log and no `Referer`. */
export const loanPath = (hmac: Hmac, linked: Linked, side: LoanSide): string =>
  `${path(linked)}#${loanSecret(hmac, side, linked.id)}`

export const staffLoanPath = (hmac: Hmac, linked: Linked, staff: Id<'Account'>): string =>
  `${path(linked)}#${staffLoanSecret(hmac, staff, linked.id)}`

type Briefly = { readonly side: LoanSide; readonly now: Instant; readonly isElsewhere: boolean }

export function briefLoanPath(hmac: Hmac, linked: Linked, { side, now, isElsewhere }: Briefly): string {
  const what = (isElsewhere ? shownElsewhere : openedBriefly)(side, linked.id)
  return `${path(linked)}#${datedSecret(hmac, what, addHours(now, 1))}`
}

/** Opens the calendar file only. */
const calendarSecret = (hmac: Hmac, side: LoanSide, id: Id<'Loan'>): string => hmac(`loan-calendar:${side}:${id}`)

export const calendarPath = (hmac: Hmac, linked: Linked, side: LoanSide): string =>
  `${path(linked)}/${calendarSecret(hmac, side, linked.id)}.ics`

export function calendarSideOf(hmac: Hmac, id: Id<'Loan'>, secret: string): LoanSide | undefined {
  const [giver, taker] = [calendarSecret(hmac, 'giver', id), calendarSecret(hmac, 'taker', id)].map((right) =>
    isSame(secret, right),
  )
  return taker ? 'taker' : giver ? 'giver' : undefined
}

/** Said aloud by one side and typed by the other when a thing changes hands. */
export function handCode(hmac: Hmac, side: LoanSide, { id, what }: { id: Id<'Loan'>; what: 'out' | 'back' }): string {
  const digest = createHash('sha256')
    .update(hmac(`loan-code:${what}:${side}:${id}`))
    .digest()
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0')
}
