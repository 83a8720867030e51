import { deskRefusalsEnglish } from '../../parts/desk-refusals.strings.en.js'
import type { WorkshopRefusals } from './workshop-refusals.strings.js'

export const workshopRefusalsEnglish: WorkshopRefusals = {
  again: deskRefusalsEnglish.again,
  reasons: {
    ...deskRefusalsEnglish.reasons,
    'repairer-unknown': 'This workshop is no longer there, or no longer yours.',
    'service-unknown': 'This service is no longer there.',
    'bike-type-unserved': 'This service is not for this bike.',
    'slot-taken': 'This time has just been taken. Choose another one: nothing was done.',
    'appointment-gone': 'This visit is no longer there.',
    'appointment-moved-on': 'This visit changed meanwhile: here is how it stands. Nothing else was done.',
    'too-late': 'It is too late for that: the time has passed, or is too near. Call instead.',
    'workshop-moved-on': 'The workshop changed meanwhile: here is how it stands. Nothing was saved.',
    'closure-visits-changed':
      'Somebody booked or changed a visit in these days meanwhile: here is the present list. Nothing was closed.',
    'closure-gone': 'This closure is no longer there.',
  },
}
