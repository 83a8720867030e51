import type { ResidentMails } from './resident-mails.strings.js'
import type { MailFacts } from './mail-facts.js'

const elsewhere = 'Find another time'
const theVisit = ({ cancelUntil }: MailFacts): string =>
  cancelUntil ? 'See or cancel the appointment' : 'See the appointment'

const comes = ({ repairer, day, hour, atHome }: MailFacts): string =>
  atHome ? `${repairer} comes to you on ${day} at ${hour}.` : `${repairer} expects you on ${day} at ${hour}.`

const ifYouCannot = ({ cancelUntil, phone }: MailFacts): string => {
  if (!cancelUntil)
    return `Cannot make it? It is too late to cancel online: please ${phone ? `call ${phone}` : 'tell the repairer'}.`
  return `Cannot make it? You can cancel until ${cancelUntil}.${phone ? ` After that, please call ${phone}.` : ''}`
}

const afterBooking = (facts: MailFacts): string[] => [
  ifYouCannot(facts),
  ...(facts.willRemind ? ['A reminder will come by e-mail two days before.'] : []),
]

export const englishResidentMails: ResidentMails = {
  requested: (facts) => ({
    subject: `Request sent: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your request has been sent',
    opening: [
      `${facts.repairer} has until ${facts.lapses} to answer. The time is kept for you until then.`,
      'The appointment is not settled yet. You will receive an e-mail.',
    ],
    press: 'See or cancel the request',
    after: [],
  }),
  booked: (facts) => ({
    subject: `Appointment: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is settled',
    opening: [comes(facts)],
    press: theVisit(facts),
    after: afterBooking(facts),
  }),
  accepted: (facts) => ({
    subject: `Request accepted: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is settled',
    opening: [`Your request is accepted. ${comes(facts)}`],
    press: theVisit(facts),
    after: afterBooking(facts),
  }),
  agreed: (facts) => ({
    subject: `New time settled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is settled at the new time',
    opening: [comes(facts)],
    press: theVisit(facts),
    after: afterBooking(facts),
  }),
  proposed: (facts) => ({
    subject: `Another time proposed: ${facts.shortProposed}, ${facts.repairer}`,
    title: `${facts.repairer} proposes another time`,
    opening: [`Instead of ${facts.day} at ${facts.hour}: ${facts.proposed}.`],
    press: 'Accept or decline',
    after: [
      `You have until ${facts.lapses} to answer. Both times are kept for you until then.`,
      'If you decline or do not answer, there is no appointment any more. You can then choose another time.',
    ],
  }),
  refused: (facts) => ({
    subject: `Request refused: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'This appointment is not possible',
    opening: [`${facts.repairer} cannot take your request for ${facts.day} at ${facts.hour}.`],
    press: elsewhere,
    after: ['Other repairers and other times may be free.'],
  }),
  declined: (facts) => ({
    subject: `Appointment cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is cancelled',
    opening: ['You declined the other time that was proposed. There is no appointment any more.'],
    press: elsewhere,
    after: ['If it was in your calendar, the attached file removes it.'],
  }),
  'cancelled-by-resident': (facts) => ({
    subject: `Appointment cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is cancelled',
    opening: ['It is done: the repairer has been told.'],
    press: elsewhere,
    after: ['If it was in your calendar, the attached file removes it.'],
  }),
  'cancelled-by-repairer': (facts) => ({
    subject: `Appointment cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: `${facts.repairer} cancels the appointment`,
    opening: [`The appointment on ${facts.day} at ${facts.hour} does not take place. Please do not come.`],
    press: elsewhere,
    after: facts.phone ? [`A question? Call ${facts.phone}.`] : [],
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: facts.unanswered === 'request' ? 'Your request was not answered' : 'The proposal was not answered',
    opening: [
      facts.unanswered === 'request'
        ? `${facts.repairer} did not answer in time. There is no appointment on ${facts.day} at ${facts.hour}.`
        : 'You did not answer in time. There is no appointment any more.',
    ],
    press: elsewhere,
    after: facts.phone ? [`You can also call ${facts.phone}.`] : [],
  }),
  reminder: (facts) => ({
    subject: `Reminder: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is coming up',
    opening: [comes(facts)],
    press: theVisit(facts),
    after: [ifYouCannot(facts), ...(facts.cancelUntil ? ['Cancelling early frees the time for somebody else.'] : [])],
  }),
}
