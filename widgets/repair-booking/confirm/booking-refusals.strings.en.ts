import { callRefusalsEnglish } from '../../parts/refusals/call-refusals.strings.en.js'
import { personRefusalsEnglish } from '../../parts/refusals/person-refusals.strings.en.js'
import { photoRefusalsEnglish } from '../../parts/refusals/photo-refusals.strings.en.js'
import type { BookingRefusals } from './booking-refusals.strings.js'

export const bookingRefusalsEnglish: BookingRefusals = {
  again: callRefusalsEnglish.again,
  reasons: {
    ...callRefusalsEnglish.reasons,
    ...personRefusalsEnglish,
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
}
