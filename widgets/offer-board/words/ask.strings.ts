import { frenchDays, periodFrench } from '../../parts/calendar/period.strings.js'
import { frenchLeft } from '../../parts/form/signs-left.strings.js'
import { time } from '../../words/hours.strings.js'
import { residentFrench } from '../../parts/resident/resident.strings.js'
import { signInFrench } from '../../parts/sign-in/sign-in.strings.js'
import { frenchCancel } from '../../words/loans/cancel.strings.js'
import { at } from '../../words/names.strings.js'
import { frenchFacts } from '../../words/offers/sheet.strings.js'

/** Waiting for what is taken. */
export const waitFrench = {
  wantTaken: 'Les jours que je veux sont pris',
  noneSoon: 'Rien n’est libre dans les deux semaines qui viennent.',
  tellWhenFree: 'Prévenez-moi dès que c’est libre',
  tellTheseFree: 'Prévenez-moi si ces jours se libèrent',
  waitTitle: 'Quels jours attendez-vous\u00a0?',
  waitHint: 'Choisissez les jours qu’il vous faudrait, même pris.',
  waitFree: 'Ces jours sont libres\u00a0: vous pouvez les demander tout de suite.',
  askNow: 'Demander ces jours',
  backToFree: 'Revenir aux jours libres',
  before: (count: number) =>
    count === 0
      ? 'Personne n’attend avant vous.'
      : count === 1
        ? 'Une personne attend déjà, avant vous.'
        : `${count} personnes attendent déjà, avant vous.`,
  heldUntil: (days: string, until: string) => `Attendu par quelqu’un ${days}, jusqu’à ${until}.`,
  howWaiting: 'Comment ça se passe',
  waitSteps: [
    'Si ces jours se libèrent, nous vous écrivons quand c’est votre tour.',
    'Ils sont alors gardés rien que pour vous pendant 24\u00a0heures, ou jusqu’à la veille à 20\u00a0h si c’est bientôt.',
    'Sans réponse, c’est le tour de la personne suivante.',
  ],
  waitWho: 'Pour vous prévenir',
  whicheverDays: 'N’importe quels jours',
  waitPurpose:
    'Votre adresse sert à vous prévenir, et n’est montrée à personne. Vous quittez la liste d’une pression dans «\u00a0Mon espace\u00a0».',
  tellMe: 'Prévenez-moi',
  waitingNow: 'C’est noté',
  waitingFor: (days: string) => `Vous attendez\u00a0: ${days}`,
  waitingMore: 'Nous vous écrirons quand ce sera votre tour. D’ici là, rien n’est réservé.',
  toLeave: 'Vous n’en avez plus besoin\u00a0? Quittez la liste dans «\u00a0Mon espace\u00a0».',
}

/** What the words say of days already; nothing where there are none. */
type When = { readonly days?: string; readonly hours?: string }

type Alike = { readonly count: number; readonly isMore: boolean; readonly what?: string | undefined }

const hello = (name: string, isPlace: boolean) => (isPlace ? 'Bonjour,' : `Bonjour ${name},`)
const quoted = (title: string) => `«\u00a0${title}\u00a0»`
const signed = (text: string, firstName: string) => `${text} Merci\u00a0!${firstName && ` ${firstName}`}`

