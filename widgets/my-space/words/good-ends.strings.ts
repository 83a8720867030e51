import type { Learn } from '../../words/language.js'
import { at, from } from '../../words/names.strings.js'

/** What is asked after a good end. */
export const goodEndsFrench = {
  /** A line to who lent, helped or was helped. */
  thanks: {
    ask: (who: string) => `Un merci ${at(who)}\u00a0?`,
    hint: (who: string) =>
      `Une ligne, que ${who} peut montrer sous ses offres avec votre prénom. Vous pourrez la retirer quand vous voulez.`,
    send: 'Envoyer mon merci',
    sending: 'Un instant…',
    theirs: (who: string) => `${who} vous dit merci`,
    said: (words: string) => `«\u00a0${words}\u00a0»`,
    choose: (who: string) =>
      `Voulez-vous le montrer sous vos offres, signé ${who}\u00a0? L’un comme l’autre, vous pourrez le retirer quand vous voulez.`,
    show: 'Oui, le montrer',
    keep: 'Non, ne pas le montrer',
    mineWaits: (who: string, words: string) =>
      `Votre merci\u00a0: «\u00a0${words}\u00a0». ${who} n’a pas encore choisi de le montrer.`,
    mineShown: (who: string, words: string) =>
      `Votre merci, que ${who} montre sous ses offres\u00a0: «\u00a0${words}\u00a0».`,
    theirsShown: (who: string, words: string) =>
      `Le merci ${from(who)}, sous vos offres\u00a0: «\u00a0${words}\u00a0».`,
    mineHidden: (words: string) =>
      `Votre merci\u00a0: «\u00a0${words}\u00a0». La modération l’a caché\u00a0: plus personne ne le lit sous une offre. Un e\u2011mail vous a dit pourquoi, et comment contester.`,
    theirsHidden: (who: string, words: string) =>
      `Le merci ${from(who)}\u00a0: «\u00a0${words}\u00a0». La modération l’a caché\u00a0: plus personne ne le lit sous vos offres. Un e\u2011mail vous a dit pourquoi, et comment contester.`,
    end: 'Retirer ce merci',
    done: {
      sent: (who: string) => `C’est parti\u00a0: ${who} le lira bientôt.`,
      shown: 'C’est fait\u00a0: il se lit sous vos offres.',
      ended: 'C’est fait\u00a0: plus personne ne le lira sous une offre.',
    },
    empty: 'Écrivez d’abord quelques mots.',
    barred: 'Un mot de ce texte n’est pas permis sur le réseau.',
    blocked: 'Cette personne ne veut plus recevoir vos mots.',
    moved: 'Entre-temps, cela a changé. Voici où vous en êtes.',
    failed: 'Cela n’est pas parti, et rien n’est perdu. Réessayez dans un moment.',
  },
  /** What others lack. */
  givingBack: {
    title: 'Et vous\u00a0?',
    /** It counts searches, and nobody who searched. */
    means: 'On l’a cherché ici ces dernières semaines, sans le trouver. Peut-être l’avez-vous\u00a0?',
    times: (count: number) => `${count}\u00a0recherches`,
    offer: 'Je peux le prêter',
    later: 'Plus tard',
  },
}

export type GoodEndsStrings = typeof goodEndsFrench

export const learnGoodEnds: Learn<GoodEndsStrings> = {
  en: async () => (await import('./good-ends.strings.en.js')).goodEndsEnglish,
}
