import { frenchLeft } from '../../parts/form/signs-left.strings.js'
import { frenchFacts } from '../../words/offers/sheet.strings.js'
import { time, frenchHours } from '../../parts/hours.strings.js'
import { frenchSpan as days } from '../../words/days.strings.js'
import { at } from '../../words/names.strings.js'
import { frenchReportReasons } from '../../words/moderation/report-reasons.strings.js'

export const french = {
  ...frenchFacts,
  close: 'Fermer',
  loading: 'L’offre arrive…',
  untitled: 'Une offre',
  failed: 'Cette offre n’a pas pu être chargée.',
  retry: 'Réessayer',
  ourPage: 'Voir cette offre sur notre page',
  gone: 'Cette offre n’est plus là. Elle a été retirée, mise en pause, ou sa date est passée.',
  others: 'Voir les autres offres',

  photos: 'Photos',
  photo: (place: number, count: number, name: string) => `Photo ${place} sur ${count}${name && `\u00a0: ${name}`}`,

  about: 'Ce que c’est',
  distance: 'Distance',

  description: 'Description',
  takenRange: (from: string, to: string) => `Pris ${days(from, to)}`,
  calendar: {
    previousMonth: 'Mois précédent',
    date: (date: number) => (date === 1 ? '1er' : String(date)),
    nextMonth: 'Mois suivant',
    free: 'libre',
    taken: 'pris',
    past: 'passé',
    today: 'aujourd’hui',
  },

  next: {
    lend: 'Pour l’emprunter',
    give: 'Pour l’avoir',
    swap: 'Pour l’échanger',
    help: 'Pour demander ce coup de main',
    wanted: 'Pour répondre',
  },
  nextAtPlace: 'Réservez ici, ou passez à l’accueil aux heures d’ouverture.',
  nextAtPlaceOrCall: 'Réservez ici, ou passez à l’accueil aux heures d’ouverture, ou téléphonez.',
  nextToPerson: {
    lend: (name: string) => `Vous choisissez vos jours, ${name} répond. Vous convenez ensuite de l’heure et du lieu.`,
    give: (name: string) => `Vous écrivez un mot à ${name}, qui choisit la personne. Vous convenez ensuite du lieu.`,
    swap: (name: string) => `Vous dites ce que vous donnez en échange, ${name} répond.`,
    help: (name: string) => `Vous dites à ${name} quand cela vous arrange, ou vous en convenez ensemble.`,
    wanted: (name: string) => `Vous dites ce que vous avez, ${name} répond.`,
  },
  ask: {
    place: (_name: string) => 'Réserver',
    lend: (name: string) => `Demander à ${name}`,
    give: (_name: string) => 'Je le voudrais',
    swap: (_name: string) => 'Proposer un échange',
    help: (name: string) => `Demander à ${name}`,
    wanted: (_name: string) => 'J’ai ça',
  },
  askIn: (commune: string) => at(commune),
  askThere: 'Cette page ne peut rien envoyer\u00a0: la demande se fait sur la nôtre.',
  askComing: 'Un instant…',
  askFailed: 'La suite n’est pas arrivée. Essayez encore.',
  call: (phone: string) => `Appeler le ${phone.replaceAll(' ', '\u00a0')}`,
  closure: (from: string, to: string, reason?: string) => `Fermé ${days(from, to)}${reason ? ` (${reason})` : ''}`,
  opening: {
    open: 'Ouvert',
    /** `day` is empty when it is within a day. */
    until: (day: string, to: string) => ` jusqu’${day && `au ${day} `}à ${time(to)}`,
    closed: 'Fermé',
    opens: (day: string, from: string) =>
      `${/\d/.test(day) ? 'rouvre le' : 'ouvre'} ${day && day + ' '}à ${time(from)}`,
    tomorrow: 'demain',
    condition: (comment = 'les horaires') => (/^sur /i.test(comment) ? comment : 'à vérifier\u00a0: ' + comment),
    holiday: 'jour férié\u00a0: horaires à vérifier',
    festive: ' (jour férié)',
  },
  hours: frenchHours,

  share: 'Partager',
  copied: 'L’adresse est copiée.',
  address: 'Adresse de cette offre',

  ofGiver: 'Ses autres offres',
  ofGiverComing: 'Ses offres arrivent…',
  ofGiverFailed: 'Ses autres offres n’ont pas pu être lues.',
  ofGiverNone: 'Pas d’autre offre en ligne.',
  ofGiverMore: 'Voir la suite',

  report: 'Signaler cette offre',
  reportIntro: 'Sans compte. La personne qui propose cette offre ne saura pas qui l’a signalée.',
  back: 'Revenir à l’offre',
  reason: 'Qu’est-ce qui ne va pas\u00a0?',
  reasons: frenchReportReasons,
  goodFaith: 'En envoyant, vous dites de bonne foi ce que vous avez vu.',
  reasonMissing: 'Choisissez une raison.',
  words: 'Ce que vous avez remarqué',
  wordsOptional: 'facultatif',
  wordsLeft: frenchLeft,
  wordsMissing: 'Dites en quelques mots ce qui ne va pas.',
  contact: 'Votre adresse e\u2011mail',
  contactHint: 'Pour vous dire que c’est reçu, puis ce qui est décidé. Elle n’est montrée à personne d’autre.',
  contactWrong: 'Écrivez une adresse entière, comme alma@exemple.fr, ou laissez vide.',
  send: 'Envoyer le signalement',
  sending: 'Le signalement part…',
  sendAgain: 'Envoyer à nouveau',
  refusals: {
    unreachable: 'Le signalement n’est pas parti\u00a0: la connexion a manqué. Ce que vous avez écrit est gardé.',
    later: (when: string) =>
      `Trop de signalements viennent d’ici. Réessayez ${when}\u00a0: ce que vous avez écrit est gardé.`,
    soon: 'dans un moment',
    undeclared: 'Cette page ne peut pas envoyer de signalement. Vous pouvez le faire sur la nôtre.',
    gone: 'Cette offre vient d’être retirée\u00a0: il n’y a plus rien à signaler.',
    other: 'Le signalement n’a pas pu être pris. Ce que vous avez écrit est gardé\u00a0: réessayez dans un moment.',
  },
  done: 'Merci, votre signalement est enregistré.',
  doneNext: 'Les personnes qui s’occupent de ce site le liront. D’ici là, l’offre reste visible.',
  doneMail: 'Un e\u2011mail vous le confirme\u00a0; un autre vous dira ce qui est décidé.',
  doneDanger: 'Si quelqu’un est en danger maintenant, appelez le 112.',
}

export type SheetStrings = typeof french