export const askFrench = {
  ...signInFrench,
  ...residentFrench,
  ...waitFrench,
  period: periodFrench,
  daysOf: frenchDays,
  hour: time,

  titles: {
    days: 'Quels jours\u00a0?',
    hours: 'Quand\u00a0?',
    words: (name: string, isPlace: boolean) => (isPlace ? 'Votre demande' : `Un mot à ${name}`),
    sending: 'Votre demande',
    closing: 'Garder cette demande\u00a0?',
    found: 'Vous aviez commencé une demande',
    sent: 'Demande envoyée',
    agreed: 'C’est réservé',
    cancelled: 'Demande annulée',
  },
  backToOffer: 'Revenir à l’offre',
  backToDays: 'Changer les jours',
  backToWords: 'Revenir à ma demande',
  coming: 'Les jours libres arrivent…',
  comingFailed: 'La suite n’est pas arrivée. Rien n’est perdu.',
  retry: 'Réessayer',
  ourPage: 'Le faire sur notre page',
  becomeMember: 'Adhérer, sur la page du lieu',
  goOn: 'Continuer',

  yourRequest: 'Votre demande',
  take: 'Prendre',
  bring: 'Rendre',
  where: 'Où',
  whereWith: (commune: string, name: string) => `${at(commune)}, à voir avec ${name}`,
  deposit: 'Caution',
  depositOf: frenchFacts.depositOf,
  depositBetween: (sum: string) => `${sum}, entre vous`,
  depositNote: (sum: string) => `Caution indiquée\u00a0: ${sum}, à voir entre vous. Rien n’est prélevé ici.`,
  usual: (name: string, days: number) => `${name} prête plutôt pour ${days}\u00a0${days > 1 ? 'jours' : 'jour'}.`,
  longest: (days: number) => `${days}\u00a0${days > 1 ? 'jours' : 'jour'} au plus.`,
  whoRemains: 'Il reste à dire qui vous êtes.',
  hasUntil: (name: string) =>
    `${name} a 7\u00a0jours pour répondre, et au plus tard jusqu’à la veille, 20\u00a0h\u00a0; les jours vous sont gardés.`,
  hasUntilSoon: (name: string) => `${name} répond avant le premier jour\u00a0; les jours vous sont gardés.`,
  /** From three answers on; it is no score. */
  usuallyIn: {
    hours: 'D’habitude, la réponse vient en quelques heures.',
    day: 'D’habitude, la réponse vient dans la journée.',
    days: 'D’habitude, la réponse vient en deux ou trois jours.',
    week: 'D’habitude, la réponse vient dans la semaine.',
  },
  agreesAlone: 'Ici, c’est réservé tout de suite\u00a0: personne n’a besoin de répondre.',
  daysMissing: 'Choisissez le premier et le dernier jour.',

  when: 'Quand',
  byHours: 'Un jour, à une heure',
  toAgree: 'À convenir ensemble',
  day: 'Le jour',
  from: 'De',
  to: 'à',
  hoursMissing: 'Dites le jour, et deux heures dans l’ordre.',
  hoursSaid: (from: string, to: string) => `de ${from} à ${to}`,

  inReturn: 'Que donnez-vous en échange\u00a0?',
  inReturnHint: 'En quelques mots\u00a0: un jeu de société, une heure de jardin…',
  inReturnMissing: 'Dites ce que vous donnez en échange.',

  myWords: 'Votre mot',
  wordsTo: (name: string) => `Un mot à ${name}`,
  wordsMissing: 'Écrivez au moins un mot.',
  wordsLeft: frenchLeft,
  proposed: {
    lend: (title: string, { days = '' }: When) =>
      `j’aimerais vous emprunter ${quoted(title)}${days && `, ${days}`}. Je peux passer quand cela vous arrange.`,
    give: (title: string) => `${quoted(title)} m’intéresse. Je peux passer quand cela vous arrange.`,
    swap: (title: string) => `${quoted(title)} m’intéresse, pour un échange. Je peux passer quand cela vous arrange.`,
    help: (title: string, { days = '', hours = '' }: When) =>
      `j’aimerais votre aide\u00a0: ${quoted(title)}${days && `, ${days}`}${hours && ` ${hours}`}.${days ? '' : ' Dites-moi quand cela vous arrange.'}`,
    wanted: (title: string) => `j’ai ce que vous cherchez, ${quoted(title)}. Dites-moi quand cela vous arrange.`,
  },
  letter: (text: string, to: { readonly name: string; readonly isPlace: boolean }, firstName: string) =>
    signed(`${hello(to.name, to.isPlace)} ${text}`, firstName),

  emailPurpose: (name: string) =>
    `${name} ne verra pas votre adresse e\u2011mail. Votre prénom, votre commune et votre mot, oui. Dès que vous demandez le code, la demande est gardée dans ce navigateur pendant 24\u00a0heures.`,
  free: 'C’est toujours gratuit. Le réseau n’assure rien\u00a0: regardez l’objet ensemble, avant et après.',
  freeHelp: 'C’est toujours gratuit, et le réseau n’assure rien.',
  check: 'Envoyer la demande',
  askCode: 'Recevoir un code par e\u2011mail',

  sending: 'La demande part…',
  cut: 'Le réseau a coupé.',
  cutMore: 'L’envoi reprendra de lui-même, sans rien perdre.',
  sendAgain: 'Réessayer',
  seeRequests: 'Voir mes demandes',

  taken: 'Ces jours viennent d’être pris.',
  takenMore: 'Quelqu’un les a demandés juste avant vous. Votre mot est gardé.',
  nearest: (days: number) => `Les plus proches, pour ${days}\u00a0${days > 1 ? 'jours' : 'jour'}`,
  nearestNone: 'Choisissez d’autres jours dans le calendrier.',
  quoted,
  /** `what`: the category, or the words that were searched for. */
  alike: ({ count, isMore, what = '' }: Alike) =>
    `Voir ${isMore ? 'plus de ' : ''}${count}\u00a0${count > 1 ? 'autres offres libres' : 'autre offre libre'} ces jours-là${what && `\u00a0: ${what}`}`,
  askThese: (days: number) => (days > 1 ? `Demander ces ${days}\u00a0jours` : 'Demander ce jour'),

  received: (name: string) => `${name} a reçu votre demande`,
  daysKept: 'Les jours vous sont gardés',
  answers: (name: string) => `${name} répond`,
  answersBy: (when: string) => `La réponse vient avant ${when}. Vous recevrez un e\u2011mail, dans tous les cas.`,
  answersSome: 'Vous recevrez un e\u2011mail, dans tous les cas.',
  thenMeet: 'Vous convenez de l’heure et du lieu',
  thenFetch: (day: string) => `Vous passez le prendre le ${day}`,
  thenBring: (day: string) => `Vous le rendez le ${day}`,
  reminder: 'Un rappel part la veille.',
  oneChosen: (name: string) => `${name} choisit qui l’aura`,
  oneChosenMore: 'Plusieurs personnes peuvent la demander. Chacune est prévenue.',
  agreedMore: 'Un e\u2011mail vous le confirme.',
  tomorrow: 'demain',
  at: (day: string, hour: string) => `${day}, ${hour}`,
  by: (hour: string) => `${hour} aujourd’hui`,
  cancelling: frenchCancel,
  cancel: 'Annuler ma demande',
  cancelSure: (title: string) => `Annuler votre demande pour ${quoted(title)}\u00a0?`,
  cancelGo: 'Oui, annuler',
  cancelled: (name: string) => `C’est annulé. ${name} est au courant.`,
  toCancel: 'Pour annuler plus tard\u00a0: dans «\u00a0Mon espace\u00a0», ou par le lien de l’e\u2011mail.',
  follow: 'Suivre ma demande',
  backToOffers: 'Revenir aux offres',

  begunAt: (day: string) => `le ${day}`,
  resume: 'Reprendre',
  beginAnew: 'Recommencer',
  eraseDraft: 'Effacer',
  keepMore: 'Elle reste dans ce navigateur pendant 7\u00a0jours. Elle n’est envoyée à personne.',
  keepAndClose: 'Garder et fermer',
  closeOnly: 'Fermer sans garder',
  keepWriting: 'Continuer',
}

export type AskStrings = typeof askFrench
