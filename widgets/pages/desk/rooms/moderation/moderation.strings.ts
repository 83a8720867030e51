import { frenchHiding } from '../../../../words/moderation/hiding.strings.js'
import { ended } from '../../../../words/ended.js'
import { ofPerson } from '../../../../words/names.strings.js'
import { frenchFacts } from '../../../../words/offers/sheet.strings.js'
import type { Learn } from '../../../../words/language.js'

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

const states: Readonly<Record<string, string>> = {
  shown: 'En ligne',
  hidden: 'Cachée partout',
  'awaits-look': 'Attend d’être lue',
  away: 'En pause\u00a0: la personne est absente',
  paused: 'En pause',
  expired: 'Terminée',
  closed: 'Retirée',
}

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

type Earlier = { readonly others: number; readonly reported: number; readonly decided: number }

const movedOn: Readonly<Record<string, (by: string) => string>> = {
  show: (by: string) => `${by} l’a déjà montrée. Voici où elle en est.`,
  hide: (by: string) => `${by} l’a déjà cachée. Voici où elle en est.`,
  ask: (by: string) => `${by} a déjà demandé une modification. Voici où elle en est.`,
  undo: (by: string) => `${by} vient d’annuler la dernière décision. Voici où elle en est.`,
  ban: (by: string) => `${by} a déjà empêché cette personne de publier.`,
  readmit: (by: string) => `${by} a déjà laissé cette personne publier à nouveau.`,
}

/** Of a ban. */
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

