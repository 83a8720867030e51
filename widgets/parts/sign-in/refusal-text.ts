import type { Language } from '../../shared/locale.js'
import { refusalsFrench } from './refusals.strings.js'
import type { Refused } from '../../shared/wire.js'

/** Why the server refused, in words, and when it may be tried again. Nothing where nobody who asks here can be meant. */
export async function refusalText(
  { reason, retryAfterSeconds }: Refused,
  { language, isOfCode = false }: { readonly language: Language; readonly isOfCode?: boolean },
): Promise<string | undefined> {
  const words = language === 'en' ? (await import('./refusals.strings.en.js')).refusalsEnglish : refusalsFrench
  const { reasons } = words
  if (!isSaid(reason, reasons)) return undefined
  const said = isOfCode && reason === 'too-many-requests' ? words.tooManyCodes : reasons[reason]
  if (retryAfterSeconds === undefined || reason === 'try-later') return said
  return `${said} ${words.again(whenAgain(retryAfterSeconds, language))}`
}

/** « dans 10 minutes », « dans 2 heures ». */
function whenAgain(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const format = new Intl.RelativeTimeFormat(language)
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour')
}

function isSaid<Said extends object>(reason: PropertyKey, reasons: Said): reason is keyof Said {
  return Object.hasOwn(reasons, reason)
}
