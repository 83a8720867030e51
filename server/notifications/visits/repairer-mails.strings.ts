import { ended } from '../../../widgets/words/ended.js'
import { ofPerson } from '../../../widgets/words/names.strings.js'
import type { Said, MailFacts } from './mail-facts.js'

const theVisit = 'Voir le rendez-vous'
const ifYouCannot = 'Un empêchement ? Cette page permet d’annuler ou de proposer un autre moment.'
const freeAgain = 'Ce moment est de nouveau libre.'

export const frenchRepairerMails = {
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
    press: theVisit,
    after: [ifYouCannot],
  }),
  accepted: (facts: MailFacts): Said => ({
    subject: `Rendez-vous fixé : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Le rendez-vous est fixé',
    opening: [`Vous avez accepté la demande ${ofPerson(facts.resident)} : ${facts.day} à ${facts.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  agreed: (facts: MailFacts): Said => ({
    subject: `C’est d’accord : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Le moment que vous proposiez convient',
    opening: [`${facts.resident} accepte : rendez-vous ${facts.day} à ${facts.hour}.`],
    press: theVisit,
    after: [ifYouCannot],
  }),
  declined: (facts: MailFacts): Said => ({
    subject: `Proposition déclinée : ${facts.resident}, ${facts.shortDay}`,
    title: 'Votre proposition ne convient pas',
    opening: [`${facts.resident} ne peut pas venir au moment que vous proposiez. Il n’y a pas de rendez-vous.`],
    press: theVisit,
    after: ['Le moment demandé et le moment proposé sont de nouveau libres.'],
  }),
  'cancelled-by-resident': (facts: MailFacts): Said => ({
    subject: `Annulé : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: `${facts.resident} annule le rendez-vous`,
    opening: [`Le rendez-vous du ${facts.day} à ${facts.hour} n’a pas lieu.`],
    press: theVisit,
    after: [freeAgain],
  }),
  'cancelled-by-repairer': (facts: MailFacts): Said => ({
    subject: `Annulation notée : ${facts.shortDay} à ${facts.hour}, ${facts.resident}`,
    title: 'Vous avez annulé le rendez-vous',
    opening: [ended(`C’est fait : nous avons prévenu ${facts.resident}`)],
    press: theVisit,
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
    press: theVisit,
    after: ['Les moments qui étaient gardés sont de nouveau libres.'],
  }),
}

export type RepairerMails = typeof frenchRepairerMails
