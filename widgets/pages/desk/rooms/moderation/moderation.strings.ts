import { frenchHiding } from '../../../../words/moderation/hiding.strings.js'
import { ended } from '../../../../words/ended.js'
import { ofPerson } from '../../../../words/names.strings.js'
import { frenchFacts } from '../../../../words/offers/sheet.strings.js'
import { frenchCalled, type FrenchCalled, type KindNouns } from '../../../../words/moderation/subject-kinds.strings.js'
import type { Learn } from '../../../../words/language.js'
import type { Act, ReportReason } from './moderation.js'

const kinds: Readonly<Record<string, string>> = {
  lend: 'À emprunter',
  give: 'À donner',
  swap: 'À échanger',
  help: 'Coup de main',
  wanted: 'On cherche',
}

const conditions: Readonly<Record<string, string>> = {
  new: 'neuf',
  'very-good': 'très bon état',
  good: 'bon état',
  worn: 'usé',
  'to-repair': 'à réparer',
}

const states = ({ e }: FrenchCalled): Readonly<Record<string, string>> => ({
  shown: 'En ligne',
  hidden: `Caché${e} partout`,
  'awaits-look': `Attend d’être lu${e}`,
  away: 'En pause\u00a0: la personne est absente',
  paused: 'En pause',
  expired: `Terminé${e}`,
  closed: `Retiré${e}`,
})

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** « aucune cachée », « 2 cachées » */
const countOf = (count: number, how: string, { none }: FrenchCalled) =>
  count === 0 ? `${none} ${how}` : plural(count, how, `${how}s`)

type Earlier = { readonly others: number; readonly reported: number; readonly decided: number }

const movedOn = ({ e, it }: FrenchCalled): Readonly<Record<string, (by: string) => string>> => ({
  show: (by: string) => `${by} l’a déjà montré${e}. Voici où ${it} en est.`,
  hide: (by: string) => `${by} l’a déjà caché${e}. Voici où ${it} en est.`,
  ask: (by: string) => `${by} a déjà demandé une modification. Voici où ${it} en est.`,
  undo: (by: string) => `${by} vient d’annuler la dernière décision. Voici où ${it} en est.`,
  ban: (by: string) => `${by} a déjà empêché cette personne de publier.`,
  readmit: (by: string) => `${by} a déjà laissé cette personne publier à nouveau.`,
})

/** The words of a ban. */
type Stands = { readonly at: string; readonly everywhere: boolean; readonly until: string | undefined }

type Between = {
  readonly giver: string
  readonly giverCommune: string
  readonly taker: string
  readonly takerCommune: string
}
type Late = {
  readonly day: string
  readonly days: number | undefined
  /** It ended because nobody said anything. */
  readonly isUnclear: boolean
}

