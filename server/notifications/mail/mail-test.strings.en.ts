import type { MailTestStrings } from './mail-test.strings.js'

export const englishMailTest: MailTestStrings = {
  subject: (host) => `A mail to try, from ${host}`,
  title: 'Mails leave',
  opening:
    'This mail is a trial, asked for by whoever runs the server. If it has come to your mailbox, the codes to sign in will come too.',
  after: [
    'If it was among the unwanted ones, the codes will be there: the domain of the sender then lacks its SPF or DKIM records.',
  ],
  footer: 'You get this mail because your address was given for this trial. There is nothing to do.',
}
