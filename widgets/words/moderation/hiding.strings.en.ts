import { englishReportReasons } from './report-reasons.strings.en.js'
import type { HidingWords } from './hiding.strings.js'

export const englishHiding: HidingWords = {
  bySite: (site) => `The team of the site “${site}” decided this.`,
  byNetwork: 'The network decided this.',
  byReports: 'Several people reported it; nobody has decided yet.',
  why: (reason) => `Why: “${reason}”.`,
  reasons: {
    ...englishReportReasons,
    forbidden: 'It is against the law or the rules of the network',
    other: 'Another reason',
  },
}
