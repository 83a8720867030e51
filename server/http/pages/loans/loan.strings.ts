import { frenchLoanLink } from '../../../../widgets/words/loans/link.strings.js'

export const frenchLoanPage = {
  title: frenchLoanLink.title,
  noScript:
    'Pour montrer la demande et y répondre, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Ouvrez le lien de l’e-mail dans un autre navigateur. Sans réponse de votre part, la demande s’arrête d’elle-même, et chacun en est prévenu.',
  late: 'La demande devrait être affichée ici. Si elle ne vient pas, rechargez la page.',
  home: frenchLoanLink.home,
}

export type LoanPageWords = typeof frenchLoanPage
