import { landFromMail } from '../../parts/landed-from-mail.js'
import { defineConditionBox } from '../../parts/condition/condition-box.js'
import { defineLoanDays } from '../../parts/loans/answer/loan-days.js'
import { defineTalkBox } from '../../parts/conversation/talk-box.js'
import { LoanPage } from './loan-page.js'

defineLoanDays()
defineConditionBox()
defineTalkBox()
customElements.define('coop-loan-page', LoanPage)

landFromMail((place, { about: _loan, ...link }) => {
  const page = new LoanPage()
  page.link = link
  place.append(page)
})
