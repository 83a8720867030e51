import { newId } from '../../../server/base/id.js'
import { charterVersion } from '../../../widgets/words/repairs/admission-terms.js'
import type { Sample } from './samples.js'

const rhythm = {
  stepMinutes: 30,
  usualMinutes: 45,
  preparationMinutes: 0,
  leadMinutes: 60,
  horizonDays: 30,
  cancelMinutes: 60,
  onRequest: false,
}
const appointmentId = newId<'Appointment'>()

/** What staff do in a workshop's room. */
export const samplesOfWorkshop: Readonly<Record<string, Sample>> = {
  'workshop.begin': { input: () => ({ locale: 'fr', place: 'nulle-part' }), answers: 'place-unknown' },
  'workshop.setKind': {
    input: () => ({ types: ['workshop'], bikeTypes: ['classic'], seen: 0 }),
    answers: 'repairer-unknown',
  },
  'workshop.preview': { input: () => ({}), answers: 'repairer-unknown' },
  'workshop.send': { input: () => ({ charter: charterVersion, words: '', seen: 0 }), answers: 'repairer-unknown' },
  'workshop.takeBack': { input: () => ({}), answers: 'repairer-unknown' },
  'workshop.drop': { input: () => ({}), answers: 'repairer-unknown' },
  'workshop.visits': { input: () => ({}), answers: 'repairer-unknown' },
  'workshop.visitsCsv': { input: () => ({ locale: 'fr' }), answers: 'repairer-unknown' },
  'workshop.week': { input: () => ({ span: 'week' }), answers: 'repairer-unknown' },
  'workshop.visit': { input: () => ({ appointmentId }), answers: 'appointment-gone' },
  'workshop.answer': { input: () => ({ answer: 'accept', appointmentId, seen: 0 }), answers: 'appointment-gone' },
  'workshop.talk': { input: () => ({ id: appointmentId }), answers: 'appointment-gone' },
  'workshop.say': { input: () => ({ id: appointmentId, words: 'Bonjour' }), answers: 'appointment-gone' },
  'workshop.see': { input: () => ({ id: appointmentId, to: '2027-03-01T08:00:00.000Z' }), answers: 'appointment-gone' },
  'workshop.times': { input: () => ({ bikeType: 'classic' }), answers: 'repairer-unknown' },
  'workshop.enter': { input: () => ({ bikeType: 'classic', locale: 'fr', words: '' }), answers: 'repairer-unknown' },
  'workshop.nameWalkIn': { input: () => ({ appointmentId, locale: 'fr', seen: 0 }), answers: 'appointment-gone' },
  'workshop.settings': { input: () => ({}), answers: 'repairer-unknown' },
  'workshop.readHours': { input: () => ({ text: 'samedi 9h-12h' }) },
  'workshop.setHours': { input: () => ({ openings: [], seen: 0 }), answers: 'repairer-unknown' },
  'workshop.setHolidays': { input: () => ({ seen: 0, worksHolidays: true }), answers: 'repairer-unknown' },
  'workshop.tryRhythm': { input: () => rhythm, answers: 'repairer-unknown' },
  'workshop.setRhythm': { input: () => ({ ...rhythm, seen: 0 }), answers: 'repairer-unknown' },
  'workshop.setTexts': {
    input: () => ({ directions: '', seen: 0, toBring: '', welcome: '' }),
    answers: 'repairer-unknown',
  },
  'workshop.addService': { input: () => ({ minutes: 30, name: 'Crevaison', seen: 0 }), answers: 'repairer-unknown' },
  'workshop.changeService': {
    input: () => ({ minutes: 30, name: 'Crevaison', seen: 0, serviceId: newId() }),
    answers: 'repairer-unknown',
  },
  'workshop.dropService': { input: () => ({ seen: 0, serviceId: newId() }), answers: 'repairer-unknown' },
  'workshop.closing': {
    input: () => ({ fromDay: '2027-03-08', fromTime: '00:00', toDay: '2027-03-09', toTime: '24:00' }),
    answers: 'repairer-unknown',
  },
  'workshop.close': {
    input: () => ({
      fromDay: '2027-03-08',
      fromTime: '00:00',
      toDay: '2027-03-09',
      toTime: '24:00',
      seen: 0,
      visits: [],
    }),
    answers: 'repairer-unknown',
  },
  'workshop.reopen': { input: () => ({ closureId: newId(), seen: 0 }), answers: 'repairer-unknown' },
  'workshop.calendar': { input: () => ({ locale: 'fr' }), answers: 'repairer-unknown' },
  'workshop.renewCalendar': { input: () => ({}), answers: 'repairer-unknown' },
  'workshop.endCalendar': { input: () => ({}), answers: 'repairer-unknown' },
}
