import { callRefusalsEnglish } from '../../../parts/refusals/call-refusals.strings.en.js'
import { personRefusalsEnglish } from '../../../parts/refusals/person-refusals.strings.en.js'
import type { AskRefusals } from './ask-refusals.strings.js'

export const askRefusalsEnglish: AskRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    ...personRefusalsEnglish,
    'own-offer': 'This is your own offer.',
    'offer-gone': 'This offer is no longer here: it has just been withdrawn or paused. Nothing was sent.',
    'day-closed': 'The place is closed on the first or the last of these days. Choose another one.',
    'loan-too-long': 'That is longer than is allowed here. Choose fewer days.',
    'too-late': 'It is too late for that day. Choose another one.',
    'promised-already': 'It is promised to somebody else already.',
    'loan-moved-on': 'Your request has changed meanwhile: open it to see how it stands.',
    'request-open': 'You have asked for this offer already.',
    'days-free': 'These days are free: ask for them instead.',
    'waits-too-many': 'You already wait for five things. Leave one in “My space”.',
    'requests-full': 'You have as many requests under way as possible. Wait for an answer, or cancel one.',
    'publishing-barred':
      'You cannot ask for anything here at the moment. The e-mail that you received says why, until when, and whom to write to if you do not agree.',
  },
}
