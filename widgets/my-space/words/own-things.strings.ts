import { frenchHiding } from '../../words/moderation/hiding.strings.js'
import type { Learn } from '../../words/language.js'
import { loanStateFrench } from '../../parts/loans/loan-state.strings.js'
import { at } from '../../words/names.strings.js'
import { time } from '../../words/hours.strings.js'
import { frenchFormComing } from '../../parts/publish/words/form-coming.strings.js'

const english = () => import('./own-things.strings.en.js')

type Of = { readonly who: string; readonly title: string }

/** What one offers, and what may be done with it. */
export const ownOffersFrench = {
  waitingTitle: 'À voir d’abord',
  title: 'Ce que je propose',
  kinds: { lend: 'Je prête', give: 'Je donne', swap: 'J’échange', wanted: 'Je cherche', help: 'Coup de main' },
  facts: (kind: string, commune: string) => (commune ? `${kind}, ${commune}` : kind),
  madeAt: (site: string) => `Proposé sur le site «\u00a0${site}\u00a0».`,
  states: {
    shown: 'En ligne',
    hidden: 'Masquée',
    'awaits-look': 'Attend d’être relue',
    away: 'Cachée pendant votre absence',
    paused: 'En pause',
    expired: 'Arrivée à sa fin',
    closed: 'Retirée',
  },
  untilDay: (day: string) => `En ligne jusqu’au ${day}.`,
  endsSoon: (day: string) => `Elle quitte les listes le ${day} au soir\u00a0: prolongez-la si c’est encore vrai.`,
  over: 'Personne ne la voit plus. Vous pouvez la prolonger.',
  paused: 'Personne ne la voit, jusqu’à ce que vous la remettiez en ligne.',
  awaits: (site: string, day: string) =>
    `Le site «\u00a0${site}\u00a0» la relit avant de la montrer, au plus tard le ${day}. D’ici là, personne d’autre ne la voit.`,
  awaitsSomebody: 'Elle est relue avant d’être montrée. D’ici là, personne d’autre ne la voit.',
  hiding: frenchHiding,
  hiddenEverywhere: 'Personne ne la voit.',
  hiddenAt: (site: string) => `Masquée sur le site «\u00a0${site}\u00a0» seulement.`,
  asked: 'On vous demande de la modifier\u00a0: elle est relue dès que c’est enregistré.',
  askedAndChanged: 'Vous l’avez modifiée\u00a0: elle attend d’être relue.',
  object: 'Contester cette décision',
  objected: 'Vous avez contesté\u00a0: la réponse viendra par e\u2011mail.',
  kept: 'Votre contestation a été lue\u00a0: elle reste masquée.',
  away: 'Vous n’êtes pas là\u00a0: personne ne la voit.',
  closed: 'Elle n’est plus proposée.',

  acts: {
    renew: 'Prolonger',
    resume: 'Remettre en ligne',
    pause: 'Mettre en pause',
    close: 'C’est donné…',
    withdraw: 'Retirer…',
    change: 'Modifier',
    duplicate: 'Publier une copie',
  },
  /** Of a screen reader's list of buttons, where the title does not stand beside. */
  actOn: (act: string, title: string) => `${act} ${title}`,
  sending: 'Un instant…',
  questions: {
    close: 'C’est donné\u00a0? Elle quitte les listes pour de bon.',
    withdraw: 'Retirer cette offre\u00a0? Elle quitte les listes pour de bon.',
  },
  /** Instead of the question, while somebody has it or asks for it. */
  held: (state: string) => `${state} Tant que c’est en cours, l’offre ne peut pas être retirée, seulement cachée.`,
  stillToGiveBack: (state: string) => `${state} Retirée ou non, c’est toujours à vous rendre.`,
  confirm: { close: 'Oui, c’est donné', withdraw: 'Retirer l’offre' },
  keep: 'Garder l’offre',
  done: {
    renew: (day: string) =>
      `C’est fait\u00a0: elle est en ligne jusqu’au ${day}. Vous pouvez la mettre en pause à tout moment.`,
    resume: () => 'C’est fait\u00a0: elle est de nouveau proposée. Vous pouvez la remettre en pause.',
    pause: () => 'C’est fait\u00a0: personne ne la voit plus. «\u00a0Remettre en ligne\u00a0» la montre de nouveau.',
    close: () => 'C’est noté\u00a0: donnée. «\u00a0Publier une copie\u00a0» la propose de nouveau.',
    withdraw: () => 'C’est fait\u00a0: elle est retirée. «\u00a0Publier une copie\u00a0» la propose de nouveau.',
  },
  form: { cancel: 'Fermer', retry: 'Réessayer', ...frenchFormComing, sheetPage: 'Voir l’offre sur notre page' },
  awayTitle: 'Vous partez\u00a0?',
  awayMore: 'Tout ce que vous proposez disparaît des listes d’un geste, tout de suite, jusqu’à votre retour.',
  leave: 'Tout cacher pendant mon absence',
  isAway: 'Vous n’êtes pas là\u00a0: tout ce que vous proposez est caché.',
  isAwayMore: 'À votre retour, tout revient dans les listes d’un geste.',
  isAwayElsewhere: 'Votre retour se dit sur notre page.',
  comeBack: 'Je suis de retour',
  nowAway: 'C’est fait\u00a0: plus personne ne voit ce que vous proposez.',
  nowBack: 'C’est fait\u00a0: ce que vous proposez est de nouveau dans les listes.',
  unreachable: 'Rien n’est parti\u00a0: la connexion a manqué. Réessayez.',
  failed: 'Cela n’a pas marché, et ce n’est pas de votre fait. Réessayez dans un moment.',
  refused: 'Cela n’a pas été accepté, et la raison n’a pas pu être chargée. Réessayez dans un moment.',
}

