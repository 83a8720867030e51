import { addHours, type Instant } from '../base/instant.js'
import { handOvers, openStatuses, type HandOver } from '../../widgets/words/loans/loan-terms.js'
import type { Loan, LoanSide, Present } from './loan.js'

export { handOvers, type HandOver }

export type LoanPicture = {
  readonly photo: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** How the thing was, as one side says and shows it. */
export type LoanNote = {
  readonly moment: HandOver
  readonly side: LoanSide
  readonly condition: string
  readonly accessories: string
  readonly photos: readonly LoanPicture[]
  readonly writtenAt: Instant
}

/** A side may show so many of one moment. */
export const mostPhotos = 4

/** After that a note is final, since both sides rely on it. */
const hoursToNote = 48

const within = (since: Instant | null, now: Instant): boolean => since !== null && now < addHours(since, hoursToNote)

const cameBack = new Set<Loan['status']>(['returned', 'lost', 'damaged', 'unconfirmed'])

/** Only what is lent has notes: from the day it is collected, and from when it is out, until two days after each. */
export function mayNote(loan: Loan, moment: HandOver, { now, today }: Present): boolean {
  const { kind, status, period, outAt, endedAt } = loan
  if (kind !== 'lend') return false
  if (moment === 'back') return status === 'out' || (cameBack.has(status) && within(endedAt, now))
  return (status === 'agreed' && period !== undefined && today >= period.from) || within(outAt, now)
}

/** Whether anything may be noted, or was asked to be: nothing is told of a request that came to nothing. */
export const isNoted = ({ kind, status, agreed }: Loan): boolean =>
  kind === 'lend' && (openStatuses.some((open) => open === status) ? agreed !== undefined : cameBack.has(status))
