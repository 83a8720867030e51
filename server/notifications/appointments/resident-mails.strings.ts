import type { Language } from '../../base/language.js'
import { ended } from '../../../widgets/words/ended.js'
import type { Said, MailFacts } from './mail-facts.js'

const elsewhere = 'Chercher un autre créneau'
const theAppointment = ({ cancelUntil }: MailFacts): string =>
  cancelUntil ? 'Voir ou annuler le rendez-vous' : 'Voir le rendez-vous'

const comes = ({ repairer, day, hour, atHome }: MailFacts): string =>
  atHome ? `${repairer} vient chez vous ${day} à ${hour}.` : `${repairer} vous attend ${day} à ${hour}.`

const ifYouCannot = ({ cancelUntil, phone }: MailFacts): string => {
  if (!cancelUntil)
    return `Un empêchement ? Il est trop tard pour annuler en ligne : ${phone ? `téléphonez au ${phone}` : 'prévenez le réparateur'}.`
  return `Un empêchement ? Vous pouvez annuler jusqu’au ${cancelUntil}.${phone ? ` Après, téléphonez au ${phone}.` : ''}`
}

const afterBooking = (facts: MailFacts): string[] => [
  ifYouCannot(facts),
  ...(facts.willRemind ? ['Un e-mail de rappel arrive deux jours avant.'] : []),
]

const unchanged = (facts: MailFacts): string =>
  `Rendez-vous inchangé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`