const french = (called: FrenchCalled) => ({
  failed: ended(`${called.This} n’a pas pu être chargé${called.e}`),
  retry: 'Réessayer',
  back: 'Revenir à la liste',
  count: (count: number) => `${plural(count, called.noun, called.nouns)} à voir`,
  hiddenCount: (count: number) => plural(count, `${called.noun} caché${called.e}`, `${called.nouns} caché${called.e}s`),
  emptyTitle: 'Rien n’attend.',
  empty:
    'Ce qui est signalé, contesté ou à lire avant d’être montré arrive ici. Vous pouvez aussi relire ce qui est caché.',
  emptyNetwork: 'Ce que personne n’a vu en sept jours, et ce que le réseau a décidé, arrive ici.',
  seeHidden: 'Voir ce qui est caché',
  seeAll: 'Voir ce que les sites ont à lire',
  show: 'Ce qui attend',
  shows: {
    look: 'À lire avant de montrer',
    reports: `Signalé${called.e}s`,
    objections: `Contesté${called.e}s`,
    changed: `Modifié${called.e}s, à relire`,
    hidden: `Caché${called.e}s`,
  },
  reason: 'Raison',
  words: 'Mots',
  most: `Montrer les plus signalé${called.e}s d’abord`,
  oldest: `Montrer les plus ${called.e ? 'anciennes' : 'anciens'} d’abord`,
  sites: 'Sites',
  allSites: 'Tous, même ce que les sites ont encore à lire',
  pages: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  before: 'Page précédente',
  next: 'Page suivante',
  row: {
    look: (day: string) => `À lire avant de montrer, d’ici le ${day}`,
    late: 'À lire avant de montrer\u00a0: le délai promis est passé',
    reports: (count: number, reasons: string) => `${plural(count, 'signalement', 'signalements')}\u00a0: ${reasons}`,
    objections: `Contesté${called.e}\u00a0: une réponse est due`,
    changed: `Modifié${called.e} comme demandé, à relire`,
    overdue: `Depuis plus de 7 jours\u00a0: le réseau ${called.la} voit aussi`,
    hidden: {
      everywhere: `Caché${called.e} partout`,
      here: `Caché${called.e} sur ce site`,
      'by-reports': `Caché${called.e} par les signalements`,
      'until-changed': `Caché${called.e} jusqu’à ce qu’${called.it} soit modifié${called.e}`,
    },
    holder: (name: string) => `${name} ${called.la} regarde en ce moment`,
    by: (giver: string, commune: string, ago: string) => [giver, commune, ago].filter(Boolean).join(' · '),
  },
  holders: (names: string) =>
    `${names} a ${called.this} ouvert${called.e} en ce moment. Vous pouvez décider, mais parlez-vous d’abord.`,
  kinds,
  kind: called.One,
  conditions,
  states: states(called),
  deposit: (euros: string) => `Caution ${euros}`,
  facts: frenchFacts,
  fact: (name: string, said: string) => `${name}\u00a0: ${said}`,
  online: (ago: string) => `publié${called.e} ${ago}`,
  giverSince: (ago: string) => `inscription ${ago}`,
  noText: 'Sans description.',
  page: 'Voir sa page',
  photo: (at: number) => `Photo ${at}`,
  barred: (word: string, why: string) => `Mot à regarder de près\u00a0: «\u00a0${word}\u00a0»${why && ` (${why})`}`,
  reportsTitle: (count: number) => plural(count, 'signalement', 'signalements'),
  noReports: `Personne ne l’a signalé${called.e}.`,
  signedIn: 'une personne connectée',
  anonymous: 'une personne sans compte',
  willBeTold: 'sera prévenue',
  outcomes: {
    hidden: `a mené à ${called.la} cacher`,
    shown: 'n’a pas été suivi',
    over: `${called.the} avait été retiré${called.e}`,
  },
  hidingsTitle: `Ce qui ${called.la} cache`,
  hiding: {
    everywhere: `Caché${called.e} partout`,
    on: (site: string) => `Caché${called.e} sur «\u00a0${site}\u00a0»`,
    asks: `Caché${called.e} jusqu’à ce qu’${called.it} soit modifié${called.e}`,
    automatic: (until: string) =>
      `Caché${called.e} par plusieurs signalements, jusqu’au ${until} si personne ne décide`,
    by: (who: string) => `par ${who}`,
    network: 'le réseau',
    team: (site: string) => `l’équipe de «\u00a0${site}\u00a0»`,
    answered: (at: string) => `Modifié${called.e} le ${at}\u00a0: à vous de relire.`,
    above: 'Le réseau l’a décidé\u00a0: seul le réseau peut revenir dessus.',
  },
  objection: 'La personne conteste',
  objectionOutcomes: {
    kept: `Réponse donnée\u00a0: ${called.it} reste caché${called.e}.`,
    lifted: `Réponse donnée\u00a0: ${called.it} est remis${called.e} en ligne.`,
  },
  objectionHow: `Pour répondre\u00a0: remettez-${called.la} en ligne, ou gardez-${called.la} caché${called.e} en disant pourquoi.`,
  decisionsTitle: 'Ce qui a déjà été décidé',
  decided: { show: 'A montré', hide: 'A caché', ask: 'A demandé une modification' },
  undone: (who: string, at: string) => `Annulé${who && ` par ${who}`}, ${at}`,
  earlier: (name: string, { others, reported, decided }: Earlier) =>
    others === 0
      ? ended(`C’est ${called.only} ${ofPerson(name)}`)
      : `${name}\u00a0: ${plural(others, `autre ${called.noun}`, `autres ${called.nouns}`)}, ${countOf(
          reported,
          `signalé${called.e}`,
          called,
        )}, ${countOf(decided, `caché${called.e}`, called)}.`,
  ask: {
    title: 'Que décidez-vous\u00a0?',
    nothing: `Il n’y a rien à décider\u00a0: ${called.it} n’est plus proposé${called.e}, ou le réseau a décidé.`,
    acts: {
      show: { name: 'Montrer', means: `${called.It} est en ligne, et les signalements sont clos.` },
      ask: {
        name: 'Demander une modification',
        means: `${called.It} est caché${called.e}\u00a0; la personne est prévenue, ${called.la} modifie, et ${called.it} revient ici.`,
      },
      hide: { name: 'Cacher', means: 'La personne apprend pourquoi, et peut contester une fois.' },
    },
    keep: {
      name: `Garder caché${called.e}`,
      means: `La contestation reçoit sa réponse\u00a0; ${called.the} reste caché${called.e}.`,
    },
    decide: 'Décider',
    choose: 'Choisissez d’abord ce que vous décidez.',
    reason: 'Raison',
    words: (name: string) => `Ce que vous écrivez à ${name}`,
    wordsWanted: 'Écrivez ce qui est à modifier\u00a0: la personne ne lira que cela.',
    toFinish: 'À compléter avant d’envoyer\u00a0: la phrase n’est pas finie.',
    unfinished: 'Finissez votre phrase\u00a0: la personne doit comprendre pourquoi.',
    letter: (name: string) => `Ce que ${name} lira`,
    letterWait: 'L’e-mail se prépare…',
    noLetter: (name: string) => `${name} ne reçoit pas d’e-mail\u00a0: rien ne change pour ${called.their}.`,
    published: (name: string) => `${name} reçoit un e-mail\u00a0: ${called.their} est en ligne.`,
    noAddress: (name: string) => `Personne ne connaît l’adresse ${ofPerson(name)}\u00a0: aucun e-mail ne part.`,
    subject: 'Objet\u00a0:',
    told: (count: number) =>
      count === 0
        ? ''
        : `${plural(count, 'personne qui a signalé est prévenue', 'personnes qui ont signalé sont prévenues')} aussi.`,
    noted: 'Écrit dans «\u00a0Qui a fait quoi\u00a0».',
  },
  did: {
    show: (title: string, _isTold: boolean) => `«\u00a0${title}\u00a0» est montré${called.e}.`,
    hide: (title: string, isTold: boolean) =>
      `«\u00a0${title}\u00a0» est caché${called.e}${isTold ? ', et la personne est prévenue' : ''}.`,
    ask: (title: string, isTold: boolean) =>
      `«\u00a0${title}\u00a0» est caché${called.e} jusqu’à ce qu’${called.it} soit modifié${called.e}${isTold ? ', et la personne est prévenue' : ''}.`,
    undo: (title: string) =>
      `C’est annulé\u00a0: «\u00a0${title}\u00a0» est comme avant, et qui avait été prévenu l’est de nouveau.`,
    ban: (name: string, isTold: boolean) =>
      `${name} ne peut plus publier${isTold ? '\u00a0: un e-mail le lui dit' : ''}.`,
    liftBan: (name: string) => `${name} peut à nouveau publier.`,
  },
  undo: 'Annuler',
  undoDecision: (what: string) => `Annuler\u00a0: ${what}`,
  ban: {
    open: (name: string) => `Empêcher ${name} de publier…`,
    title: (name: string) => `Empêcher ${name} de publier\u00a0?`,
    here: (site: string) =>
      `Sur «\u00a0${site}\u00a0»\u00a0: ni publier, ni modifier, ni renouveler. Ses offres n’y sont plus montrées, même publiées sur un site voisin. Les autres sites décident pour eux, le réseau pour tous.`,
    everywhere: 'Sur tous les sites\u00a0: ni publier, ni modifier, ni renouveler. Ce qui est en ligne y reste.',
    send: 'Empêcher de publier',
    back: 'Ne rien faire',
    wordsWanted: 'Écrivez pourquoi\u00a0: la personne doit pouvoir comprendre et répondre.',
    lasts: 'Pour combien de temps',
    choose: 'Choisissez…',
    lastsFor: { 30: '30\u00a0jours', 90: '90\u00a0jours', 365: 'Un an', open: 'Jusqu’à ce que quelqu’un le lève' },
    lastsWanted: 'Choisissez d’abord pour combien de temps.',
    until: (end: string) => `jusqu’au ${end}`,
    stands: ({ at, everywhere, until }: Stands) =>
      `Cette personne ne peut plus publier ${everywhere ? 'sur aucun site' : 'ici'} depuis le ${at}${until ? `, et jusqu’au ${until}` : ''}.`,
    list: 'Qui ne peut plus publier',
    none: `Personne n’est empêché de publier. Cela se décide sur ${called.one}, en bas de «\u00a0Que décidez-vous\u00a0?\u00a0».`,
    count: (count: number) => `${plural(count, 'personne ne peut', 'personnes ne peuvent')} plus publier`,
    erased: 'Une personne qui a effacé son compte',
    lift: 'Laisser publier à nouveau',
    liftOf: (name: string) => `Laisser ${name} publier à nouveau`,
    where: (site: string | undefined) => (site === undefined ? 'sur tous les sites' : `sur «\u00a0${site}\u00a0»`),
  },
  notes: {
    title: 'Entre vous',
    means:
      'Ces notes sont lues par qui modère ici, et par personne d’autre au bureau\u00a0; elles sont gardées un an. La personne n’en est pas prévenue, mais peut en demander copie\u00a0: restez-en aux faits.',
    label: 'Une note pour vos collègues',
    send: 'Noter',
    sending: 'Envoi…',
    wanted: 'Écrivez d’abord votre note.',
    remove: 'Retirer',
    removeOf: (at: string) => `Retirer votre note du ${at}`,
    done: 'C’est noté.',
    removed: 'La note est retirée.',
  },
  movedOn: movedOn(called),
  someone: 'Une autre personne',
  reasons: frenchHiding.reasons,
  help: {
    failed: 'Les prêts en retard pour lesquels on demande votre aide n’ont pas pu être chargés.',
    title: (count: number) =>
      count > 1
        ? `${count} prêts en retard\u00a0: on demande votre aide`
        : 'Un prêt en retard\u00a0: on demande votre aide',
    between: ({ giver, giverCommune, taker, takerCommune }: Between) =>
      `${giver} (${giverCommune}) a prêté à ${taker}${takerCommune && ` (${takerCommune})`}.`,
    late: ({ day, days = 0, isUnclear }: Late) =>
      days > 0
        ? `À rendre le ${day}, ${days}\u00a0jours de retard`
        : isUnclear
          ? `Était à rendre le ${day}, personne n’a dit ce qu’il en est`
          : `Était à rendre le ${day}, c’est réglé depuis`,
    askedAt: (moment: string) => `aide demandée ${moment}`,
    thread: 'Ce qu’ils se sont écrit (signalé)',
    noThread: 'Leurs messages ne se lisent que si l’un des deux les signale.',
    end: 'Dire ce qui a été fait…',
    words: (giver: string, taker: string) => `Ce qui a été fait\u00a0: ${giver} et ${taker} le liront`,
    go: 'Envoyer aux deux',
    keep: 'Revenir sans envoyer',
    missing: 'Dites en quelques mots ce qui a été fait.',
    done: 'C’est envoyé aux deux.',
  },
})

