import type { Said, Told } from './told.js'

const elsewhere = 'Chercher un autre créneau'
const theVisit = ({ cancelUntil }: Told): string =>
  cancelUntil ? 'Voir ou annuler le rendez-vous' : 'Voir le rendez-vous'

const comes = ({ repairer, day, hour, atHome }: Told): string =>
  atHome ? `${repairer} vient chez vous ${day} à ${hour}.` : `${repairer} vous attend ${day} à ${hour}.`

const ifYouCannot = ({ cancelUntil, phone, repairer }: Told): string => {
  if (!cancelUntil)
    return `Un empêchement ? Il est trop tard pour annuler en ligne : ${phone ? `téléphonez au ${phone}` : `prévenez ${repairer}`}.`
  return `Un empêchement ? Vous pouvez annuler jusqu’au ${cancelUntil}.${phone ? ` Après, téléphonez au ${phone}.` : ''}`
}

const afterBooking = (told: Told): string[] => [
  ifYouCannot(told),
  ...(told.willRemind ? ['Un e-mail de rappel arrive deux jours avant.'] : []),
]

/** What a resident is told of a visit. */
export const frenchResidentMails = {
  requested: (told: Told): Said => ({
    subject: `Demande envoyée : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre demande est envoyée',
    opening: [
      `${told.repairer} a jusqu’au ${told.lapses} pour répondre. Vous recevrez un e-mail.`,
      'Le rendez-vous n’est pas encore fixé. Ce moment vous est gardé en attendant.',
    ],
    press: 'Voir ou annuler la demande',
    after: [],
  }),
  booked: (told: Told): Said => ({
    subject: `Rendez-vous fixé : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre rendez-vous est fixé',
    opening: [comes(told)],
    press: theVisit(told),
    after: afterBooking(told),
  }),
  accepted: (told: Told): Said => ({
    subject: `Demande acceptée : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre rendez-vous est fixé',
    opening: [`Votre demande est acceptée. ${comes(told)}`],
    press: theVisit(told),
    after: afterBooking(told),
  }),
  agreed: (told: Told): Said => ({
    subject: `Nouveau moment fixé : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre rendez-vous est fixé au nouveau moment',
    opening: [comes(told)],
    press: theVisit(told),
    after: afterBooking(told),
  }),
  proposed: (told: Told): Said => ({
    subject: `Autre moment proposé : ${told.shortProposed}, ${told.repairer}`,
    title: `${told.repairer} vous propose un autre moment`,
    opening: [`Au lieu de ${told.day} à ${told.hour} : ${told.proposed}.`],
    press: 'Accepter ou décliner',
    after: [
      `Vous avez jusqu’au ${told.lapses} pour répondre. ${
        told.holdsBoth
          ? 'Les deux moments vous sont gardés jusque-là.'
          : 'Le moment proposé vous est gardé jusque-là, le premier tant que son heure n’est pas passée.'
      }`,
      'Si vous déclinez ou si vous ne répondez pas, il n’y a plus de rendez-vous. Vous pourrez choisir un autre créneau.',
    ],
  }),
  refused: (told: Told): Said => ({
    subject: `Demande refusée : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Ce rendez-vous n’est pas possible',
    opening: [`${told.repairer} ne peut pas répondre à votre demande pour ${told.day} à ${told.hour}.`],
    press: elsewhere,
    after: ['D’autres réparateurs et d’autres moments sont peut-être libres.'],
  }),
  declined: (told: Told): Said => ({
    subject: `Rendez-vous annulé : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre rendez-vous est annulé',
    opening: [`Vous avez décliné l’autre moment que proposait ${told.repairer}. Le rendez-vous s’arrête là.`],
    press: elsewhere,
    after: ['Si ce rendez-vous était dans votre agenda, le fichier joint l’en retire.'],
  }),
  'cancelled-by-resident': (told: Told): Said => ({
    subject: `Rendez-vous annulé : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre rendez-vous est annulé',
    opening: [`C’est fait : nous l’avons dit à ${told.repairer}.`],
    press: elsewhere,
    after: ['Si ce rendez-vous était dans votre agenda, le fichier joint l’en retire.'],
  }),
  'cancelled-by-repairer': (told: Told): Said => ({
    subject: `Rendez-vous annulé : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: `${told.repairer} annule le rendez-vous`,
    opening: [`Le rendez-vous ${told.day} à ${told.hour} n’a pas lieu. Ne vous déplacez pas.`],
    press: elsewhere,
    after: told.phone ? [`Une question ? Téléphonez à ${told.repairer} au ${told.phone}.`] : [],
  }),
  expired: (told: Told): Said => ({
    subject: `Sans réponse : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title:
      told.unanswered === 'request'
        ? 'Votre demande est restée sans réponse'
        : 'La proposition est restée sans réponse',
    opening: [
      told.unanswered === 'request'
        ? `${told.repairer} n’a pas répondu à temps. Il n’y a pas de rendez-vous ${told.day} à ${told.hour}.`
        : `Vous n’avez pas répondu à temps à ${told.repairer}. Il n’y a plus de rendez-vous.`,
    ],
    press: elsewhere,
    after: told.phone ? [`Vous pouvez aussi téléphoner à ${told.repairer} au ${told.phone}.`] : [],
  }),
  reminder: (told: Told): Said => ({
    subject: `Rappel : ${told.shortDay} à ${told.hour}, ${told.repairer}`,
    title: 'Votre rendez-vous approche',
    opening: [comes(told)],
    press: theVisit(told),
    after: [ifYouCannot(told), ...(told.cancelUntil ? ['Annuler tôt laisse la place à quelqu’un d’autre.'] : [])],
  }),
}

export type ResidentMails = typeof frenchResidentMails
