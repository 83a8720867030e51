import type { Fault } from '../../words/elements/advice.js'
import type { Language } from '../language-of.js'
import { advicePages, adviceWords } from '../../words/elements/advice.strings.js'

type Told = {
  readonly tag: string
  readonly site?: string
  readonly language: Language
  readonly server: string
  readonly cause?: unknown
}

/** Knows it from a word that stands in the page: nothing is imported for it, so that an element begins with no file more. */
export const isAdvised = (said: string): said is Language => Object.hasOwn(adviceWords, said)

/** In the console of a partner's page, in its language: what is wrong, what to do, and where to read more. */
export function tell(fault: Fault, { tag, site = '', language, server, cause }: Told): void {
  const { faults, line } = adviceWords[language]
  const guide = `${advicePages[language]}#${fault}`
  const said = `coop: ${line(tag, faults[fault]({ tag, site, origin }), new URL(guide, server).href)}`
  console.warn(...(cause === undefined ? [said] : [said, cause]))
}
