import type { Language } from './locale.js'
import type { RefusalStrings } from './refusals.strings.js'
import { Refused, Unreachable } from './wire.js'

export type RefusalWords = {
  readonly refusals: RefusalStrings
  readonly unreachable: string
  /** Not the person's fault, and nothing they can do about it. */
  readonly failed: string
  readonly again: (when: string) => string
}

/** Why something was not done, in words, and when it may be tried again. */
export function refusalText(cause: unknown, words: RefusalWords, language: Language): string {
  if (cause instanceof Unreachable) return words.unreachable
  if (!(cause instanceof Refused)) return words.failed
  const { refusals } = words
  const { reason } = cause
  if (!isSaid(reason, refusals)) return words.failed
  const said = refusals[reason]
  const { retryAfterSeconds } = cause
  if (retryAfterSeconds === undefined || reason === 'try-later') return said
  return `${said} ${words.again(whenAgain(retryAfterSeconds, language))}`
}

/** « dans 10 minutes », « dans 2 heures ». */
function whenAgain(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const format = new Intl.RelativeTimeFormat(language)
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour')
}

function isSaid(reason: string, refusals: RefusalStrings): reason is keyof RefusalStrings {
  return Object.hasOwn(refusals, reason)
}
