import type { OfferRefusals, PersonRefusals, Refusals, CallRefusals, PhotoRefusals } from './refusals.strings.js'

export const callRefusalsEnglish: CallRefusals = {
  again: (when: string) => `Try again ${when}: what you wrote is kept.`,
  reasons: {
    'invalid-input': 'Something was not understood. Please check what you wrote.',
    'origin-undeclared': 'This page cannot send anything. You can do it on ours.',
    'too-many-requests': 'Too many requests come from here.',
    'try-later': 'We cannot answer just now. Try again in a moment.',
    'site-unknown': 'We do not know this page.',
    'element-off': 'This is no longer offered here.',
  },
}

export const photoRefusalsEnglish: PhotoRefusals = {
  'photo-unreadable': 'This photo could not be read.',
  'photo-format': 'This file is not a JPEG, PNG or WebP photo.',
  'photo-too-large': 'This photo is too large.',
  'photo-gone': 'A photo is no longer there. Send it again.',
  'photos-too-many': 'Twenty photos an hour are the most.',
}

const person: PersonRefusals = {
  'commune-unknown': 'We do not know this town.',
  'proof-refused': 'The clock of your device seems wrong. Set it, then try again.',
  'code-over': 'This code no longer works.',
  'under-fifteen': 'Before the age of 15, an adult of your family has to do it with their own account.',
  'rules-unaccepted': 'The rules of the network are to be accepted first.',
}

const offer: OfferRefusals = {
  'category-unknown': 'This category no longer exists. Choose another one.',
  'offer-gone': 'This offer is no longer there.',
  'offer-moved-on': 'This offer has changed meanwhile, perhaps in another window. Open it again to see how it stands.',
  'days-taken': 'One of these days is already taken.',
  'offers-too-many': 'You have put up twenty offers in one day, which is the most.',
  'offer-under-way': 'Somebody has it or is going to: it can be taken away once it is back.',
  'publishing-barred':
    'You may not publish here for the moment. The e-mail that you received says why, until when, and whom to write to if you disagree.',
  'words-barred': 'A word of this text is not allowed in the offers of the network.',
}

export const refusalsEnglish: Refusals = {
  signIn: {
    again: callRefusalsEnglish.again,
    reasons: {
      ...callRefusalsEnglish.reasons,
      ...person,
      'too-many-requests': 'Several codes have already been sent to this mailbox. The last one works for ten minutes.',
    },
  },
  publish: {
    again: callRefusalsEnglish.again,
    reasons: {
      ...callRefusalsEnglish.reasons,
      ...person,
      ...offer,
      ...photoRefusalsEnglish,
      'place-unknown': 'This place is no longer of the network. Choose another, or “near me”.',
    },
  },
  ask: {
    again: callRefusalsEnglish.again,
    reasons: {
      ...callRefusalsEnglish.reasons,
      ...person,
      'own-offer': 'This is your own offer.',
      'offer-gone': 'This offer is no longer here: it has just been withdrawn or paused. Nothing was sent.',
      'day-closed': 'The place is closed on the first or the last of these days. Choose another one.',
      'loan-too-long': 'That is longer than is allowed here. Choose fewer days.',
      'too-late': 'It is too late for that day. Choose another one.',
      'promised-already': 'It is promised to somebody else already.',
      'loan-moved-on': 'Your request has changed meanwhile: open it to see how it stands.',
      'request-open': 'You have asked for this offer already.',
      'days-free': 'These days are free: ask for them instead.',
      'membership-missing':
        'This place lends this to its members, and your address is not one of theirs. Become a member there, or tell them this address if you are one already: your words are kept.',
      'waits-too-many': 'You already wait for five things. Leave one in “My space”.',
      'requests-full': 'You have as many requests under way as possible. Wait for an answer, or cancel one.',
      'person-blocked': 'This person does not wish to get your requests any more.',
      'publishing-barred':
        'You cannot ask for anything here at the moment. The e-mail that you received says why, until when, and whom to write to if you do not agree.',
    },
  },
  keepSearch: {
    again: callRefusalsEnglish.again,
    reasons: {
      ...callRefusalsEnglish.reasons,
      'searches-too-many': 'You keep twenty searches already, which is the most. Stop one of them in your space.',
      'category-unknown': 'This category is no more. Choose another one.',
      'commune-unknown': 'We do not know this commune. Choose another one.',
      'place-unknown': 'This place is no longer of the network. Choose another one.',
    },
  },
  changeOffer: {
    again: (when) => `Try again ${when}.`,
    reasons: { ...callRefusalsEnglish.reasons, ...person, ...offer },
  },
  book: {
    again: callRefusalsEnglish.again,
    reasons: {
      ...callRefusalsEnglish.reasons,
      ...person,
      ...photoRefusalsEnglish,
      'repairer-unknown': 'This workshop no longer takes bookings here.',
      'service-unknown': 'This repair is no longer offered. Choose another one.',
      'bike-type-unserved': 'This kind of bike is not repaired there.',
      'slot-taken': 'This time has just been taken.',
      'address-needed': 'The address to come to is missing.',
      'address-outside': 'This address is outside the area they come to.',
      'requests-full':
        'You already have three appointments to come. Cancel one from its e\u2011mail, or wait until it has passed.',
      'request-open': 'You already have an appointment to come at this workshop. To change it, open its e\u2011mail.',
    },
  },
}
