import type { Language } from '../../../../shared/locale.js'
import { refusalText, type TellWhy } from '../../../../parts/refusals/refusal-text.js'
import type { Learn } from '../../../../words/language.js'
import { shortDay, shortPeriod } from '../../../../words/loans/period.js'
import { DeskRefused } from '../../parts/client.js'
import { loansRefusalsFrench, type LoansRefusals } from './loans-refusals.strings.js'

const learn: Learn<LoansRefusals> = {
  en: async () => (await import('./loans-refusals.strings.en.js')).loansRefusalsEnglish,
}
const plainly = refusalText(loansRefusalsFrench, learn)

/** With what the reason alone does not say: by whom, which days are free, how much is allowed. */
export const tellWhy: TellWhy = async (refused, language) => {
  const { told } = (await learn[language]?.()) ?? loansRefusalsFrench
  const more = refused instanceof DeskRefused ? toldOf(refused, told, language) : undefined
  return more ?? plainly(refused, language)
}

function toldOf(
  { reason, by, nearest, most, until }: DeskRefused,
  told: LoansRefusals['told'],
  language: Language,
): string | undefined {
  switch (reason) {
    case 'loan-moved-on':
    case 'rules-moved-on':
      return by === undefined ? undefined : told[reason](by)
    case 'days-taken':
      return nearest?.length ? told.nearest(nearest.map((each) => shortPeriod(each, language))) : undefined
    case 'too-early':
      return by === undefined || until === undefined ? undefined : told.held(by, shortDay(until, language))
    case 'somebody-waits':
      return until === undefined ? undefined : told.until(shortDay(until, language))
    case 'loan-too-long':
      return most === undefined ? undefined : told.most(most)
    case 'requests-full':
      return most === undefined ? undefined : told.full(most)
    default:
      return undefined
  }
}
