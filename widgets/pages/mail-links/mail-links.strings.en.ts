import { englishHiding } from '../../words/moderation/hiding.strings.en.js'
import { englishItinerary } from '../../words/members/itinerary.strings.en.js'
import { englishAppointment } from '../../words/repairs/appointment.strings.en.js'
import { ended } from '../../words/ended.js'
import { englishObjection } from '../../words/moderation/objection.strings.en.js'
import { englishRenewal } from '../../words/offers/renewal.strings.en.js'
import { englishLink } from '../../words/repairs/mail-link.strings.en.js'
import type { MailLinkStrings } from './mail-links.strings.js'

const time = (text: string) => (/^(00|24):00$/.test(text) ? 'midnight' : text)

export const english: MailLinkStrings = {
  ...englishAppointment,
  time,
  at: (day, hour) => `${day} at ${hour}`,
  hoursOf: (city) => `Hours of ${city}`,
  loading: 'Loading your appointment…',
  retry: 'Try again',
  close: 'Back',

  failed: 'The appointment could not be loaded.',
  failedWords: 'The connection failed, or we are not answering. Nothing has changed.',
  gone: 'This link does not lead to an appointment',
  goneWords:
    'The mail program may have cut the address. Open the whole link of the e-mail again, or copy it into the address bar.',
  home: englishLink.repairers,
  limited:
    'This link comes from a partner’s page: it shows how the appointment stands. Your address and what the repairer writes to you are read by the link of your e-mail, or in “My space” on our site.',

  resident: {
    requested: 'Your request has been sent',
    booked: 'Your appointment is booked',
    proposed: (who) => `${who} suggests another time`,
    refused: 'Your request was not accepted',
    cancelledByMe: 'You cancelled this appointment',
    cancelledByThem: (who) => `${who} cancelled this appointment`,
    expired: 'This request was not answered',
    kept: 'This appointment took place',
    missed: 'This appointment is noted as missed',
    next: {
      requested: (who, until) =>
        `${who} has until ${until} to answer. The time is kept for you until then. You will get an e-mail.`,
      booked: (until) => `You can cancel it here until ${until}.`,
      bookedLate: 'It is too late to cancel it here. If you cannot come, please call.',
      proposed: (until) =>
        `You have until ${until} to answer. Both times are kept for you until then. Without an answer there is no appointment any more.`,
      ended: 'You can make another appointment.',
    },
    again: 'Make another appointment',
  },
  repairer: {
    requested: (who) => `${who} would like an appointment`,
    booked: (who) => `Appointment with ${who}`,
    proposed: 'You suggested another time',
    refused: 'You turned this request down',
    cancelledByMe: 'You cancelled this appointment',
    cancelledByThem: (who) => `${who} cancelled this appointment`,
    expired: 'This request was not answered',
    kept: 'This appointment took place',
    missed: 'This appointment is noted as missed',
    next: {
      requested: (who, until) =>
        ended(`You have until ${until} to answer. After that the request ends, and we tell ${who}`),
      booked: 'Nothing to do until then.',
      proposed: (who, until) =>
        `${who} has until ${until} to answer. Both times are kept until then. Without an answer there is no appointment any more.`,
      ended: 'The slot is free again. You can close this page.',
    },
  },

  insteadOf: (moment) => `instead of ${moment}`,
  bikeTypes: { classic: 'Classic bike', electric: 'Electric bike', cargo: 'Cargo bike', adapted: 'Adapted bike' },
  priceOf: (cents) =>
    cents === 0
      ? englishAppointment.free
      : englishAppointment.about(
          new Intl.NumberFormat('en-GB', {
            style: 'currency',
            currency: 'EUR',
            minimumFractionDigits: cents % 100 && 2,
          }).format(cents / 100),
        ),
  length: 'Expected length',
  lengthOf: (minutes) =>
    minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`,
  atHome: 'At your address',
  phone: 'Phone',
  noPhone: 'not given',
  who: 'Who',
  there: 'Address',
  navigate: 'Open in a maps application',
  itinerary: englishItinerary,
  noWords: 'nothing was said',
  photo: 'Photo of the fault',
  message: 'Message received',
  ownMessage: 'Your message',
  calendar: 'Add to my calendar',

  accept: 'Accept',
  refuse: 'Turn down because…',
  propose: 'Suggest another time',
  agree: (moment) => `Yes to ${moment}`,
  decline: 'This time does not suit me',
  cancel: 'Cancel the appointment',
  cancelRequest: 'Cancel my request',
  sending: 'One moment…',

  refuseTitle: 'Why turn it down?',
  refuseWords: (who) => `${who} will read these words in an e-mail.`,
  ready: 'Ready-made sentences',
  readyRefusals: [
    'The workshop is full these days.',
    'I do not repair this kind of bike.',
    'I would need a part that I do not have.',
    'Call me and we will find a time together.',
  ],
  readyTooFar: 'It is too far for my rounds.',
  reason: 'Your reason',
  reasonMissing: 'Say in a few words why, or choose a sentence.',
  refuseGo: 'Turn the request down',

  proposeTitle: 'Which other time?',
  proposeWords: (who) => `${who} has to agree. The earlier time stays kept meanwhile.`,
  proposeDay: 'Day',
  proposeTime: 'Time',
  proposeMissing: 'Choose a time.',
  proposeNone: 'No other time is free for this repair in your diary.',
  proposeGo: (moment) => `Suggest ${moment}`,
  proposeGoEmpty: 'Suggest this time',
  note: (who) => `A word to ${who} (optional)`,

  cancelTitle: 'Cancel this appointment?',
  cancelWords: (who) => `${who} will get an e-mail, and the slot will be free again.`,
  cancelGo: 'Yes, cancel',
  keep: 'No, keep it',
  declineTitle: 'Decline this time?',
  declineWords: 'This ends the request: both times are free again.',
  declineGo: 'Yes, decline',

  done: {
    accept: (who) => `Accepted. ${who} gets an e-mail with the appointment.`,
    refuse: (who) => `Turned down. ${who} gets your reason by e-mail.`,
    propose: (who) => `Suggested. ${who} gets an e-mail, and you will get the answer.`,
    agree: (who) => `Agreed. ${who} gets your answer by e-mail, and you a confirmation.`,
    decline: (who) => `Noted. ${who} gets your answer by e-mail.`,
    cancel: (who) => `Cancelled. ${who} gets an e-mail.`,
  },

  refusals: {
    movedOn: 'This appointment has changed meanwhile. Here is where it stands.',
    taken: 'This time has just been taken. Here are others; your words are kept.',
    tooLate: 'It is too late to change it here: please call.',
    tooMany: 'Too many answers come from here. Try again in a while.',
    unreachable: 'Your answer was not sent: the connection failed. Try again.',
    other: 'Your answer could not be taken. Try again in a while.',
  },

  session: {
    title: englishLink.notYou,
    words:
      'Somebody signed in with your e-mail address. If it was not you, end this session: nobody will be able to act with it any more.',
    end: 'End this session',
    done: 'This session has ended',
    doneWords:
      'Nobody can act with it any more. The code had come to your mailbox: if somebody else could read it there, change the password of that mailbox.',
    gone: 'This link does not lead to a session',
    goneWords: 'The mail program may have cut the address. Open the whole link of the e-mail again.',
    home: englishLink.site,
    failed: 'The session could not be ended: the connection failed. Try again.',
  },

  renewal: {
    title: englishRenewal.renewalTitle,
    loading: 'The offer is coming…',
    words: (title: string, day: string) => `“${title}” is offered until ${day}.`,
    over: (title: string) => `“${title}” is no longer offered: its time is over.`,
    renew: 'Offer it for 90 more days',
    again: 'Try again',
    done: 'Your offer goes on',
    doneWords: (title: string, day: string) => `“${title}” is offered until ${day}.`,
    gone: 'This link leads to no offer',
    goneWords:
      'The offer may have been given or taken back, or the mail program may have cut the address. Open the whole link of the e-mail again.',
    home: englishRenewal.seeOffers,
    failed: 'The connection failed. Try again.',
  },

  objection: (nouns) => ({
    title: englishObjection(nouns).objectionTitle,
    loading: 'The page is coming…',
    everywhere: (title) => `“${title}” is no longer shown anywhere.`,
    onSite: (title, site) => `“${title}” is no longer shown on the site “${site}”. The other sites still show it.`,
    ...englishHiding,
    label: 'Why do you disagree? You may object once; a person will read it and answer you by e-mail.',
    missing: 'Say in a few words why it should be shown.',
    press: 'Object',
    again: 'Try again',
    told: {
      objected: 'Your objection has been sent. The answer comes by e-mail.',
      kept: `Your objection has been read. The ${nouns.en.noun} stays hidden.`,
      over: `Your ${nouns.en.noun} is shown again: there is nothing left to object to.`,
    },
    gone: `This link leads to no ${nouns.en.noun}`,
    goneWords:
      'The mail program may have cut the address, or it was long ago. Open the link of the e-mail again, whole.',
    failed: 'The network failed. Try again.',
  }),
}
