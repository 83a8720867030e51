import { isCodeGood, tabMemory, type CodeKept } from '../parts/sign-in/tab-memory.js'
import type { Draft, Step } from './booking-steps.js'

/** The tab stores this of a booking. */
export type BookingKept = {
  readonly draft: Omit<Draft, 'photo'>
  /** A photo is never stored: it must be chosen again. */
  readonly hadPhoto: boolean
}

export const bookingMemory = (site: () => string) => tabMemory(() => `coop booking ${site()}`, isBooking)

export function toKept({ photo, ...draft }: Draft): BookingKept {
  return { draft, hadPhoto: photo !== undefined }
}

/** The step to resume at: the code, as long as the one sent is valid. */
export function stepLeft(kept: Pick<CodeKept, 'asked'>): Step {
  return isCodeGood(kept) ? 'code' : 'who'
}

function isBooking(found: object): found is BookingKept {
  if (!('draft' in found) || !('hadPhoto' in found)) return false
  const { draft } = found
  return typeof draft === 'object' && draft !== null && 'firstName' in draft && 'words' in draft
}
