import { momentIn } from '../../../../../shared/days.js'
import type { Language } from '../../../../../shared/language-of.js'
import { ended } from '../../../../../words/ended.js'
import { saidDay } from '../../../../../words/loans/period.js'
import type { Handling, Request } from '../parts/requests.js'
import { nextSaid } from './request-facts.js'
import type { RequestSheetStrings } from './request-sheet.strings.js'

type Spoken = {
  readonly words: RequestSheetStrings
  readonly language: Language
  /** Said of a person who has no name any more. */
  readonly nameless: string
}

/** What was done, and what follows: a thing that was accepted leaves on its day; one that is back may be awaited. */
export function didSaid(request: Request, handling: Handling, spoken: Spoken): string {
  const { offer, other } = request
  const { words, nameless } = spoken
  const said = words.did[handling.answer]({ who: other || nameless, what: offer.title })
  return [said, follows(request, handling, spoken)].filter(Boolean).join(' ')
}

function follows(request: Request, { answer }: Handling, spoken: Spoken): string {
  const { from, zone } = request
  const { words, language } = spoken
  if (answer === 'accept' && from !== undefined)
    return words.leaves(saidDay(from, language, momentIn(zone, Date.now()).day))
  if (answer !== 'give-back' && answer !== 'damaged' && answer !== 'lost') return ''
  const said = nextSaid(request, spoken)
  return said && ended(`${said.slice(0, 1).toUpperCase()}${said.slice(1)}`)
}
