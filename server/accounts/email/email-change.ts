import type { Id } from '../../base/id.js'
import { addDays, addMs, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { EmailChangeOutcome } from './email-change.table.js'

export type { EmailChangeOutcome }

export type EmailChange = {
  readonly id: Id<'EmailChange'>
  readonly accountId: Id<'Account'>
  readonly oldEmail: string
  readonly newEmail: string
  readonly language: Language
  readonly tries: number
  readonly codeUntil: Instant
  /** Once the code has been typed. */
  readonly appliesAt?: Instant
  readonly ended?: { readonly at: Instant; readonly outcome: EmailChangeOutcome }
  readonly createdAt: Instant
}

/** ASVS 6.5.5. */
export const codeMinutes = 10

/** Long enough that whoever reads the old mailbox once a week can stop it. */
const waitDays = 7

export const codeUntil = (now: Instant): Instant => addMs(now, codeMinutes * 60_000)
export const appliesAt = (now: Instant): Instant => addDays(now, waitDays)