export type ModerationStrings = ReturnType<typeof french>

/** In the words of the kind that they are about. */
export type ModerationWords = (of: KindNouns) => ModerationStrings

export const moderationFrench: ModerationWords = ({ fr }) => french(frenchCalled(fr))

export const learnModeration: Learn<ModerationWords> = {
  en: async () => (await import('./moderation.strings.en.js')).moderationEnglish,
}

type Deciding = Exclude<Act, 'show'>

/** What a person reads who gave it. */
export type ReadyWords = {
  /** Ready to be sent, and changed freely, by kind. */
  readonly of: Readonly<Partial<Record<string, Readonly<Record<Deciding, Partial<Record<ReportReason, string>>>>>>>
  /** A sentence that nobody but its writer can end: for another reason, and where none is ready. */
  begun(nouns: KindNouns): Readonly<Record<Deciding, string>>
}

const offers = {
  hide: {
    dangerous:
      'Bonjour, cet objet peut blesser quelqu’un dans l’état où il est décrit. Nous ne pouvons pas le laisser en ligne.',
    forbidden: 'Bonjour, la loi ou les règles du réseau ne permettent pas de proposer cela ici.',
    dishonest:
      'Bonjour, cette offre ne correspond pas à ce qui est proposé, ou demande de l’argent pour autre chose qu’une caution.',
    sold: 'Bonjour, ici rien ne se vend\u00a0: on prête, on donne, on échange. Nous ne pouvons pas laisser cette offre en ligne.',
    hurtful: 'Bonjour, des mots de cette offre peuvent blesser des personnes.',
  },
  ask: {
    dangerous:
      'Bonjour, merci de proposer cet objet\u00a0! Il peut blesser dans cet état\u00a0: réparez-le, ou dites clairement ce qui ne marche pas.',
    forbidden:
      'Bonjour, une partie de cette offre n’est pas permise par les règles du réseau. Enlevez-la, et le reste peut être montré.',
    dishonest: 'Bonjour, dites plus précisément ce que vous proposez, et enlevez le prix\u00a0: ici, rien ne se vend.',
    sold: 'Bonjour, ici rien ne se vend. Enlevez le prix, ou proposez de prêter, de donner ou d’échanger, et votre offre sera montrée.',
    hurtful: 'Bonjour, changez ces mots, qui peuvent blesser, et votre offre sera montrée.',
  },
  ban: {
    dangerous: 'Bonjour, plusieurs de vos offres pouvaient blesser quelqu’un, malgré nos messages.',
    forbidden: 'Bonjour, plusieurs de vos offres n’étaient pas permises, malgré nos messages.',
    dishonest: 'Bonjour, plusieurs de vos offres n’étaient pas ce qu’elles disaient, malgré nos messages.',
    sold: 'Bonjour, plusieurs de vos offres étaient des ventes, malgré nos messages.',
    hurtful: 'Bonjour, plusieurs de vos offres contenaient des mots blessants, malgré nos messages.',
  },
}

export const readyFrench: ReadyWords = {
  of: { offer: offers },
  begun(nouns) {
    const { noun, this: that, e } = frenchCalled(nouns.fr)
    return {
      hide: `Bonjour, ${that} n’a pas sa place ici, parce que `,
      ask: `Bonjour, votre ${noun} peut être montré${e} une fois ceci modifié\u00a0: `,
      ban: 'Bonjour, ',
    }
  },
}

export const learnReady: Learn<ReadyWords> = {
  en: async () => (await import('./moderation.strings.en.js')).readyEnglish,
}
