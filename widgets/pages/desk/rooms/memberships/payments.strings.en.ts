import { mostPayments } from '../../../../words/memberships/membership-terms.js'
import type { PaymentsStrings } from './payments.strings.js'

export const paymentsEnglish: PaymentsStrings = {
  title: 'File of payments',
  close: 'Close',
  sending: 'Sending…',
  more: 'HelloAsso’s CSV export, or a sheet of yours with a reference, a date, a name, an email address and an amount. It is tried first: nothing is noted before you agree. The same file twice adds nothing.',
  choose: 'Choose the file',
  tooLarge: 'This file is larger than 500 kB: send it in several parts.',
  columns: {
    reference: 'the reference',
    day: 'the date',
    name: 'the name',
    email: 'the email address',
    amount: 'the amount',
  },
  faults: {
    broken: 'cells are missing, or there are too many',
    'reference-missing': 'there is no reference',
    'name-missing': 'there is no name',
    'email-unreadable': 'the email address cannot be read',
    'day-unreadable': 'the date cannot be read',
    'amount-unreadable': 'the amount cannot be read',
    'amount-unknown': 'none of your kinds has this amount',
    'not-paid': 'the payment is not validated',
    'too-many': `the file has more than ${mostPayments} payments: send the rest in another one`,
  },
  missing: (names) => `Nothing was read: ${names.join(', ')} is missing. The first line of the file names the columns.`,
  wouldDo: (file, { added, confirmed, known }) =>
    `${file}: ${added} to note, ${confirmed} to confirm, ${known} there already.`,
  refusedCount: (count) => (count > 1 ? `${count} lines will not be taken:` : 'One line will not be taken:'),
  refused: (line, why) => `Line ${line}: ${why}.`,
  take: (count) => (count > 1 ? `Take these ${count} payments` : 'Take this payment'),
  took: (count) => (count > 1 ? `${count} payments are taken.` : 'One payment is taken.'),
}
