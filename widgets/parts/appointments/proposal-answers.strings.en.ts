import { comingEnglish } from './coming-appointments.strings.en.js'
import type { ProposalStrings } from './proposal-answers.strings.js'

export const proposalEnglish: ProposalStrings = {
  at: comingEnglish.at,
  call: comingEnglish.call,
  proposed: (when) => `Another time is proposed to you: ${when}.`,
  says: (who, what) => `A word from ${who}: “${what}”`,
  limit: (until) =>
    `Answer by ${until}. Until then both times are kept for you; without an answer there is no appointment any more.`,
  limitStands: (until, when) =>
    `Answer by ${until}. Until then both times are kept for you; without an answer the appointment stays on ${when}.`,
  agree: (when) => `Yes to ${when}`,
  decline: 'This time does not suit me…',
  sending: 'One moment…',
  question: 'Decline this time?',
  follows: (who) =>
    `There will be no appointment any more: both times are freed, and ${who} gets your answer by e\u2011mail.`,
  followsStands: (when, who) => `The appointment stays on ${when}, and ${who} gets your answer by e\u2011mail.`,
  keep: 'Go back without declining',
  confirm: 'Yes, decline',
  agreed: (when, who) => `Agreed: your appointment is on ${when}. ${who} gets your answer by e\u2011mail.`,
  declined: (who) => `Noted: there is no appointment any more. ${who} gets your answer by e\u2011mail.`,
  declinedStands: (when, who) => `Noted: the appointment stays on ${when}. ${who} gets your answer by e\u2011mail.`,
  tooLateStands: (when) => `The time to answer is over: the appointment stays on ${when}.`,
  tooLate: 'The time to answer is over: these times are not kept for you any more.',
  stands: {
    booked: (when) => `The appointment is on ${when}.`,
    cancelledByMe: 'You have already declined or cancelled it.',
    cancelled: (who) => `${who} cancelled it.`,
    over: 'There is no appointment any more.',
  },
  again: 'Book again',
  refusals: {
    'appointment-gone': 'This appointment does not exist any more.',
    'appointment-moved-on': comingEnglish.changed,
    'too-late': 'It is too late to answer here: call.',
    'signed-out': comingEnglish.signedOut,
    'too-many-requests': 'These are many answers at once: wait a little, then try again.',
    unreachable: 'Your answer has not left: there was no connection. Try again.',
    other: 'Your answer could not be taken. Try again in a moment.',
  },
}