const frenchResidentMails = {
  requested: (facts: MailFacts): Said => ({
    subject: `Demande envoyée : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre demande est envoyée',
    opening: [
      `${facts.repairer} a jusqu’au ${facts.lapses} pour répondre. Le créneau vous est gardé jusque-là.`,
      'Le rendez-vous n’est pas encore fixé. Vous recevrez un e-mail.',
    ],
    press: 'Voir ou annuler la demande',
    after: [],
  }),
  booked: (facts: MailFacts): Said => ({
    subject: `Rendez-vous fixé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est fixé',
    opening: [comes(facts)],
    press: theAppointment(facts),
    after: afterBooking(facts),
  }),
  accepted: (facts: MailFacts): Said => ({
    subject: `Demande acceptée : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est fixé',
    opening: [`Votre demande est acceptée. ${comes(facts)}`],
    press: theAppointment(facts),
    after: afterBooking(facts),
  }),
  agreed: (facts: MailFacts): Said => ({
    subject: `Nouveau moment fixé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est fixé au nouveau moment',
    opening: [comes(facts)],
    press: theAppointment(facts),
    after: afterBooking(facts),
  }),
  moved: (facts: MailFacts): Said => ({
    subject: `Nouvelle heure\u00a0: ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous a changé d’heure',
    opening: [`${ended(`Comme vous en êtes convenus avec ${facts.repairer}`)} ${comes(facts)}`],
    press: theAppointment(facts),
    after: afterBooking(facts),
  }),
  proposed: (facts: MailFacts): Said => ({
    subject: `Autre moment proposé : ${facts.shortProposed}, ${facts.repairer}`,
    title: `${facts.repairer} vous propose un autre moment`,
    opening: [`Au lieu de ${facts.day} à ${facts.hour} : ${facts.proposed}.`],
    press: 'Accepter ou décliner',
    after: [
      `Vous avez jusqu’au ${facts.lapses} pour répondre. Les deux moments vous sont gardés jusque-là.`,
      facts.stands
        ? `Si vous déclinez ou si vous ne répondez pas, le rendez-vous reste ${facts.day} à ${facts.hour}.`
        : 'Si vous déclinez ou si vous ne répondez pas, il n’y a plus de rendez-vous. Vous pourrez choisir un autre créneau.',
    ],
  }),
  refused: (facts: MailFacts): Said => ({
    subject: `Demande refusée : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Ce rendez-vous n’est pas possible',
    opening: [`${facts.repairer} ne peut pas répondre à votre demande pour ${facts.day} à ${facts.hour}.`],
    press: elsewhere,
    after: ['D’autres réparateurs et d’autres moments sont peut-être libres.'],
  }),
  declined: (facts: MailFacts): Said => ({
    subject: `Rendez-vous annulé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est annulé',
    opening: ['Vous avez décliné l’autre moment proposé. Le rendez-vous s’arrête là.'],
    press: elsewhere,
    after: ['Si ce rendez-vous était dans votre agenda, le fichier joint l’en retire.'],
  }),
  'declined-stands': (facts: MailFacts): Said => ({
    subject: unchanged(facts),
    title: 'Votre rendez-vous reste comme il était',
    opening: [`Vous avez décliné l’autre moment proposé. ${comes(facts)}`],
    press: theAppointment(facts),
    after: afterBooking(facts),
  }),
  'cancelled-by-resident': (facts: MailFacts): Said => ({
    subject: `Rendez-vous annulé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est annulé',
    opening: ['C’est fait : le réparateur est prévenu.'],
    press: elsewhere,
    after: ['Si ce rendez-vous était dans votre agenda, le fichier joint l’en retire.'],
  }),
  'cancelled-by-repairer': (facts: MailFacts): Said => ({
    subject: `Rendez-vous annulé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: `${facts.repairer} annule le rendez-vous`,
    opening: [`Le rendez-vous du ${facts.day} à ${facts.hour} n’a pas lieu. Ne vous déplacez pas.`],
    press: elsewhere,
    after: facts.phone ? [`Une question ? Téléphonez au ${facts.phone}.`] : [],
  }),
  expired: (facts: MailFacts): Said => ({
    subject: `Sans réponse : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title:
      facts.unanswered === 'request'
        ? 'Votre demande est restée sans réponse'
        : 'La proposition est restée sans réponse',
    opening: [
      facts.unanswered === 'request'
        ? `${facts.repairer} n’a pas répondu à temps. Il n’y a pas de rendez-vous ${facts.day} à ${facts.hour}.`
        : 'Vous n’avez pas répondu à temps. Il n’y a plus de rendez-vous.',
    ],
    press: elsewhere,
    after: facts.phone ? [`Vous pouvez aussi téléphoner au ${facts.phone}.`] : [],
  }),
  'expired-stands': (facts: MailFacts): Said => ({
    subject: unchanged(facts),
    title: 'Votre rendez-vous reste comme il était',
    opening: [`L’autre moment proposé est resté sans réponse. ${comes(facts)}`],
    press: theAppointment(facts),
    after: afterBooking(facts),
  }),
  reminder: (facts: MailFacts): Said => ({
    subject: `Rappel : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous approche',
    opening: [comes(facts)],
    press: theAppointment(facts),
    after: [ifYouCannot(facts), ...(facts.cancelUntil ? ['Annuler tôt laisse la place à quelqu’un d’autre.'] : [])],
  }),
}

export type ResidentMails = typeof frenchResidentMails

const englishElsewhere = 'Find another time'

const englishTheAppointment = ({ cancelUntil }: MailFacts): string =>
  cancelUntil ? 'See or cancel the appointment' : 'See the appointment'

const englishComes = ({ repairer, day, hour, atHome }: MailFacts): string =>
  atHome ? `${repairer} comes to you on ${day} at ${hour}.` : `${repairer} expects you on ${day} at ${hour}.`

const englishIfYouCannot = ({ cancelUntil, phone }: MailFacts): string => {
  if (!cancelUntil)
    return `Cannot make it? It is too late to cancel online: please ${phone ? `call ${phone}` : 'tell the repairer'}.`
  return `Cannot make it? You can cancel until ${cancelUntil}.${phone ? ` After that, please call ${phone}.` : ''}`
}

const englishAfterBooking = (facts: MailFacts): string[] => [
  englishIfYouCannot(facts),
  ...(facts.willRemind ? ['A reminder will come by e-mail two days before.'] : []),
]

const englishUnchanged = (facts: MailFacts): string =>
  `Appointment unchanged: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`

const englishResidentMails: ResidentMails = {
  requested: (facts) => ({
    subject: `Request sent: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your request has been sent',
    opening: [
      `${facts.repairer} has until ${facts.lapses} to answer. The time is kept for you until then.`,
      'The appointment is not settled yet. You will receive an e-mail.',
    ],
    press: 'See or cancel the request',
    after: [],
  }),
  booked: (facts) => ({
    subject: `Appointment: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is settled',
    opening: [englishComes(facts)],
    press: englishTheAppointment(facts),
    after: englishAfterBooking(facts),
  }),
  accepted: (facts) => ({
    subject: `Request accepted: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is settled',
    opening: [`Your request is accepted. ${englishComes(facts)}`],
    press: englishTheAppointment(facts),
    after: englishAfterBooking(facts),
  }),
  agreed: (facts) => ({
    subject: `New time settled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is settled at the new time',
    opening: [englishComes(facts)],
    press: englishTheAppointment(facts),
    after: englishAfterBooking(facts),
  }),
  moved: (facts) => ({
    subject: `New time: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment has another time',
    opening: [`${ended(`As you agreed with ${facts.repairer}`)} ${englishComes(facts)}`],
    press: englishTheAppointment(facts),
    after: englishAfterBooking(facts),
  }),
  proposed: (facts) => ({
    subject: `Another time proposed: ${facts.shortProposed}, ${facts.repairer}`,
    title: `${facts.repairer} proposes another time`,
    opening: [`Instead of ${facts.day} at ${facts.hour}: ${facts.proposed}.`],
    press: 'Accept or decline',
    after: [
      `You have until ${facts.lapses} to answer. Both times are kept for you until then.`,
      facts.stands
        ? `If you decline or do not answer, the appointment stays on ${facts.day} at ${facts.hour}.`
        : 'If you decline or do not answer, there is no appointment any more. You can then choose another time.',
    ],
  }),
  refused: (facts) => ({
    subject: `Request refused: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'This appointment is not possible',
    opening: [`${facts.repairer} cannot take your request for ${facts.day} at ${facts.hour}.`],
    press: englishElsewhere,
    after: ['Other repairers and other times may be free.'],
  }),
  declined: (facts) => ({
    subject: `Appointment cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is cancelled',
    opening: ['You declined the other time that was proposed. There is no appointment any more.'],
    press: englishElsewhere,
    after: ['If it was in your calendar, the attached file removes it.'],
  }),
  'declined-stands': (facts) => ({
    subject: englishUnchanged(facts),
    title: 'Your appointment stays as it was',
    opening: [`You declined the other time that was proposed. ${englishComes(facts)}`],
    press: englishTheAppointment(facts),
    after: englishAfterBooking(facts),
  }),
  'cancelled-by-resident': (facts) => ({
    subject: `Appointment cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is cancelled',
    opening: ['It is done: the repairer has been told.'],
    press: englishElsewhere,
    after: ['If it was in your calendar, the attached file removes it.'],
  }),
  'cancelled-by-repairer': (facts) => ({
    subject: `Appointment cancelled: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: `${facts.repairer} cancels the appointment`,
    opening: [`The appointment on ${facts.day} at ${facts.hour} does not take place. Please do not come.`],
    press: englishElsewhere,
    after: facts.phone ? [`A question? Call ${facts.phone}.`] : [],
  }),
  expired: (facts) => ({
    subject: `No answer: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: facts.unanswered === 'request' ? 'Your request was not answered' : 'The proposal was not answered',
    opening: [
      facts.unanswered === 'request'
        ? `${facts.repairer} did not answer in time. There is no appointment on ${facts.day} at ${facts.hour}.`
        : 'You did not answer in time. There is no appointment any more.',
    ],
    press: englishElsewhere,
    after: facts.phone ? [`You can also call ${facts.phone}.`] : [],
  }),
  'expired-stands': (facts) => ({
    subject: englishUnchanged(facts),
    title: 'Your appointment stays as it was',
    opening: [`The other time that was proposed was not answered. ${englishComes(facts)}`],
    press: englishTheAppointment(facts),
    after: englishAfterBooking(facts),
  }),
  reminder: (facts) => ({
    subject: `Reminder: ${facts.shortDay} at ${facts.hour}, ${facts.repairer}`,
    title: 'Your appointment is coming up',
    opening: [englishComes(facts)],
    press: englishTheAppointment(facts),
    after: [
      englishIfYouCannot(facts),
      ...(facts.cancelUntil ? ['Cancelling early frees the time for somebody else.'] : []),
    ],
  }),
}

export const residentMails: Readonly<Record<Language, ResidentMails>> = {
  fr: frenchResidentMails,
  en: englishResidentMails,
}
