import type { LoanLinkWords } from './link.strings.js'

export const englishLoanLink: LoanLinkWords = { title: 'A request between you', home: 'See what is lent and given' }
