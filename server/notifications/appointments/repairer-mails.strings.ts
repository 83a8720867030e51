import type { Language } from '../../base/language.js'
import { ended } from '../../../widgets/words/ended.js'
import { ofPerson } from '../../../widgets/words/names.strings.js'
import type { Said, MailFacts } from './mail-facts.js'

const theAppointment = 'Voir le rendez-vous'
const ifYouCannot = 'Un empêchement ? Cette page permet d’annuler ou de proposer un autre moment.'
const freeAgain = 'Ce moment est de nouveau libre.'

const proposedIsFree = 'Le moment proposé est de nouveau libre.'
const stays = ({ day, hour }: MailFacts): string => `Le rendez-vous reste ${day} à ${hour}.`

const frenchRepairerMails = {
  requested: (facts: MailFacts): Said => ({
    subject: `À répondre : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Nouvelle demande de rendez-vous',
    opening: [`${facts.resident} demande un rendez-vous ${facts.day} à ${facts.hour}.`],
    press: 'Accepter, refuser ou proposer un autre moment',
    after: [
      ended(
        `Vous avez jusqu’au ${facts.lapses} pour répondre. Ensuite la demande s’arrête, et nous prévenons ${facts.resident}`,
      ),
    ],
  }),
  booked: (facts: MailFacts): Said => ({
    subject: `Nouveau rendez-vous : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Nouveau rendez-vous',
    opening: [`${facts.resident} a pris rendez-vous ${facts.day} à ${facts.hour}.`],
    press: theAppointment,
    after: [ifYouCannot],
  }),
  accepted: (facts: MailFacts): Said => ({
    subject: `Rendez-vous fixé : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Le rendez-vous est fixé',
    opening: [`Vous avez accepté la demande ${ofPerson(facts.resident)} : ${facts.day} à ${facts.hour}.`],
    press: theAppointment,
    after: [ifYouCannot],
  }),
  agreed: (facts: MailFacts): Said => ({
    subject: `C’est d’accord : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Le moment que vous proposiez convient',
    opening: [`${facts.resident} accepte : rendez-vous ${facts.day} à ${facts.hour}.`],
    press: theAppointment,
    after: [ifYouCannot],
  }),
  declined: (facts: MailFacts): Said => ({
    subject: `Proposition déclinée : ${facts.resident}, ${facts.shortDay}`,
    title: 'Votre proposition ne convient pas',
    opening: [`${facts.resident} ne peut pas venir au moment que vous proposiez. Il n’y a pas de rendez-vous.`],
    press: theAppointment,
    after: ['Le moment demandé et le moment proposé sont de nouveau libres.'],
  }),
  'declined-stands': (facts: MailFacts): Said => ({
    subject: `Proposition déclinée : ${facts.resident}, ${facts.shortDay}`,
    title: 'Votre proposition ne convient pas',
    opening: [`${facts.resident} ne peut pas venir au moment que vous proposiez. ${stays(facts)}`],
    press: theAppointment,
    after: [proposedIsFree, ifYouCannot],
  }),
  'cancelled-by-resident': (facts: MailFacts): Said => ({
    subject: `Annulé : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: `${facts.resident} annule le rendez-vous`,
    opening: [`Le rendez-vous du ${facts.day} à ${facts.hour} n’a pas lieu.`],
    press: theAppointment,
    after: [freeAgain],
  }),
  'cancelled-by-repairer': (facts: MailFacts): Said => ({
    subject: `Annulation notée : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Vous avez annulé le rendez-vous',
    opening: [ended(`C’est fait : nous avons prévenu ${facts.resident}`)],
    press: theAppointment,
    after: [freeAgain, 'Si ce rendez-vous était dans votre agenda, le fichier joint l’en retire.'],
  }),
  expired: (facts: MailFacts): Said => ({
    subject: `Sans réponse : ${facts.resident}, ${facts.shortDay} à ${facts.hour}`,
    title:
      facts.unanswered === 'request'
        ? 'La demande est restée sans réponse'
        : 'Votre proposition est restée sans réponse',
    opening: [
      facts.unanswered === 'request'
        ? ended(
            `La demande ${ofPerson(facts.resident)} n’a pas reçu de réponse à temps. Elle s’arrête, et nous avons prévenu ${facts.resident}`,
          )
        : `${facts.resident} n’a pas répondu à temps. Il n’y a pas de rendez-vous.`,
    ],
    press: theAppointment,
    after: ['Les moments qui étaient gardés sont de nouveau libres.'],
  }),
  'expired-stands': (facts: MailFacts): Said => ({
    subject: `Sans réponse : ${facts.resident}, ${facts.shortDay} à ${facts.hour}`,
    title: 'Votre proposition est restée sans réponse',
    opening: [`${facts.resident} n’a pas répondu à temps. ${stays(facts)}`],
    press: theAppointment,
    after: [proposedIsFree, ifYouCannot],
  }),
}

