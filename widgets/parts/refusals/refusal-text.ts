import type { Reason } from '../../../server/api.js'
import type { Language } from '../../shared/language-of.js'
import type { Refused } from '../../shared/wire.js'
import type { Learn } from '../../words/language.js'
import { whenAgain } from './when-again.js'

/** Words for the reasons of one mutation. */
export type RefusalWords = {
  readonly again: (when: string) => string
  readonly reasons: Readonly<Partial<Record<Reason, string>>>
}

/** Undefined for reasons that cannot occur for this mutation. */
export type TellWhy = (refused: Refused, language: Language) => Promise<string | undefined>

/** By act, from a catalogue of the words for each. */
export function tellFrom<Act extends string>(
  french: Readonly<Record<Act, RefusalWords>>,
  learn: Learn<Readonly<Record<Act, RefusalWords>>>,
) {
  return (act: Act): TellWhy =>
    async (refused, language) =>
      refusalText(((await learn[language]?.()) ?? french)[act], refused, language)
}

/** With when to try again, where that is known. */
function refusalText(
  { again, reasons }: RefusalWords,
  { reason, retryAfterSeconds }: Refused,
  language: Language,
): string | undefined {
  const said = reasons[reason]
  if (said === undefined || retryAfterSeconds === undefined || reason === 'try-later') return said
  return `${said} ${again(whenAgain(retryAfterSeconds, language))}`
}