export type OwnOffersStrings = typeof ownOffersFrench

export const learnOwnOffers: Learn<OwnOffersStrings> = { en: async () => (await english()).ownOffersEnglish }

/** What is asked of one, and what one has asked, on the space of a person. */
export const ownLoansFrench = {
  ...loanStateFrench,
  waiting: 'On attend votre réponse',
  with: (who: string, commune: string) => (commune ? `avec ${who}, ${at(commune)}` : `avec ${who}`),
  page: 'Voir la demande',
  write: (who: string) => `Écrire ${at(who)}`,
  talk: {
    cancel: 'Fermer',
    retry: 'Réessayer',
    sheetComing: 'La conversation arrive…',
    sheetFailed: 'La conversation n’a pas pu être ouverte.',
    sheetPage: 'L’ouvrir sur notre page',
  },
  asked: ({ who, title }: Of) => `${who} vous demande\u00a0: ${title}`,
  limit: (moment: string) => `Répondez avant ${moment}`,
  from: (commune: string) => at(commune),
  awaited: 'Ce que d’autres attendent de vous emprunter',
  awaitedMeans: 'Dès que c’est libre, chacun est prévenu à son tour\u00a0: vous n’avez rien à faire.',
  awaitedBy: (count: number) => (count === 1 ? 'une personne attend' : `${count} personnes attendent`),
  waits: 'Ce que vous attendez',
  anyDays: 'n’importe quels jours',
  before: (count: number) =>
    count === 0
      ? 'Pris pour l’instant. Personne n’attend avant vous.'
      : count === 1
        ? 'Pris pour l’instant. Une personne attend avant vous.'
        : `Pris pour l’instant. ${count} personnes attendent avant vous.`,
  held: (until: string) => `C’est libre, et gardé rien que pour vous jusqu’à ${until}.`,
  askHeld: 'Demander ces jours',
  leave: (title: string) => `Ne plus attendre «\u00a0${title}\u00a0»`,
  ends: {
    refusedByMe: 'Vous avez dit non.',
    refused: (who: string) => `${who} ne peut pas, cette fois.`,
    went: 'C’est allé à quelqu’un d’autre.',
    cancelledByMe: 'Vous avez annulé.',
    cancelled: (who: string) => `${who} a annulé.`,
    returned: 'C’est rendu.',
    'handed-over': 'C’est remis.',
    done: 'C’est fait.',
    expired: 'Resté sans réponse.',
    lost: 'Noté comme perdu.',
    damaged: 'Noté comme abîmé.',
    unconfirmed: 'Terminé sans confirmation.',
  },
  leaving: 'Un instant…',
  notLeft: 'Cela n’a pas marché. Réessayez dans un moment.',
}

