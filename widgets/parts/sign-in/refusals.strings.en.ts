import type { RefusalStrings } from './refusals.strings.js'

export const refusalsEnglish: RefusalStrings = {
  again: (when) => `Try again ${when}: what you wrote is kept.`,
  tooManyCodes: 'Several codes have already left for this mailbox. The last one stays good for ten minutes.',
  reasons: {
    'invalid-input': 'Something was not understood. Read again what you wrote.',
    'origin-undeclared': 'This page cannot send anything. You can do it on ours.',
    'site-unknown': 'We do not know this page.',
    'element-off': 'This is no longer offered here.',
    'commune-unknown': 'We do not know this town.',
    'member-unknown': 'This place is no longer on the list.',
    'repairer-unknown': 'This workshop takes no more bookings here.',
    'service-unknown': 'This repair is no longer offered. Choose another one.',
    'bike-type-unserved': 'This kind of bike is not repaired there.',
    'slot-taken': 'This time has just been taken.',
    'address-needed': 'The address to come to is missing.',
    'address-outside': 'This address is outside the area they come to.',
    'requests-full':
      'You already have three appointments to come. Cancel one from its e\u2011mail, or wait until it has passed.',
    'request-open': 'You already have an appointment to come at this workshop. To change it, open its e\u2011mail.',
    'proof-refused': 'The clock of your device seems wrong. Set it, then try again.',
    'code-over': 'This code is no longer good.',
    'photo-unreadable': 'This photo could not be read.',
    'photo-format': 'This file is not a JPEG, PNG or WebP photo.',
    'photo-too-large': 'This photo is too large.',
    'too-many-requests': 'Too many requests come from here.',
    'try-later': 'We do not answer just now. Try again in a moment.',
  },
}