export const moderationFrench = {
  title: 'Modération',
  failed: 'Cette offre n’a pas pu être chargée.',
  retry: 'Réessayer',
  back: 'Retour à la liste',
  count: (count: number) => `${plural(count, 'offre', 'offres')} à voir`,
  hiddenCount: (count: number) => plural(count, 'offre cachée', 'offres cachées'),
  emptyTitle: 'Rien n’attend.',
  empty:
    'Ce qui est signalé, contesté ou à lire avant d’être montré arrive ici. Vous pouvez aussi relire ce qui est caché.',
  emptyNetwork: 'Ce que personne n’a vu en sept jours, et ce que le réseau a décidé, arrive ici.',
  seeHidden: 'Voir ce qui est caché',
  seeAll: 'Voir ce que les sites ont à lire',
  show: 'Ce qui attend',
  shows: {
    look: 'À lire avant de montrer',
    reports: 'Signalées',
    objections: 'Contestées',
    changed: 'Modifiées, à relire',
    hidden: 'Cachées',
  },
  reason: 'Raison',
  words: 'Mots',
  most: 'Montrer les plus signalées d’abord',
  oldest: 'Montrer les plus anciennes d’abord',
  sites: 'Sites',
  allSites: 'Tous, même ce que les sites ont encore à lire',
  pages: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  before: 'Page précédente',
  next: 'Page suivante',
  row: {
    look: (day: string) => `À lire avant de montrer, d’ici le ${day}`,
    late: 'À lire avant de montrer\u00a0: le délai promis est passé',
    reports: (count: number, reasons: string) => `${plural(count, 'signalement', 'signalements')}\u00a0: ${reasons}`,
    objections: 'Contestée\u00a0: une réponse est due',
    changed: 'Modifiée comme demandé, à relire',
    overdue: 'Depuis plus de 7 jours\u00a0: le réseau la voit aussi',
    hidden: {
      everywhere: 'Cachée partout',
      here: 'Cachée sur ce site',
      'by-reports': 'Cachée par les signalements',
      'until-changed': 'Cachée jusqu’à ce qu’elle soit modifiée',
    },
    holder: (name: string) => `${name} la regarde en ce moment`,
    by: (giver: string, commune: string, ago: string) => [giver, commune, ago].filter(Boolean).join(' · '),
  },
  holders: (names: string) =>
    `${names} a cette offre ouverte en ce moment. Vous pouvez décider, mais parlez-vous d’abord.`,
  kinds,
  conditions,
  states,
  deposit: (euros: string) => `Caution ${euros}`,
  facts: frenchFacts,
  fact: (name: string, said: string) => `${name}\u00a0: ${said}`,
  online: (ago: string) => `publiée ${ago}`,
  giverSince: (ago: string) => `inscription ${ago}`,
  noText: 'Sans description.',
  page: 'Voir sa page',
  photo: (at: number) => `Photo ${at}`,
  barred: (word: string, why: string) => `Mot à regarder de près\u00a0: «\u00a0${word}\u00a0»${why && ` (${why})`}`,
  reportsTitle: (count: number) => plural(count, 'signalement', 'signalements'),
  noReports: 'Personne ne l’a signalée.',
  signedIn: 'une personne connectée',
  anonymous: 'une personne sans compte',
  willBeTold: 'sera prévenue',
  outcomes: { hidden: 'a mené à la cacher', shown: 'n’a pas été suivi', over: 'l’offre avait été retirée' },
  hidingsTitle: 'Ce qui la cache',
  hiding: {
    everywhere: 'Cachée partout',
    on: (site: string) => `Cachée sur «\u00a0${site}\u00a0»`,
    asks: 'Cachée jusqu’à ce qu’elle soit modifiée',
    automatic: (until: string) => `Cachée par plusieurs signalements, jusqu’au ${until} si personne ne décide`,
    by: (who: string) => `par ${who}`,
    network: 'le réseau',
    team: (site: string) => `l’équipe de «\u00a0${site}\u00a0»`,
    answered: (at: string) => `Modifiée le ${at}\u00a0: à vous de relire.`,
    above: 'Le réseau l’a décidé\u00a0: seul le réseau peut revenir dessus.',
  },
  objection: 'La personne conteste',
  objectionOutcomes: {
    kept: 'Réponse donnée\u00a0: elle reste cachée.',
    lifted: 'Réponse donnée\u00a0: elle est remise en ligne.',
  },
  objectionHow: 'Pour répondre\u00a0: remettez-la en ligne, ou gardez-la cachée en disant pourquoi.',
  decisionsTitle: 'Ce qui a déjà été décidé',
  decided: { show: 'A montré', hide: 'A caché', ask: 'A demandé une modification' },
  undone: (who: string, at: string) => `Annulé${who && ` par ${who}`}, ${at}`,
  earlier: (name: string, { others, reported, decided }: Earlier) =>
    others === 0
      ? ended(`C’est la seule offre ${ofPerson(name)}`)
      : `${name}\u00a0: ${plural(others, 'autre offre', 'autres offres')}, ${
          reported === 0 ? 'aucune signalée' : plural(reported, 'signalée', 'signalées')
        }, ${decided === 0 ? 'aucune cachée' : plural(decided, 'cachée', 'cachées')}.`,
  ask: {
    title: 'Que décidez-vous\u00a0?',
    nothing: 'Il n’y a rien à décider\u00a0: elle n’est plus proposée, ou le réseau a décidé.',
    acts: {
      show: { name: 'Montrer', means: 'Elle est en ligne, et les signalements sont clos.' },
      ask: {
        name: 'Demander une modification',
        means: 'Elle est cachée\u00a0; la personne est prévenue, la modifie, et elle revient ici.',
      },
      hide: { name: 'Cacher', means: 'La personne apprend pourquoi, et peut contester une fois.' },
    },
    keep: { name: 'Garder cachée', means: 'La contestation reçoit sa réponse\u00a0; l’offre reste cachée.' },
    decide: 'Décider',
    choose: 'Choisissez d’abord ce que vous décidez.',
    reason: 'Raison',
    words: (name: string) => `Ce que vous écrivez à ${name}`,
    wordsWanted: 'Écrivez ce qui est à modifier\u00a0: la personne ne lira que cela.',
    toFinish: 'À compléter avant d’envoyer\u00a0: la phrase n’est pas finie.',
    unfinished: 'Finissez votre phrase\u00a0: la personne doit comprendre pourquoi.',
    letter: (name: string) => `Ce que ${name} lira`,
    letterWait: 'L’e-mail se prépare…',
    noLetter: (name: string) => `${name} ne reçoit pas d’e-mail\u00a0: rien ne change pour son offre.`,
    published: (name: string) => `${name} reçoit un e-mail\u00a0: son offre est en ligne.`,
    noAddress: (name: string) => `Personne ne connaît l’adresse ${ofPerson(name)}\u00a0: aucun e-mail ne part.`,
    subject: 'Objet\u00a0:',
    told: (count: number) =>
      count === 0
        ? ''
        : `${plural(count, 'personne qui a signalé est prévenue', 'personnes qui ont signalé sont prévenues')} aussi.`,
    noted: 'Écrit dans «\u00a0Qui a fait quoi\u00a0».',
  },
  did: {
    show: (title: string, _isTold: boolean) => `«\u00a0${title}\u00a0» est montrée.`,
    hide: (title: string, isTold: boolean) =>
      `«\u00a0${title}\u00a0» est cachée${isTold ? ', et la personne est prévenue' : ''}.`,
    ask: (title: string, isTold: boolean) =>
      `«\u00a0${title}\u00a0» est cachée jusqu’à ce qu’elle soit modifiée${isTold ? ', et la personne est prévenue' : ''}.`,
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
    none: 'Personne n’est empêché de publier. Cela se décide sur une offre, en bas de «\u00a0Que décidez-vous\u00a0?\u00a0».',
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
    wanted: 'Écrivez d’abord votre note.',
    remove: 'Retirer',
    removeOf: (at: string) => `Retirer votre note du ${at}`,
    done: 'C’est noté.',
    removed: 'La note est retirée.',
  },
  movedOn,
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
}

export type ModerationStrings = typeof moderationFrench

export const learnModeration: Learn<ModerationStrings> = {
  en: async () => (await import('./moderation.strings.en.js')).moderationEnglish,
}
