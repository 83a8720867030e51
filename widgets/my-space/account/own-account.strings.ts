import type { Reason, ReasonAbout } from '../../../server/api.js'
import { frenchMailDoubt } from '../../parts/sign-in/mail-doubt.strings.js'
import { from } from '../../words/names.strings.js'
import type { PersonFact } from '../../words/account/facts.js'
import type { Language, Learn } from '../../words/language.js'

const languages: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' }

export const ownAccountFrench = {
  ...frenchMailDoubt,
  profile: 'Ce que je dis de moi',
  seen: 'Les autres voient votre prénom, votre commune, et ce qui est coché plus bas. Rien d’autre.',
  firstName: 'Prénom',
  commune: 'Commune',
  communesFound: (count: number) => (count === 1 ? 'Une commune' : `${count} communes`),
  communeChoose: 'Choisissez une commune de la liste.',
  communeHint: 'nom ou code postal',
  language: 'Langue des e-mails',
  languages,
  phone: 'Téléphone (facultatif)',
  phoneWhy: 'Personne ne le voit pour l’instant.',
  reminders: 'Un rappel 48 h avant un rendez-vous, et la veille d’un prêt ou de son retour',
  remindersMore: 'par e-mail, jamais entre 21 h et 8 h',
  finds: 'Mes recherches gardées, une fois par jour au plus',
  tell: 'Comment me prévenir',
  facts: 'Ce que les autres lisent aussi de moi',
  factsMore: 'Décochez ce que personne ne doit lire. Ce ne sont pas des notes\u00a0: personne ne les écrit.',
  fact: {
    since: 'Depuis quel mois je suis là',
    verified: 'Que mon adresse e-mail est vérifiée',
    ended: 'Combien de fois tout s’est bien passé, à partir de trois',
    answers: 'En combien de temps je réponds d’habitude',
  } satisfies Record<PersonFact, string>,
  save: 'Enregistrer',
  saving: 'Un instant…',
  saved: 'C’est enregistré.',

  email: 'Adresse e-mail',
  emailNew: 'Nouvelle adresse',
  emailChange: 'Changer d’adresse',
  emailSend: 'Recevoir un code à cette adresse',
  emailCode: (email: string) => `Le code reçu à ${email}`,
  emailProve: 'Vérifier le code',
  emailCodeShort: 'Le code a six chiffres.',
  emailWrong: (left: number) =>
    left === 1 ? 'Ce n’est pas ce code. Encore un essai.' : `Ce n’est pas ce code. Encore ${left} essais.`,
  emailWaits: (email: string, old: string, day: string) =>
    `${email} est vérifiée. Un e-mail est parti à ${old}\u00a0: un bouton y fait le changement tout de suite. Sinon, il se fait le ${day}.`,
  emailStop: 'Garder l’adresse actuelle',
  emailStopped: 'Votre adresse reste la même.',
  cancel: 'Annuler',

  sessions: 'Mes connexions',
  sessionsHold: (count: number) => (count === 1 ? 'ici seulement' : `${count} connexions`),
  here: 'Ici',
  ours: 'Notre site',
  on: (device: string) => `sur ${device}`,
  devices: { phone: 'un téléphone', tablet: 'une tablette', computer: 'un ordinateur' },
  /** « 10 h », « 10 h 30 », of `10:30`. */
  lastUsed: (day: string, clock: string) =>
    `dernière fois le ${day} à\u00a0${clock.replace(/^0/, '').replace(':00', '\u00a0h').replace(':', '\u00a0h\u00a0')}`,
  close: 'Fermer',
  closeOf: (where: string) => `Fermer la connexion\u00a0: ${where}`,
  closeOthers: 'Fermer toutes les autres',
  closeAll: 'Tout fermer, ici aussi',
  closeEndsLinks:
    'Si vous fermez toutes les autres, ou toutes, les liens des e-mails déjà reçus pour vos demandes ne s’ouvrent plus. Vos demandes restent dans cet espace.',
  closed: 'C’est fermé.',

  savedSearches: 'Mes recherches gardées',
  noSavedSearches: 'Aucune. Sur un tableau d’offres, «\u00a0Prévenez-moi\u00a0» garde une recherche.',
  everything: 'Tout ce qui est proposé',
  near: (what: string, commune: string) => `${what}, près ${from(commune)}`,
  stop: 'Ne plus être prévenu',
  stopOf: (what: string) => `Ne plus être prévenu\u00a0: ${what}`,
  stopped: 'Cette recherche est arrêtée.',

  /** For who has a role. */
  desk: 'Le bureau\u00a0: ce que je fais pour une structure',
  dossier: 'Ce qui est à moi',
  take: 'Tout emporter',
  takeMore: 'Une page lisible, un fichier et vos photos, dans une archive.',
  takePress: 'Recevoir le lien par e-mail',
  erase: 'Tout effacer',
  eraseMore: 'L’e-mail dit ce qui part et ce qui reste\u00a0; rien n’est fait avant.',
  erasePress: 'Recevoir le lien par e-mail',
  sent: (email: string, hours: number) => `Un e-mail est parti à ${email}. Son lien est valable ${hours} heures.`,

  failed: 'Cela n’a pas pu être fait. Réessayez.',
  unreachable: 'Le réseau a manqué. Rien n’est perdu\u00a0: réessayez.',
  unread: 'Cette partie n’a pas pu être chargée.',
  retry: 'Réessayer',
  loading: 'Un instant…',
  reasons: {
    'email-taken': 'Cette adresse a déjà un compte.',
    'code-over': 'Ce code n’est plus bon. Demandez-en un autre.',
    'too-many-requests': 'C’est beaucoup de demandes\u00a0: attendez un peu.',
    'invalid-input': 'Relisez ce champ.',
    'commune-unknown': 'Cette commune ne nous est pas connue.',
  } satisfies Record<ReasonAbout<'space'>, string> & Partial<Record<Reason, string>>,
  lacking: {
    firstName: 'Écrivez votre prénom.',
    phone: 'Écrivez un numéro, ou laissez vide.',
    email: 'Écrivez une autre adresse, en entier.',
  },
}

export type OwnAccountStrings = typeof ownAccountFrench

export const learnOwnAccount: Learn<OwnAccountStrings> = {
  en: async () => (await import('./own-account.strings.en.js')).ownAccountEnglish,
}
