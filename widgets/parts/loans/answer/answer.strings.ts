import type { Reason, ReasonAbout } from '../../../../server/api.js'
import { frenchKnown } from '../../../words/account/known.strings.js'
import { frenchCancel } from '../../../words/loans/cancel.strings.js'
import { frenchInLine, frenchReasons } from '../../../words/loans/other-side.strings.js'
import type { Learn } from '../../../words/language.js'
import { at, ofPerson } from '../../../words/names.strings.js'
import type { LoanFacts } from './loan-facts.js'

export type Refusing = Reason | 'unreachable'

/** Words cannot be elsewhere, where they are read. */
type Answered = Exclude<ReasonAbout<'loans' | 'answering' | 'conversations'>, 'words-elsewhere'> | 'unreachable'

const taken = 'Un de ces jours vient d’être pris. Choisissez-en d’autres\u00a0; vos mots sont gardés.'

/** What one answers with, and what came of it: on our page of a loan, and on a card of one's own. */
export const answerFrench = {
  ...frenchKnown,
  wrote: (who: string) => `${who} vous écrit\u00a0:`,
  readWhole: 'Lire ce mot',
  fold: 'Replier',
  reasons: frenchReasons,
  /** « 18\u00a0h », « 10\u00a0h\u00a030 », « minuit ». */
  time: (text: string) => {
    const [hour = '', minute] = text.split(':')
    return /^(00|24):00$/.test(text) ? 'minuit' : `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
  },
  today: 'aujourd’hui',
  at: (day: string, hour: string) => `${day} à ${hour}`,
  by: (hour: string) => `${hour} aujourd’hui`,
  hours: (from: string, to: string) => `de ${from} à ${to}`,
  tomorrow: 'demain',
  /** Where something is brought back. */
  opens: (times: readonly string[]) => `Le lieu est ouvert ${times.join(', puis ')}.`,
  close: 'Revenir',
  sending: 'Un instant…',
  draw: {
    title: (count: number) => `Tirer au sort entre ${count} personnes\u00a0?`,
    words:
      'Une personne est tirée, et vous lui dites oui. Les autres sont prévenues, et restent dans l’ordre. Tout le monde peut vérifier le tirage.',
    go: 'Tirer au sort',
    when: 'Quand\u00a0?',
    now: 'Maintenant',
    later: 'Un autre jour, à midi',
    day: 'Le jour du tirage',
    dayMissing: 'Choisissez un jour, dans les 30 qui viennent.',
    goLater: 'Annoncer ce tirage',
  },
  when: 'Quand',

  acts: {
    accept: {
      lend: () => 'Accepter ces jours',
      give: (who: string) => `Donner ${at(who)}`,
      swap: () => 'Accepter l’échange',
      help: () => 'C’est d’accord',
      wanted: () => 'Ça me convient',
    },
    propose: 'Autres jours…',
    refuse: 'Refuser…',
    agree: 'Prendre ces jours',
    agreeGiver: 'D’accord pour ces jours',
    agreeLonger: (day: string) => `D’accord, jusqu’au ${day}`,
    decline: 'Ne plus emprunter…',
    declineGiver: 'Refuser ces jours…',
    declineStands: 'Garder les jours d’avant',
    declineLonger: 'Non, au jour prévu',
    cancel: 'Annuler…',
    cancelRequest: 'Annuler ma demande…',
    handOver: { giver: 'C’est remis…', taker: 'Je l’ai…', met: 'C’est fait…', confirm: 'Oui, c’est fait' },
    giveBack: { giver: 'C’est revenu…', taker: 'Je l’ai rendu…', confirm: 'Oui, c’est rendu' },
    bringBack: 'Je l’ai rendu…',
    deny: 'Non, pas encore',
    askLonger: 'Demander quelques jours de plus…',
    lengthen: 'Prolonger le prêt…',
    found: 'C’est retrouvé',
    lost: 'C’est perdu…',
    damaged: 'C’est abîmé…',
    move: 'Prendre un autre exemplaire',
    draw: 'Tirer au sort…',
    confirm: 'Oui, je le veux toujours',
  },

  refuse: {
    title: (who: string) => `Refuser la demande ${ofPerson(who)}`,
    why: 'Pourquoi\u00a0?',
    reasons: {
      'not-free': (hasDays: boolean): string =>
        hasDays ? 'Ce n’est pas libre à ces dates' : 'Ce n’est pas libre en ce moment',
      'no-longer': () => 'Je ne le propose plus',
      'rather-not': () => 'Je préfère ne pas, cette fois',
      other: () => 'Une autre raison',
    },
    word: 'Ajouter un mot',
    optional: (label: string) => `${label} (facultatif)`,
    missing: 'Dites en quelques mots pourquoi.',
    reads: (who: string) => `${who} lira\u00a0:`,
    go: 'Refuser la demande',
    back: 'Revenir sans refuser',
  },
  propose: {
    title: (who: string) => `D’autres jours ${at(who)}`,
    titleLonger: 'Jusqu’à quand\u00a0?',
    back: 'Rendre le',
    from: 'de',
    to: 'à',
    kept: (who: string) => `Ces jours sont gardés pour ${who} jusqu’à sa réponse. Ceux d’avant aussi.`,
    keptLonger: (who: string) => `${who} répond oui ou non. Sans réponse, c’est au jour prévu.`,
    toldLonger: (who: string) =>
      `${who} l’apprend par e-mail, s’il y en a un. Personne d’autre ne doit avoir pris ces jours.`,
    missing: 'Choisissez les deux jours.',
    same: 'Ce sont les mêmes jours.',
    word: (who: string) => `Un mot pour ${who}`,
    go: 'Proposer ces jours',
    goLonger: 'Demander ces jours de plus',
    goLengthen: 'Prolonger',
  },
  cancel: {
    ...frenchCancel,
    title: ({ title, period }: LoanFacts) => `Annuler «\u00a0${title}\u00a0»${period ? `, ${period}` : ''}\u00a0?`,
    go: { giver: 'Annuler le prêt', taker: 'Annuler l’emprunt', other: 'Annuler' },
  },
  meet: {
    outTitle: 'C’est remis\u00a0?',
    metTitle: 'C’est fait\u00a0?',
    backTitle: 'C’est rendu\u00a0?',
    mine: 'Votre code, à dire à voix haute',
    mineWhy: (who: string) => `Si ${who} le tape sur sa page, c’est confirmé pour vous deux.`,
    code: (who: string) => `Le code que ${who} vous dit`,
    codeWhy: (who: string) => `Quatre chiffres. Sans lui, ${who} reçoit un e-mail pour confirmer.`,
    codeWrong: 'Le code a quatre chiffres.',
    codeOther: (left: number) =>
      `Ce n’est pas ce code. Demandez-le à nouveau (encore ${left > 1 ? `${left} essais` : 'un essai'}), ou laissez la case vide.`,
    codeOver: (who: string) =>
      `Cinq codes faux\u00a0: il n’en est plus accepté. Confirmez sans code\u00a0: ${who} reçoit un e-mail pour confirmer aussi.`,
    goOut: 'Oui, c’est remis',
    goTaken: 'Oui, je l’ai',
    goMet: 'Oui, c’est fait',
    goBack: 'Oui, c’est rendu',
  },
  bringBack: {
    title: (who: string) => `Dire ${at(who)} que c’est rendu\u00a0?`,
    words: (who: string) => `${who} le vérifie et le note. En attendant, vous ne recevez plus de rappel.`,
    go: 'Oui, je l’ai rendu',
  },
  uninsured: 'Voyez ensemble ce qui est juste\u00a0: ce site n’assure rien.',
  loss: {
    lost: 'C’est perdu\u00a0?',
    damaged: 'C’est abîmé\u00a0?',
    words: (who: string) => `${who} le saura par e-mail. Dites ce qui s’est passé.`,
    goLost: 'Dire que c’est perdu',
    goDamaged: 'Dire que c’est abîmé',
    missing: 'Dites-le en quelques mots',
  },
  /** Of an answer that may still be taken back. */
  noted: {
    accept: 'C’est accepté.',
    refuse: 'C’est dit.',
    propose: 'C’est proposé.',
    agree: 'C’est entendu.',
    decline: 'C’est noté.',
  },
  takeBack: {
    soon: (who: string) => `${who} ne le sait pas encore\u00a0: vous avez 10 secondes pour changer d’avis.`,
    press: 'Reprendre ma réponse',
    done: (who: string) => `C’est repris\u00a0: ${who} n’en saura rien.`,
    late: 'Il est trop tard pour la reprendre\u00a0: votre réponse est partie.',
    taken: 'Ces jours ont été pris entre-temps\u00a0: votre réponse reste.',
  },
  /** What else one lends, or is asked for, on the days that are asked for. */
  also: (things: readonly string[]) => `Ces jours-là aussi\u00a0: ${things.join(', ')}.`,
  alsoOf: ({ title, who }: { readonly title: string; readonly who: string }) => `${title} (${who})`,
  daysFailed: 'Les jours libres n’ont pas pu être chargés.',
  retry: 'Réessayer',
  done: {
    accept: (who: string) => `C’est accepté. ${who} reçoit un e-mail.`,
    refuse: (who: string) => `C’est dit. ${who} reçoit votre réponse par e-mail.`,
    propose: (who: string) => `C’est proposé. ${who} reçoit un e-mail, et vous recevrez sa réponse.`,
    agree: (who: string) => `C’est entendu. ${who} reçoit un e-mail.`,
    decline: (who: string) => `C’est noté. ${who} reçoit un e-mail.`,
    cancel: (who: string) => `C’est annulé. ${who} reçoit un e-mail.`,
    'hand-over': () => 'C’est noté.',
    'give-back': () => 'C’est noté.',
    'bring-back': (who: string) => `C’est dit. ${who} reçoit un e-mail, et note le retour.`,
    deny: (who: string) => `C’est noté. ${who} reçoit un e-mail.`,
    'ask-longer': (who: string) => `C’est demandé. ${who} reçoit un e-mail.`,
    lengthen: () => 'C’est prolongé.',
    found: () => 'C’est noté\u00a0: on peut de nouveau l’emprunter.',
    lost: (who: string) => `C’est noté. ${who} reçoit un e-mail.`,
    damaged: (who: string) => `C’est noté. ${who} reçoit un e-mail.`,
    move: () => 'C’est noté\u00a0: ce sera un autre exemplaire.',
    draw: () => 'C’est fait. Tout le monde reçoit un e-mail.',
    confirm: (who: string) => `C’est noté. ${who} reçoit un e-mail.`,
  },
  /** Of a thing that goes to one, and that several ask for. */
  gift: {
    wished: (count: number) => `${count}\u00a0personnes le voudraient`,
    limit: (moment: string) => `Répondez avant ${moment}`,
    who: { give: 'À qui le donnez-vous\u00a0?', swap: 'Avec qui l’échangez-vous\u00a0?' },
    from: (commune: string) => at(commune),
    /** Of one who asks: until when their request waits. */
    until: (moment: string) => `à répondre avant ${moment}`,
    said: (words: string) => `«\u00a0${words}\u00a0»`,
    inReturn: 'En échange\u00a0:',
    chance: 'Laisser le hasard choisir',
    chanceMeans: 'Chacun a la même chance.',
    others: (count: number) =>
      count === 1
        ? 'L’autre personne garde sa place, et le sait.'
        : `Les ${count} autres personnes gardent leur place, et le savent.`,
    /** What the others are told. */
    readWord: 'Lire ce mot',
    word: frenchInLine,
    again: (who: string) => `Si ${who} ne vient pas, annulez\u00a0: vous choisirez de nouveau.`,
    more: (count: number) => `Voir ${count === 1 ? 'une autre personne' : `${count} autres personnes`}`,
    gone: 'La personne que vous aviez choisie n’en veut plus.',
  },
  refusals: {
    'loan-gone': 'Cette demande n’est plus là.',
    'loan-moved-on': 'Entre-temps, cette demande a changé. Voici où elle en est.',
    'days-taken': taken,
    'somebody-waits': taken,
    'day-closed': 'Un de ces jours, le lieu est fermé. Choisissez-en d’autres\u00a0; vos mots sont gardés.',
    'loan-too-long': 'C’est plus long que ce qui se prête ici. Choisissez moins de jours.',
    'promised-already': 'C’est déjà promis à quelqu’un d’autre. Annulez d’abord avec cette personne.',
    'too-late': 'Il est trop tard pour cela.',
    'too-early': 'C’est encore trop tôt\u00a0: cela se dit le jour même.',
    'renewals-over': 'Il n’est plus possible de prolonger ici.',
    'report-open': 'C’est déjà signalé\u00a0: l’équipe du site le lit.',
    'messages-full': 'Vous avez déjà beaucoup écrit. Attendez un peu avant d’écrire la suite.',
    'person-blocked': 'Cette personne ne souhaite plus recevoir vos messages.',
    'conversation-over': 'C’est terminé\u00a0: on ne s’écrit plus ici.',
    'too-many-requests': 'Trop de réponses viennent d’ici. Réessayez dans un moment.',
    unreachable: 'Rien n’est parti\u00a0: la connexion a manqué. Réessayez.',
    other: 'Cela n’a pas pu être pris. Réessayez dans un moment.',
  } satisfies Record<Answered, string> & Partial<Record<Refusing, string>> & { readonly other: string },
}

export type AnswerStrings = typeof answerFrench

export const learnAnswer: Learn<AnswerStrings> = {
  en: async () => (await import('./answer.strings.en.js')).answerEnglish,
}
