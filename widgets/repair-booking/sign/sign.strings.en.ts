import { signInEnglish } from '../../parts/sign-in/sign-in.strings.en.js'
import type { SignWords } from './sign-words.js'

export const english: SignWords = {
  ...signInEnglish,
  whoTitle: 'Who is the appointment for?',
  why: (name) =>
    `${name} will see your first name and, if you give it, your telephone. The e-mail is for the code and for news of the appointment. All is erased two years later.`,
  signedInAs: 'Signed in as:',
  notMe: 'That is not me',

  recapTitle: 'Is this right?',
  getThere: 'Getting there',
  bring: 'To bring',
  cancel: 'To cancel',
  cancelUntil: (when) => `until ${when}, by the link in the e-mail`,
  cancelNever: 'too near to cancel online: you will have to call',
  fault: 'What is wrong',
  you: 'For whom',
  unknownService: 'to be seen there',
  photoLost: 'Your photo could not be kept while you were reading your mail. Adding it again is optional.',
  choosePhoto: 'Add the photo again',
  onRequest: (name) =>
    `${name} reads each request before answering, within 72\u00a0hours. The time is kept for you until then.`,
  confirm: 'Confirm the appointment',
  send: 'Send the request',
  sending: 'One moment…',
  sessionEnds: 'Your browser does not keep you signed in: it ends with this page.',

  taken: 'Somebody else has just taken this time. Everything else is kept.',
  nearest: 'The nearest that are still free:',
  noneNear: 'No other is free soon with this repairer.',
  chosen: (when) => `New time: ${when}. It remains to be confirmed.`,
  otherSlot: 'See all times',
  otherRepairer: 'Choose another workshop',
  otherService: 'Choose something else to do',
  otherPlace: 'Correct the address',
  correctWho: 'Correct who I am',
  photoFailed: 'The photo was not sent.',
  withoutPhoto: 'Go on without the photo',

  bookedTitle: 'It is booked.',
  bookedNext: (name, when) => `${name} expects you on ${when}.`,
  bookedAtHome: (name, when) => `${name} comes to you on ${when}.`,
  requestedTitle: 'Your request is on its way.',
  requestedNext: (name, until) => `${name} has until ${until} to answer. The time is kept for you until then.`,
  mailComes: (email) => `An e-mail leaves for ${email}, with all you need and the link to cancel.`,
  reminder: 'You will be reminded two days before.',
  doneCancel: (when) => `You may cancel until ${when}, by the link in that e-mail.`,
  doneCancelNever: 'It is too late to cancel online: if something comes up, call.',
  calendar: 'Add to my calendar',
  print: 'Print',
  another: 'Book another appointment',
}
