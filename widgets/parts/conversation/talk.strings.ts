import type { Learn } from '../../words/language.js'
import { at, from, ofPerson } from '../../words/names.strings.js'
import { time } from '../../words/hours.strings.js'
import { frenchMet } from '../../words/loans/met.strings.js'
import { photosFrench } from '../photos/photos.strings.js'

const several = (count: number, one: string, many: string) => (count === 1 ? `1\u00a0${one}` : `${count}\u00a0${many}`)

export const talkFrench = {
  label: (who: string) => `Écrire ${at(who)}`,
  send: 'Envoyer',
  /** Where what is written can be read, besides. */
  readOn: (sites: readonly string[]) =>
    `Vos mots se lisent sur nos pages, et ${sites.length > 1 ? 'sur les sites' : 'sur le site'} ${new Intl.ListFormat('fr').format(sites.map((name) => `«\u00a0${name}\u00a0»`))}.`,
  over: 'C’est terminé\u00a0: on ne s’écrit plus ici.',
  /** What was done about a loan, in sentences. */
  did: {
    ask: { me: 'Vous avez demandé', them: (who: string) => `${who} a demandé` },
    accept: { me: 'Vous avez dit oui', them: (who: string) => `${who} a dit oui` },
    refuse: { me: 'Vous avez dit non', them: (who: string) => `${who} a dit non` },
    propose: { me: 'Vous avez proposé', them: (who: string) => `${who} a proposé` },
    agree: { me: 'Vous êtes d’accord', them: (who: string) => `${who} est d’accord` },
    decline: { me: 'Vous n’avez pas pris ces jours', them: (who: string) => `${who} n’a pas pris ces jours` },
    cancel: { me: 'Vous avez annulé', them: (who: string) => `${who} a annulé` },
    'bring-back': { me: 'Vous l’avez dit rendu', them: (who: string) => `${who} l’a dit rendu` },
    deny: { me: 'Vous avez dit\u00a0: pas encore', them: (who: string) => `${who} a dit\u00a0: pas encore` },
    'ask-longer': { me: 'Vous avez demandé à garder', them: (who: string) => `${who} a demandé à garder` },
    enter: { me: 'Vous l’avez noté au comptoir', them: (who: string) => `${who} l’a noté au comptoir` },
    lengthen: { me: 'Vous avez prolongé', them: (who: string) => `${who} a prolongé` },
    undo: { me: 'Vous avez annulé le dernier geste', them: (who: string) => `${who} a annulé le dernier geste` },
    found: { me: 'Vous l’avez retrouvé', them: (who: string) => `${who} l’a retrouvé` },
    lost: { me: 'Vous avez dit que c’est perdu', them: (who: string) => `${who} a dit que c’est perdu` },
    damaged: { me: 'Vous avez dit que c’est abîmé', them: (who: string) => `${who} a dit que c’est abîmé` },
    move: { me: 'Vous avez pris un autre exemplaire', them: (who: string) => `${who} a pris un autre exemplaire` },
    confirm: { me: 'Vous avez dit oui', them: (who: string) => `${who} a dit oui` },
    'pass-on': { me: 'Passé à la personne suivante', them: () => 'Passé à la personne suivante' },
    draw: { me: 'Vous avez tiré au sort', them: (who: string) => `${who} a tiré au sort` },
    thank: { me: 'Vous avez dit merci', them: (who: string) => `${who} vous dit merci` },
    expire: { me: 'Resté sans réponse', them: () => 'Resté sans réponse' },
    over: { me: 'Noté comme terminé', them: () => 'Noté comme terminé' },
    unconfirm: { me: 'Terminé sans confirmation', them: () => 'Terminé sans confirmation' },
  },
  until: (day: string) => `jusqu’au ${day}`,
  met: frenchMet,
  /** What was done about an appointment. */
  visit: {
    did: {
      ask: { me: 'Vous avez demandé un rendez-vous', them: (who: string) => `${who} a demandé un rendez-vous` },
      book: { me: 'Vous avez pris rendez-vous', them: (who: string) => `${who} a pris rendez-vous` },
      accept: { me: 'Vous avez dit oui', them: (who: string) => `${who} a dit oui` },
      refuse: { me: 'Vous avez dit non', them: (who: string) => `${who} a dit non` },
      propose: { me: 'Vous avez proposé un autre moment', them: (who: string) => `${who} a proposé un autre moment` },
      move: { me: 'Vous avez changé l’heure', them: (who: string) => `${who} a changé l’heure` },
      agree: { me: 'Vous êtes d’accord', them: (who: string) => `${who} est d’accord` },
      decline: { me: 'Vous n’avez pas pris ce moment', them: (who: string) => `${who} n’a pas pris ce moment` },
      cancel: { me: 'Vous avez annulé', them: (who: string) => `${who} a annulé` },
      expire: { me: 'Resté sans réponse', them: () => 'Resté sans réponse' },
      keep: { me: 'Vous avez noté que c’est fait', them: (who: string) => `${who} a noté que c’est fait` },
      miss: { me: 'Vous avez noté une absence', them: (who: string) => `${who} a noté une absence` },
    },
    /** « Vous avez pris rendez-vous : mardi 3 mars à 10 h 30 » */
    when: (sentence: string, day: string, clock: string) => `${sentence}\u00a0: ${day} à\u00a0${clock}`,
    ready: {
      resident: ['D’accord, merci\u00a0!', 'J’ai quelques minutes de retard.', 'Mon vélo est-il prêt\u00a0?'],
      repairer: [
        'D’accord\u00a0!',
        'Votre vélo est prêt.',
        'Il faut une pièce de plus\u00a0: je vous dis quand elle est là.',
      ],
    },
  },
  title: (who: string) => `Avec ${who}`,
  close: 'Fermer',
  loading: 'La conversation arrive…',
  failed: 'La conversation n’a pas pu être chargée.',
  why: {
    offline: 'Vous n’êtes pas en ligne.',
    busy: 'Trop de demandes viennent d’ici\u00a0: attendez une minute.',
    silent: 'Notre service n’a pas répondu. Rien n’est perdu.',
  },
  retry: 'Réessayer',
  gone: 'Cette conversation n’existe plus.',
  log: (who: string) => `Ce que vous vous dites, ${who} et vous`,
  you: 'Vous',
  /** One of the staff of a member: « Inès, de la Maison des Marais ». */
  staff: (name: string, member: string) => `${name}, ${from(member)}`,
  none: 'Personne n’a encore écrit.',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  clock: (text: string) => time(text),
  fresh: (count: number) => several(count, 'nouveau message', 'nouveaux messages'),
  seen: (who: string) => `vu par ${who}`,
  /** How far a line of one's own has come. */
  sending: 'part…',
  waiting: 'partira dès que la connexion revient',
  field: (who: string) => `Votre message ${at(who)}`,
  thank: (who: string) => `Dire merci ${at(who)}, en une ligne`,
  photos: {
    ...photosFrench,
    photoSpoiled:
      'Votre navigateur brouille les images pour vous protéger\u00a0: permettez à ce site d’utiliser les données du canevas, ou écrivez sans photo.',
  },
  showPhotos: {
    choose: (most: number) => `Joindre des photos, ${most}\u00a0au plus`,
    chosen: (count: number, most: number) =>
      `${several(count, 'photo', 'photos')} sur ${most}, sans le lieu de la prise de vue. Qui lit vos mots les voit.`,
    remove: (at: number) => `Retirer la photo ${at}`,
    mine: (at: number, count: number) => (count === 1 ? 'Votre photo' : `Votre photo ${at} sur ${count}`),
    theirs: (who: string, at: number, count: number) =>
      count === 1 ? `Photo ${from(who)}` : `Photo ${at} sur ${count}, ${from(who)}`,
    enlarge: (what: string) => `Agrandir\u00a0: ${what}`,
    lost: 'Cette photo n’a pas pu être chargée.',
  },
  left: (count: number) => `Encore ${several(count, 'signe', 'signes')}`,
  ready: 'Mots tout prêts',
  readyWords: ['D’accord, merci\u00a0!', 'Quelle heure vous irait\u00a0?', 'J’ai quelques minutes de retard.'],
  /** What the staff of a place choose from, about a loan. */
  readyOfStaff: ['D’accord, c’est noté.', 'Venez aux heures d’ouverture.', 'C’est prêt, vous pouvez venir le prendre.'],
  readyThanks: ['Merci beaucoup\u00a0!', 'Merci, tout s’est bien passé.'],
  /** Where a page of a site shows what was done alone. */
  elsewhere: 'Ici, on voit ce qui a été fait. Les mots se lisent et s’écrivent sur notre page.',
  before: 'Ce qui a été écrit avant se lit sur notre page.',
  ourPage: 'Ouvrir notre page',
  ours: 'Vos mots se lisent sur nos pages seulement.',
  /** What may be done about all of a talk. */
  beside: 'Régler, signaler',
  /** Of words that stay unread. */
  mails: {
    stop: 'Ne plus recevoir d’e-mail de cette conversation',
    stopped: 'Vous ne recevez plus d’e-mail de cette conversation.',
    again: 'Recevoir de nouveau ces e-mails',
    come: 'C’est fait\u00a0: ce que vous n’avez pas lu arrive de nouveau par e-mail.',
    failed: 'Rien n’a changé\u00a0: réessayez dans un moment.',
  },
  report: {
    open: 'Signaler à l’équipe du site…',
    title: 'Signaler cette conversation',
    why: (who: string) => `L’équipe du site lira ce que vous vous êtes dit jusqu’ici, et ${who} le saura.`,
    reason: 'Que s’est-il passé\u00a0?',
    /** Why somebody asks the site's team to read what they and another have said. */
    reasons: {
      dishonest: 'Ce n’était pas honnête',
      hurtful: 'C’était blessant',
      dangerous: 'C’était dangereux',
      sold: 'On m’a demandé de l’argent',
      other: 'Autre chose',
    },
    words: 'Dites ce qui s’est passé',
    missing: 'Dites-le en quelques mots.',
    go: 'Signaler',
    failed: 'Le signalement n’est pas parti. Ce que vous avez écrit est gardé\u00a0: réessayez.',
    reported: 'C’est signalé\u00a0: l’équipe du site lit cette conversation.',
  },
  /** Of who wants to hear no more of a neighbour. */
  block: {
    block: (who: string) => `Ne plus rien recevoir ${ofPerson(who)}…`,
    blockTitle: (who: string) => `Ne plus rien recevoir ${ofPerson(who)}\u00a0?`,
    blockWhy: (who: string) => `${who} ne pourra plus vous écrire ni rien vous demander, et le saura en essayant.`,
    blockGo: 'Oui, ne plus rien recevoir',
    unblock: (who: string) => `Laisser ${who} m’écrire à nouveau`,
    unblocked: (who: string) => `C’est fait\u00a0: ${who} peut de nouveau vous écrire.`,
    blocked: (who: string) => `${who} ne peut plus vous écrire.`,
    failed: 'Rien n’a changé\u00a0: réessayez dans un moment.',
  },
  refused: {
    full: (who: string) => `Cela fait beaucoup de messages d’un coup. Laissez à ${who} le temps de répondre.`,
    blocked: (who: string) => `${who} ne souhaite plus recevoir de messages de vous.`,
    photoGone:
      'Ces photos ont attendu trop longtemps. Elles sont de nouveau dans le champ\u00a0: envoyez-les encore une fois.',
    photosMany:
      'Vingt photos en une heure, c’est le plus possible. Les vôtres sont de nouveau dans le champ\u00a0: réessayez plus tard, ou écrivez sans.',
    photoUnread: 'Une des photos n’est pas lisible. Retirez-la, ou prenez-en une autre.',
    other: 'Ce message n’est pas parti. Il est de nouveau dans le champ\u00a0: réessayez dans un moment.',
  },
}

export type TalkStrings = typeof talkFrench

export const learnTalk: Learn<TalkStrings> = { en: async () => (await import('./talk.strings.en.js')).talkEnglish }
