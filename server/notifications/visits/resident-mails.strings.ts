import type { Said, MailFacts } from './mail-facts.js'

const elsewhere = 'Chercher un autre créneau'
const theVisit = ({ cancelUntil }: MailFacts): string =>
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

export const frenchResidentMails = {
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
    press: theVisit(facts),
    after: afterBooking(facts),
  }),
  accepted: (facts: MailFacts): Said => ({
    subject: `Demande acceptée : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est fixé',
    opening: [`Votre demande est acceptée. ${comes(facts)}`],
    press: theVisit(facts),
    after: afterBooking(facts),
  }),
  agreed: (facts: MailFacts): Said => ({
    subject: `Nouveau moment fixé : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous est fixé au nouveau moment',
    opening: [comes(facts)],
    press: theVisit(facts),
    after: afterBooking(facts),
  }),
  proposed: (facts: MailFacts): Said => ({
    subject: `Autre moment proposé : ${facts.shortProposed}, ${facts.repairer}`,
    title: `${facts.repairer} vous propose un autre moment`,
    opening: [`Au lieu de ${facts.day} à ${facts.hour} : ${facts.proposed}.`],
    press: 'Accepter ou décliner',
    after: [
      `Vous avez jusqu’au ${facts.lapses} pour répondre. Les deux moments vous sont gardés jusque-là.`,
      'Si vous déclinez ou si vous ne répondez pas, il n’y a plus de rendez-vous. Vous pourrez choisir un autre créneau.',
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
  reminder: (facts: MailFacts): Said => ({
    subject: `Rappel : ${facts.shortDay} à ${facts.hour}, ${facts.repairer}`,
    title: 'Votre rendez-vous approche',
    opening: [comes(facts)],
    press: theVisit(facts),
    after: [ifYouCannot(facts), ...(facts.cancelUntil ? ['Annuler tôt laisse la place à quelqu’un d’autre.'] : [])],
  }),
}

export type ResidentMails = typeof frenchResidentMails
