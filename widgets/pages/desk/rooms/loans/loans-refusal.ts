import type { Language } from '../../../../shared/language-of.js'
import type { TellWhy } from '../../../../parts/refusals/refusal-text.js'
import { shortDay, shortPeriod } from '../../../../words/loans/period.js'
import { DeskRefused } from '../../parts/client.js'
import { learnRefusals, refusalsFrench, type DeskRefusals } from '../../refusals/refusals.strings.js'
import { tellWhy as tellWhyOf } from '../../refusals/tell-why.js'

const tellPlainly = tellWhyOf('loans')

/** With what the reason alone does not say: by whom, which days are free, how much is allowed. */
export const tellWhy: TellWhy = async (refused, language) => {
  const { told } = ((await learnRefusals[language]?.()) ?? refusalsFrench).loans
  const more = refused instanceof DeskRefused ? toldOf(refused, told, language) : undefined
  return more ?? tellPlainly(refused, language)
}

function toldOf(
  { reason, by, nearest, most, until }: DeskRefused,
  told: DeskRefusals['loans']['told'],
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
    case 'lent-again':
      return by === undefined ? undefined : told.again(by)
    case 'days-gone':
      return by === undefined ? undefined : told.gone(by)
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