export type RepairerMails = typeof frenchRepairerMails

const englishTheAppointment = 'See the appointment'

const englishIfYouCannot = 'Something came up? On this page you can cancel or propose another time.'

const englishFreeAgain = 'This time is free again.'

const englishProposedIsFree = 'The time that was proposed is free again.'

const englishStays = ({ day, hour }: MailFacts): string => `The appointment stays on ${day} at ${hour}.`

const englishRepairerMails: RepairerMails = {
  requested: (facts) => ({
    subject: `Please answer: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'A new request',
    opening: [`${facts.resident} would like an appointment on ${facts.day} at ${facts.hour}.`],
    press: 'Accept, refuse or propose another time',
    after: [
      ended(`You have until ${facts.lapses} to answer. After that the request ends, and we tell ${facts.resident}`),
    ],
  }),
  booked: (facts) => ({
    subject: `New appointment: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'A new appointment',
    opening: [`${facts.resident} has booked ${facts.day} at ${facts.hour}.`],
    press: englishTheAppointment,
    after: [englishIfYouCannot],
  }),
  accepted: (facts) => ({
    subject: `Appointment settled: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'The appointment is settled',
    opening: [`You have accepted the request from ${facts.resident}: ${facts.day} at ${facts.hour}.`],
    press: englishTheAppointment,
    after: [englishIfYouCannot],
  }),
  agreed: (facts) => ({
    subject: `Agreed: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'The time that you proposed suits',
    opening: [`${facts.resident} agrees: ${facts.day} at ${facts.hour}.`],
    press: englishTheAppointment,
    after: [englishIfYouCannot],
  }),
  declined: (facts) => ({
    subject: `Proposal declined: ${facts.resident}, ${facts.shortDay}`,
    title: 'Your proposal does not suit',
    opening: [`${facts.resident} cannot come at the time that you proposed. There is no appointment.`],
    press: englishTheAppointment,
    after: ['The time that was asked for and the one that was proposed are free again.'],
  }),
  'declined-stands': (facts) => ({
    subject: `Proposal declined: ${facts.resident}, ${facts.shortDay}`,
    title: 'Your proposal does not suit',
    opening: [`${facts.resident} cannot come at the time that you proposed. ${englishStays(facts)}`],
    press: englishTheAppointment,
    after: [englishProposedIsFree, englishIfYouCannot],
  }),
  'cancelled-by-resident': (facts) => ({
    subject: `Cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: `${facts.resident} cancels the appointment`,
    opening: [`The appointment on ${facts.day} at ${facts.hour} does not take place.`],
    press: englishTheAppointment,
    after: [englishFreeAgain],
  }),
  'cancelled-by-repairer': (facts) => ({
    subject: `Cancellation noted: ${facts.shortDay} at ${facts.hour}, ${facts.resident}`,
    title: 'You have cancelled the appointment',
    opening: [ended(`It is done: we have told ${facts.resident}`)],
    press: englishTheAppointment,
    after: [englishFreeAgain, 'If it was in your calendar, the attached file removes it.'],
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.resident}, ${facts.shortDay} at ${facts.hour}`,
    title: facts.unanswered === 'request' ? 'The request was not answered' : 'Your proposal was not answered',
    opening: [
      facts.unanswered === 'request'
        ? ended(
            `The request from ${facts.resident} was not answered in time. It has ended, and we have told ${facts.resident}`,
          )
        : `${facts.resident} did not answer in time. There is no appointment.`,
    ],
    press: englishTheAppointment,
    after: ['The times that were kept are free again.'],
  }),
  'expired-stands': (facts) => ({
    subject: `No answer: ${facts.resident}, ${facts.shortDay} at ${facts.hour}`,
    title: 'Your proposal was not answered',
    opening: [`${facts.resident} did not answer in time. ${englishStays(facts)}`],
    press: englishTheAppointment,
    after: [englishProposedIsFree, englishIfYouCannot],
  }),
}

export const repairerMails: Readonly<Record<Language, RepairerMails>> = {
  fr: frenchRepairerMails,
  en: englishRepairerMails,
}
