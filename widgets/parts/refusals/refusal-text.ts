import type { Reason } from '../../../server/api.js'
import type { Language } from '../../shared/locale.js'
import type { Refused } from '../../shared/wire.js'

/** What one act may be refused for, in words. */
export type RefusalWords = {
  readonly again: (when: string) => string
  readonly reasons: Readonly<Partial<Record<Reason, string>>>
}

/** Nothing where nobody who acts so can be meant. */
export type TellWhy = (refused: Refused, language: Language) => Promise<string | undefined>

/** Tells why the server refused that act, and when it may be tried again. */
export function refusalText(french: RefusalWords, learnEnglish: () => Promise<RefusalWords>): TellWhy {
  return async ({ reason, retryAfterSeconds }, language) => {
    const { again, reasons } = language === 'en' ? await learnEnglish() : french
    const said = reasons[reason]
    if (said === undefined || retryAfterSeconds === undefined || reason === 'try-later') return said
    return `${said} ${again(whenAgain(retryAfterSeconds, language))}`
  }
}

/** « dans 10 minutes », « dans 2 heures ». */
function whenAgain(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const format = new Intl.RelativeTimeFormat(language)
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour')
}
