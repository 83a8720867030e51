import { ended } from '../../words/ended.js'
import type { ConfirmStrings } from './confirm.strings.js'

export const confirmEnglish: ConfirmStrings = {
  recapTitle: 'Is this right?',
  cancel: 'Cancelling',
  cancelUntil: (when) => `until ${when}, by the link in the e\u2011mail`,
  cancelNever: 'too late to cancel online: you will have to call',
  you: 'In the name of',
  photoLost: 'Your photo could not be kept while you were reading your mail. Adding it again is optional.',
  choosePhoto: 'Add the photo again',
  confirm: 'Confirm the appointment',
  send: 'Send the request',
  sending: 'One moment…',

  taken: 'Somebody else has just taken this time. Everything else is kept.',
  nearest: 'The nearest times still free:',
  noneNear: 'No other time is free soon with this repairer.',
  chosen: (when) => `New time: ${when}. It still has to be confirmed.`,
  otherSlot: 'See all times',
  otherRepairer: 'Choose another workshop',
  otherService: 'Choose another repair',
  otherPlace: 'Correct the address',
  photoFailed: 'The photo was not sent.',
  withoutPhoto: 'Go on without the photo',

  bookedTitle: 'It is booked.',
  bookedNext: (name, when) => ended(`You are expected on ${when} at ${name}`),
  bookedAtHome: (name, when) => ended(`The repairer comes to you on ${when}: ${name}`),
  requestedTitle: 'Your request is on its way.',
  requestedNext: (until) => `The repairer has until ${until} to answer. The time is kept for you until then.`,
  mailComes: (email) => `An e\u2011mail is on its way to ${email}, with all you need and the link to cancel.`,
  reminder: 'You will be reminded two days before.',
  doneCancel: (when) => `You may cancel until ${when}, by the link in that e\u2011mail.`,
  doneCancelNever: 'It is too late to cancel online: if something comes up, call.',
  calendar: 'Add to my calendar',
  print: 'Print',
  another: 'Book another appointment',
}
