import type { Learn } from '../../words/language.js'
import { time } from '../../words/hours.strings.js'

/** Of the list of all that one says with others. */
export const talksFrench = {
  title: 'Messages',
  none: 'Aucune conversation pour l’instant.',
  noneMore: 'On s’écrit à propos d’une demande, d’un prêt, d’un don ou d’un rendez-vous. Tout se retrouve ici.',
  fresh: (count: number) => (count === 1 ? '1\u00a0nouveau' : `${count}\u00a0nouveaux`),
  mine: 'Vous\u00a0:',
  photo: 'Photo',
  yesterday: 'hier',
  time: (text: string) => time(text),
  toAnswer: 'à répondre',
  bike: 'Réparer mon vélo',
}

export type TalksStrings = typeof talksFrench

export const learnTalks: Learn<TalksStrings> = { en: async () => (await import('./talks.strings.en.js')).talksEnglish }
