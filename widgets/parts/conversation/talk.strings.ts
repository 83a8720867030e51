import type { Learn } from '../../words/language.js'
import { at, from } from '../../words/names.strings.js'
import { time } from '../../words/hours.strings.js'
import { frenchBlock } from '../../words/loans/block.strings.js'
import { frenchMet } from '../../words/loans/met.strings.js'
import { frenchTalk } from '../../words/loans/talk.strings.js'
import { frenchTalkReasons } from '../../words/moderation/talk-reasons.strings.js'
import { frenchVisitTalk } from '../../words/repairs/visit-talk.strings.js'
import { photosFrench } from '../photos/photos.strings.js'

const several = (count: number, one: string, many: string) => (count === 1 ? `1\u00a0${one}` : `${count}\u00a0${many}`)

export const talkFrench = {
  ...frenchTalk,
  met: frenchMet,
  visit: frenchVisitTalk,
  title: (who: string) => `Avec ${who}`,
  close: 'Fermer',
  loading: 'La conversation arrive…',
  failed: 'La conversation n’a pas pu être chargée.',
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
  readyThanks: ['Merci beaucoup\u00a0!', 'Merci, tout s’est bien passé.'],
  /** Where a page of a site shows what was done alone. */
  elsewhere: 'Ici, on voit ce qui a été fait. Les mots se lisent et s’écrivent sur notre page.',
  before: 'Ce qui a été écrit avant se lit sur notre page.',
  ourPage: 'Ouvrir notre page',
  ours: 'Vos mots se lisent sur nos pages seulement.',
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
    reasons: frenchTalkReasons,
    words: 'Dites ce qui s’est passé',
    missing: 'Dites-le en quelques mots.',
    go: 'Signaler',
    failed: 'Le signalement n’est pas parti. Ce que vous avez écrit est gardé\u00a0: réessayez.',
    reported: 'C’est signalé\u00a0: l’équipe du site lit cette conversation.',
  },
  block: {
    ...frenchBlock,
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
