import { photosFrench } from '../../photos/photos.strings.js'
import { frenchOfferFields } from '../../../words/offers/offer-fields.strings.js'
import type { Learn } from '../../../words/language.js'
import type { LastStrings } from './last.strings.js'

export const publishFrench = {
  ...photosFrench,
  close: 'Fermer',
  back: 'Étape d’avant',
  publishTitle: 'Proposer un objet ou un service',
  wantedTitle: 'Publier une demande',
  goOn: 'Continuer',
  keptHere: 'Gardé tant que la page est ouverte.',
  changeTitle: 'Modifier l’annonce',
  untitled: 'Sans titre',

  titleAsked: 'Titre',
  titleHint: 'En quelques mots\u00a0: perceuse, poussette, cours de guitare…',
  titleFull: (most: number) => `${most}\u00a0signes, c’est le plus possible\u00a0: le reste n’est pas pris.`,
  titleWanted: 'Que cherchez-vous\u00a0?',
  kindAsked: 'Que proposez-vous\u00a0?',
  kindsAsked: { lend: 'Prêter', give: 'Donner', swap: 'Échanger', help: 'Coup de main', wanted: 'Je cherche' },
  kindsShown: { lend: 'À emprunter', give: 'À donner', swap: 'À échanger', wanted: 'On cherche', help: 'Coup de main' },
  category: 'Catégorie',
  proposed: 'Proposée d’après le titre',
  changeCategory: 'Changer',
  chooseCategory: 'Choisissez…',
  description: 'Quelques mots (facultatif)',
  descriptionHint: 'Ce qu’il faut savoir\u00a0: taille, ce qui va avec, un défaut.',
  descriptionHintWanted: 'Ce qu’il faut savoir\u00a0: pour quoi faire, quelle taille, pour quand.',

  details: 'Précisions, si vous voulez',
  unsaid: 'Je ne dis rien',
  fields: frenchOfferFields,
  conditions: {
    new: 'Neuf',
    'very-good': 'Très bon',
    good: 'Bon',
    worn: 'Usé, mais il sert',
    'to-repair': 'Demande une réparation',
  },
  length: 'Durée au plus',
  anyLength: 'À convenir',
  daysLong: (days: number) => (days > 1 ? `${days}\u00a0jours au plus` : 'un jour au plus'),
  depositHint: 'Elle est seulement indiquée\u00a0: rien n’est prélevé ici.',
  depositSaid: (euros: string) => `caution de ${euros.replace(/\s*€$/, '')}\u00a0€`,
  taken: 'Jours où ce n’est pas libre',
  takenFrom: 'Du',
  takenTo: 'au',
  addDays: 'Ajouter des jours',
  takeDaysAway: 'Enlever ces jours',
  daysTaken: (count: number) => (count > 1 ? `pas libre à ${count} moments` : 'pas libre à un moment'),
  where: 'Où est-ce\u00a0?',
  whereHint: 'Votre adresse n’est jamais montrée, seulement votre commune.',
  nearMe: 'Près de chez moi\u00a0: on se met d’accord',
  toAgree: 'lieu à convenir',
  until: 'En ligne jusqu’au',
  untilWanted: 'Pour quand\u00a0?',
  untilWantedHint: 'La demande reste en ligne jusqu’à ce jour. Sans date\u00a0: 90\u00a0jours.',
  untilHint: 'Sinon\u00a0: 90\u00a0jours, que vous pourrez prolonger.',
  onlineUntil: (day: string) => `en ligne jusqu’au ${day}`,
  onlineUsual: 'en ligne 90\u00a0jours',

  lacking: (count: number) =>
    count > 1 ? `Il manque ${count} choses pour continuer` : 'Il manque une chose pour continuer',
  wrongs: {
    title: 'Écrivez un titre, même court\u00a0: «\u00a0Tente 3\u00a0places\u00a0».',
    kind: 'Ce que vous proposez\u00a0: choisissez une des cinq possibilités.',
    category: 'Choisissez une catégorie\u00a0: «\u00a0Autre\u00a0» convient aussi.',
    cents: 'Écrivez une somme en euros, par exemple 20 ou 12,50.',
    days: 'Dites le premier et le dernier jour, dans l’ordre.',
  },

  coming: 'La suite arrive…',
  comingFailed: 'La suite n’est pas arrivée. Ce que vous avez écrit est là.',
  retry: 'Réessayer',
  backToForm: 'Revenir à l’annonce',

  begunBefore: 'Vous aviez commencé une annonce',
  begunChange: 'Vous aviez commencé à modifier une annonce',
  begunAt: (day: string) => `le ${day}`,
  resume: 'Reprendre',
  beginOther: 'En commencer une autre',
  beginAfresh: 'Repartir de ce qui est en ligne',
  eraseDraft: 'Effacer',
  keepTitle: 'Garder ce brouillon\u00a0?',
  keepMore: 'Il reste dans ce navigateur pendant 7\u00a0jours. Il n’est envoyé à personne.',
  keepAndClose: 'Garder et fermer',
  closeOnly: 'Fermer sans garder',
  keepWriting: 'Continuer d’écrire',
}

export type PublishStrings = typeof publishFrench

/** Here, and not under its French words: the form asks for the words of its last steps together with their code. */
export const learnLast: Learn<LastStrings> = { en: async () => (await import('./last.strings.en.js')).lastEnglish }
