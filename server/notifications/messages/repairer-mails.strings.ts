import type { Said, Told } from './told.js'

const theVisit = 'Voir le rendez-vous'
const ifYouCannot = 'Un empêchement ? Cette page permet d’annuler ou de proposer un autre moment.'
const freeAgain = 'Ce moment est de nouveau libre.'

/** What a repairer is told of a visit. */
export const frenchRepairerMails = {
  requested: (told: Told): Said => ({
    subject: `À répondre : ${told.shortDay} à ${told.hour}, ${told.resident}`,
    title: 'Nouvelle demande de rendez-vous',
    opening: [`${told.resident} demande un rendez-vous ${told.day} à ${told.hour}.`],
    press: 'Accepter, refuser ou proposer un autre moment',
    after: [
      `Vous avez jusqu’au ${told.lapses} pour répondre. Ensuite la demande s’arrête, et nous le disons à ${told.resident}.`,
    ],
  }),
  booked: (told: Told): Said => ({
    subject: `Nouveau rendez-vous : ${told.shortDay} à ${told.hour}, ${told.resident}`,
    title: 'Nouveau rendez-vous',
    opening: [`${told.resident} a pris rendez-vous ${told.day} à ${told.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  accepted: (told: Told): Said => ({
    subject: `Rendez-vous fixé : ${told.shortDay} à ${told.hour}, ${told.resident}`,
    title: 'Le rendez-vous est fixé',
    opening: [`Vous avez accepté la demande de ${told.resident} : ${told.day} à ${told.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  agreed: (told: Told): Said => ({
    subject: `C’est d’accord : ${told.shortDay} à ${told.hour}, ${told.resident}`,
    title: 'Le moment que vous proposiez convient',
    opening: [`${told.resident} accepte : rendez-vous ${told.day} à ${told.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  declined: (told: Told): Said => ({
    subject: `Proposition déclinée : ${told.resident}, ${told.shortDay}`,
    title: 'Votre proposition ne convient pas',
    opening: [`${told.resident} ne peut pas venir au moment que vous proposiez. Il n’y a pas de rendez-vous.`],
    press: theVisit,
    after: ['Le moment demandé et le moment proposé sont de nouveau libres.'],
  }),
  'cancelled-by-resident': (told: Told): Said => ({
    subject: `Annulé : ${told.shortDay} à ${told.hour}, ${told.resident}`,
    title: `${told.resident} annule le rendez-vous`,
    opening: [`Le rendez-vous ${told.day} à ${told.hour} n’a pas lieu.`],
    press: theVisit,
    after: [freeAgain],
  }),
  'cancelled-by-repairer': (told: Told): Said => ({
    subject: `Annulation notée : ${told.shortDay} à ${told.hour}, ${told.resident}`,
    title: 'Vous avez annulé le rendez-vous',
    opening: [`C’est fait : nous l’avons dit à ${told.resident}.`],
    press: theVisit,
    after: [freeAgain, 'Si ce rendez-vous était dans votre agenda, le fichier joint l’en retire.'],
  }),
  expired: (told: Told): Said => ({
    subject: `Sans réponse : ${told.resident}, ${told.shortDay} à ${told.hour}`,
    title:
      told.unanswered === 'request'
        ? 'La demande est restée sans réponse'
        : 'Votre proposition est restée sans réponse',
    opening: [
      told.unanswered === 'request'
        ? `La demande de ${told.resident} n’a pas reçu de réponse à temps. Elle s’arrête, et nous l’avons dit à ${told.resident}.`
        : `${told.resident} n’a pas répondu à temps. Il n’y a pas de rendez-vous.`,
    ],
    press: theVisit,
    after: ['Les moments qui étaient gardés sont de nouveau libres.'],
  }),
}

export type RepairerMails = typeof frenchRepairerMails
