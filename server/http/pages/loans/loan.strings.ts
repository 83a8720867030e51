import type { Language } from '../../../base/language.js'
import { frenchLoanLink, englishLoanLink } from '../../../../widgets/words/account/mail-pages.strings.js'

const frenchLoanPage = {
  title: frenchLoanLink.title,
  noScript:
    'Pour montrer la demande et y répondre, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur. Sans réponse de votre part, la demande s’arrête d’elle-même, et chacun en est prévenu.',
  late: 'La demande devrait être affichée ici. Si elle ne vient pas, rechargez la page.',
  home: frenchLoanLink.home,
}

export type LoanPageWords = typeof frenchLoanPage

const englishLoanPage: LoanPageWords = {
  title: englishLoanLink.title,
  noScript:
    'To show the request and answer it, this page needs JavaScript, which is switched off in this browser. Open the link of the e-mail in another browser. Without an answer of yours the request ends by itself, and both are told.',
  late: 'The request should stand here. If it does not come, reload the page.',
  home: englishLoanLink.home,
}

export const loanPageWords: Readonly<Record<Language, LoanPageWords>> = { fr: frenchLoanPage, en: englishLoanPage }
