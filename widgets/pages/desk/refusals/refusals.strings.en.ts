import { callRefusalsEnglish, photoRefusalsEnglish } from '../../../parts/refusals/refusals.strings.en.js'
import type { AnyRefusals, DeskRefusals } from './refusals.strings.js'

const any: AnyRefusals = {
  ...callRefusalsEnglish.reasons,
  'proof-refused': 'The clock of your device seems wrong. Set it, then try again.',
  'role-missing': 'Your role no longer allows it: nothing was done.',
  'role-held': 'This person has this role here already.',
  'role-moved-on': 'This role has changed meanwhile: this is how it stands.',
  'last-manager': 'This is the last person in charge: name another one first.',
  'invitation-over': 'This invitation is no longer there: it was accepted, withdrawn or has run out.',
  'invitation-not-yours': 'This invitation is for another address.',
  'code-again': 'It needs a code less than twelve hours old: nothing was done.',
}

const { again } = callRefusalsEnglish

export const refusalsEnglish: DeskRefusals = {
  any: { again, reasons: any },
  loans: {
    again,
    reasons: {
      ...any,
      'loan-gone': 'This request is there no more.',
      'loan-moved-on': 'This request has changed meanwhile: here is how it stands.',
      'days-taken': 'One of these days is taken. Choose others.',
      'day-closed': 'The place is closed on one of these days.',
      'loan-too-long': 'That is longer than you lend.',
      'promised-already': 'It is promised to somebody else already: cancel with them first.',
      'somebody-waits': 'Somebody waits for these days.',
      'too-late': 'It is too late for that.',
      'too-early': 'It is too early yet: that is said on the day itself.',
      'renewals-over': 'This loan was made longer as often as the rule allows. To go beyond, say why in a word.',
      'requests-full': 'They have as many things already as are lent at once.',
      'offer-gone': 'This thing is not lent any more: it was withdrawn, or all of it is out of order.',
      'rules-moved-on': 'This rule has changed meanwhile. Read it again: nothing was saved.',
    },
    told: {
      'loan-moved-on': (by) => `${by} has just dealt with it: here is how it stands.`,
      'rules-moved-on': (by) =>
        `${by} has just changed this rule. Here is theirs; what you typed is kept, and nothing was saved.`,
      nearest: (periods) => `One of these days is taken. The nearest that are free: ${periods.join('; ')}.`,
      held: (who, day) => `It is too early: everything is taken until then. ${who} has it until ${day}.`,
      until: (day) => `Somebody holds the days after. The latest possible: ${day}.`,
      most: (days) => `Your rule allows ${days} ${days > 1 ? 'days' : 'day'} at most. To go beyond, say why in a word.`,
      full: (most) =>
        `Your rule allows one person ${most} ${most > 1 ? 'things' : 'thing'} at once, and that is reached. To go beyond, say why in a word.`,
    },
  },
  moderation: {
    again,
    reasons: {
      ...any,
      'subject-gone': 'This offer is no longer there, or no longer yours to decide.',
      'report-decided': 'It has been decided already: this is how it stands.',
      'hidden-by-network': 'The network has hidden it: only the network shows it again.',
      'hiding-over': 'It is shown again already.',
      'objected-already': 'The objection has been made already.',
      'decided-meanwhile': 'Somebody else has just decided it. This is how it stands.',
      'subject-changed': 'The offer has changed since you opened it. Read it again, then decide.',
    },
  },
  joining: {
    again,
    reasons: {
      ...any,
      'territory-unknown': 'This territory is no longer there: choose another.',
      'commune-unknown': 'This commune is not in our lists: choose another.',
      'member-unknown': 'This member is no longer there.',
      'place-unknown': 'This place is no longer there.',
      'proposal-gone': 'This proposal is no longer there.',
      'proposal-moved-on': 'Somebody else has just answered it: this is how it stands.',
      'request-gone': 'This request is no longer there.',
      'request-moved-on': 'Somebody else has just answered it: nothing was done.',
      'import-gone': 'This file is no longer there: choose it again.',
      'import-busy': 'This file has been taken in already, or is just being.',
      'member-moved-on': 'It has changed meanwhile: this is how it stands.',
    },
  },
  network: {
    again,
    reasons: {
      ...any,
      'category-moved-on': 'This category has changed meanwhile: here is how it stands. Nothing else was done.',
      'category-holds': 'It holds offers or other categories: first say where they go.',
      'word-moved-on': 'This word is no longer in the list: somebody took it away or changed it meanwhile.',
      'word-refused': 'This word cannot be looked for like that.',
      'rules-moved-on': 'Other rules are in force by now: read them before you publish. Nothing was done.',
      'rules-taken': 'This version was published before: give this one another name.',
    },
  },
  place: {
    again,
    reasons: {
      ...any,
      ...photoRefusalsEnglish,
      'invalid-input': 'Something cannot be read: an address, a telephone number, a date.',
      'place-unknown': 'This place is not, or no longer, one of yours.',
      'place-moved-on': 'This place was changed meanwhile: nothing was saved.',
      'place-closed': 'This place is closed for good: nothing was saved.',
      'offered-over': 'This difference has changed meanwhile: here is what the source says now.',
    },
  },
  site: {
    again,
    reasons: {
      ...any,
      'invalid-input': 'Something does not fit: the name, or a colour that cannot be read by everybody.',
      'site-moved-on': 'These settings have changed meanwhile: nothing was saved.',
    },
  },
  stock: {
    again,
    reasons: {
      ...any,
      ...photoRefusalsEnglish,
      'photos-too-many': 'Four hundred photos in an hour are the most possible for your organisation.',
      'code-taken': 'Another of your copies has that code already.',
      'days-taken': 'One of these days is taken. Choose others.',
      'last-copy': 'It is the only copy: to take it away, withdraw the object.',
      'category-unknown': 'This category is no more. Choose another.',
      'offer-gone': 'This object is no longer there.',
      'offer-moved-on': 'This object has changed meanwhile: here is how it stands.',
      'offer-under-way': 'Somebody has it or is going to: that will be possible once it is back.',
      'words-barred': 'A word of this text is not allowed in the offers of the network.',
      'place-unknown': 'This place is not your organisation’s.',
      'file-too-large': 'This file is larger than 200 MB: send it in several parts.',
      'import-gone': 'This file is not kept any more: send it once more.',
      'import-busy': 'This file has been gone through already, or is just being.',
      'site-unknown': 'Your organisation has no site in the network.',
    },
  },
  workshop: {
    again,
    reasons: {
      ...any,
      'repairer-unknown': 'This workshop is no longer there, or no longer yours.',
      'service-unknown': 'This service is no longer there.',
      'bike-type-unserved': 'This service is not for this bike.',
      'slot-taken': 'This time has just been taken. Choose another one: nothing was done.',
      'appointment-gone': 'This appointment is no longer there.',
      'appointment-moved-on': 'This appointment changed meanwhile: here is how it stands. Nothing else was done.',
      'too-late': 'It is too late for that: the time has passed, or is too near. Call instead.',
      'workshop-moved-on': 'The workshop changed meanwhile: here is how it stands. Nothing was saved.',
      'closure-visits-changed':
        'Somebody booked or changed an appointment in these days meanwhile: here is the present list. Nothing was closed.',
      'closure-gone': 'This closure is no longer there.',
    },
  },
}
