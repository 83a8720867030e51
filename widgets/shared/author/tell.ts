import type { Fault } from '../../words/elements/advice.js'
import { englishAdvice } from '../../words/elements/advice.strings.en.js'
import { frenchAdvice } from '../../words/elements/advice.strings.js'

type Told = {
  readonly tag: string
  readonly site?: string
  readonly isEnglish: boolean
  readonly server: string
  readonly cause?: unknown
}

/** In the console of a partner's page, in its language: what is wrong, what to do, and where to read more. */
export function tell(fault: Fault, { tag, site = '', isEnglish, server, cause }: Told): void {
  const { faults, line } = isEnglish ? englishAdvice : frenchAdvice
  const guide = `/guide/${isEnglish ? 'if-nothing-appears' : 'si-rien-n-apparait'}#${fault}`
  const said = `coop: ${line(tag, faults[fault]({ tag, site, origin }), new URL(guide, server).href)}`
  console.warn(...(cause === undefined ? [said] : [said, cause]))
}
