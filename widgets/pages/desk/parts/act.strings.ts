import type { Learn } from '../../../words/language.js'

export const actFrench = {
  unreachable: 'Rien n’est parti\u00a0: la connexion a manqué. Ce que vous avez écrit est gardé, réessayez.',
  failed: 'Cela n’a pas marché, et ce n’est pas de votre fait. Réessayez dans un moment.',
  refused: 'Cela n’a pas été accepté, et la raison n’a pas pu être chargée. Réessayez dans un moment.',
}

export type ActStrings = typeof actFrench

export const learnAct: Learn<ActStrings> = { en: async () => (await import('./act.strings.en.js')).actEnglish }
