import type { Language } from '../../base/language.js'

const frenchMailTest = {
  subject: (host: string) => `Essai de courrier de ${host}`,
  title: 'Les courriers partent',
  opening:
    'Ce courrier est un essai, demandé par la personne qui tient le serveur. S’il est arrivé dans votre boîte, les codes pour se connecter y arriveront aussi.',
  after: [
    'S’il était parmi les indésirables, les codes y seront\u00a0: il manque alors au domaine de l’expéditeur ses enregistrements SPF ou DKIM.',
  ],
  footer: 'Vous recevez ce courrier parce que votre adresse a été donnée pour cet essai. Il n’y a rien à faire.',
}

export type MailTestStrings = typeof frenchMailTest

const englishMailTest: MailTestStrings = {
  subject: (host) => `A mail to try, from ${host}`,
  title: 'Mails leave',
  opening:
    'This mail is a trial, asked for by whoever runs the server. If it has come to your mailbox, the codes to sign in will come too.',
  after: [
    'If it was among the unwanted ones, the codes will be there: the domain of the sender then lacks its SPF or DKIM records.',
  ],
  footer: 'You get this mail because your address was given for this trial. There is nothing to do.',
}

export const mailTestStrings: Readonly<Record<Language, MailTestStrings>> = { fr: frenchMailTest, en: englishMailTest }
