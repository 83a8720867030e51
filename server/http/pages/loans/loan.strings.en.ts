import { englishLoanLink } from '../../../../widgets/words/loans/link.strings.en.js'
import type { LoanPageWords } from './loan.strings.js'

export const englishLoanPage: LoanPageWords = {
  title: englishLoanLink.title,
  noScript:
    'To show the request and answer it, this page needs JavaScript, which is switched off in this browser. Open the link of the e-mail in another browser. Without an answer of yours the request ends by itself, and both are told.',
  late: 'The request should stand here. If it does not come, reload the page.',
  home: englishLoanLink.home,
}