export type OwnLoansStrings = typeof ownLoansFrench

export const learnOwnLoans: Learn<OwnLoansStrings> = { en: async () => (await english()).ownLoansEnglish }

/** What comes. The names of things are people's own words: no article stands before them. */
export const soonFrench = {
  title: 'Bientôt',
  nothing: 'Rien de prévu pour l’instant.',
  today: 'auj.',
  comes: ({ who, title }: Of) => `${who} vient prendre\u00a0: ${title}`,
  brings: ({ who, title }: Of) => `${who} vous rend\u00a0: ${title}`,
  take: ({ title }: Of) => `Prendre\u00a0: ${title}`,
  giveBack: ({ title }: Of) => `Rendre\u00a0: ${title}`,
  give: ({ who, title }: Of) => `Donner ${at(who)}\u00a0: ${title}`,
  fetch: ({ title }: Of) => `Chercher\u00a0: ${title}`,
  help: ({ who, title }: Of) => `Coup de main avec ${who}\u00a0: ${title}`,
  meet: ({ who, title }: Of) => `Se retrouver avec ${who}\u00a0: ${title}`,
  repair: (what: string) => `Réparer\u00a0: ${what}`,
  bike: 'Réparer mon vélo',
  between: (from: string, to: string) => `de ${time(from)} à ${time(to)}`,
  clock: (text: string) => time(text),
  booked: 'Rendez-vous fixé',
}

export type SoonStrings = typeof soonFrench

export const learnSoon: Learn<SoonStrings> = { en: async () => (await english()).soonEnglish }

const counted = (one: string, several: string) => (count: number) => `${count}\u00a0${count === 1 ? one : several}`

/** What is over. */
export const overFrench = {
  title: 'Ce qui est fini',
  /** What went well, by what it was; and what came to nothing. */
  counts: {
    lend: counted('prêt', 'prêts'),
    give: counted('don', 'dons'),
    swap: counted('échange', 'échanges'),
    help: counted('coup de main', 'coups de main'),
    wanted: counted('recherche', 'recherches'),
    repair: counted('réparation', 'réparations'),
    vain: counted('demande sans suite', 'demandes sans suite'),
  },
  since: (all: string, month: string) => `${all}, depuis ${month}`,
  more: 'En voir plus',
  with: ownLoansFrench.with,
  at: (day: string, clock: string) => `${day} à\u00a0${time(clock)}`,
  loans: ownLoansFrench.ends,
  appointments: {
    refused: (who: string) => `${who} n’a pas pu vous recevoir.`,
    cancelledByMe: 'Vous avez annulé.',
    cancelled: (who: string) => `${who} a annulé.`,
    expired: 'Resté sans réponse.',
    kept: 'Le rendez-vous a eu lieu.',
    missed: 'Noté comme manqué.',
    over: 'L’heure est passée.',
  },
  loan: 'Voir la demande',
  coming: 'Un instant…',
  failed: 'Cela n’a pas pu être chargé. Refermez, et réessayez dans un moment.',
  again: 'Redemander',
  gone: 'Ce n’est plus proposé.',
  appointment: 'Voir le rendez-vous',
  another: 'Reprendre rendez-vous',
  of: (day: string) => `du ${day}`,
}

export type OverStrings = typeof overFrench

export const learnOver: Learn<OverStrings> = { en: async () => (await english()).overEnglish }
