import { frenchReport } from '../../parts/report/report.strings.js'
import { frenchFacts } from '../../words/offers/sheet.strings.js'
import { time, frenchHours } from '../../words/hours.strings.js'
import { frenchSpan as days } from '../../words/days.strings.js'
import { at } from '../../words/names.strings.js'
import type { Learn } from '../../words/language.js'
import type { AskStrings } from './ask.strings.js'
import type { OwnRequestStrings } from './own-request.strings.js'

export const french = {
  ...frenchFacts,
  ...frenchReport({ the: 'l’offre', back: 'à l’offre', this: 'cette offre', This: 'Cette offre', e: 'e' }),
  /** Of a line of thanks beside it. */
  ofThanks: {
    ...frenchReport({ the: 'ce merci', back: 'à l’offre', this: 'ce merci', This: 'Ce merci', e: '' }),
    reportIntro: 'Sans compte. Ni qui a écrit ce merci, ni qui le montre ne saura qui l’a signalé.',
  },
  close: 'Fermer',
  loading: 'L’offre arrive…',
  untitled: 'Une offre',
  failed: 'Cette offre n’a pas pu être chargée.',
  retry: 'Réessayer',
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
    date: (date: number) => (date === 1 ? '1ᵉʳ' : String(date)),
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
  askDeposit: (deposit: string) => `Caution\u00a0: ${deposit}`,
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
}

export type SheetStrings = typeof french

/** Here, and not under their French words: asking is opened from this sheet, its words together with its code. */
export const learnAsk: Learn<AskStrings> = { en: async () => (await import('./ask.strings.en.js')).askEnglish }
export const learnOwnRequest: Learn<OwnRequestStrings> = {
  en: async () => (await import('./own-request.strings.en.js')).ownRequestEnglish,
}
