import { landFromMail } from '../../parts/landed-from-mail.js'
import { defineConditionBox } from '../../parts/condition/condition-box.js'
import { LoanDays } from '../../parts/loans/answer/loan-days.js'
import { LoanScreen } from './loan-screen.js'

customElements.define('coop-loan-days', LoanDays)
defineConditionBox()
customElements.define('coop-loan-page', LoanScreen)

landFromMail((place, { about: _loan, ...link }) => {
  const page = new LoanScreen()
  page.link = link
  place.append(page)
})
