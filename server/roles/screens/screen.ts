import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** A device that several people of a member share, known by a key that does not leave its browser. */
export type Screen = {
  readonly id: Id<'Screen'>
  readonly memberId: Id<'Member'>
  readonly name: string
  /** RFC 7638, SHA-256: of the key that openings must be proven with. */
  readonly keyThumbprint: string
  /** Without a press, until it locks. */
  readonly minutes: number
  /** Names stay behind a press, and go after each act. */
  readonly isFrontDesk: boolean
  /** Absent once they are erased. */
  readonly enrolledBy?: Id<'Account'>
  readonly enrolledAt: Instant
  readonly openedAt?: Instant
}

/** The digits of one person for the screens of one member. */
export type ScreenDigits = {
  readonly id: Id<'ScreenDigits'>
  readonly memberId: Id<'Member'>
  readonly accountId: Id<'Account'>
  readonly digitsHash: string
  readonly chosenAt: Instant
}

export const lockMinutes = { fewest: 1, usual: 5, most: 15 } as const

/** Of one person at one screen, until they prove by a mailed code who they are. */
export const mostDigitTries = 5
/** Of one person at one screen in a day, however often they opened it between: who watches and guesses a little each time gets no farther. */
export const mostWrongADay = 20
