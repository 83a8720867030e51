import type { Learn } from '../../../../../words/language.js'

const many = (count: number, one: string, more: string) => (count > 1 ? `${count} ${more}` : `${count} ${one}`)

export const wordsFrench = {
  add: 'Ajouter un mot',
  addFirst: 'Ajouter le premier',
  more: 'Lus dans le titre et la description de ce qui se dépose, entiers, quels que soient accents et pluriels.',
  none: 'Aucun mot n’est écarté. Ajoutez-en un pour que les offres qui l’ont soient refusées, ou regardées d’abord.',
  find: 'Mot ou raison',
  effect: 'Ce qu’il fait',
  does: { refuse: 'Refuse l’offre', look: 'Fait regarder d’abord' },
  doesMore: {
    refuse: 'Qui dépose lit quel mot ne va pas, et peut le changer.',
    look: 'L’offre attend que son site l’ait regardée.',
  },
  count: (count: number) => (count === 0 ? 'Aucun mot' : many(count, 'mot', 'mots')),
  catches: (count: number, atLeast: boolean) =>
    count === 0
      ? 'aucune offre aujourd’hui'
      : `${many(count, 'offre', 'offres')}${atLeast ? ' au moins' : ''} aujourd’hui`,
  today: (count: number, atLeast: boolean) =>
    count === 0
      ? 'Aucune offre montrée aujourd’hui n’a ce mot.'
      : `${many(count, 'offre montrée', 'offres montrées')}${atLeast ? ' au moins' : ''} aujourd’hui ${count > 1 ? 'ont' : 'a'} ce mot. Ce qui est déjà montré le reste.`,
  word: 'Mot, ou plusieurs qui se suivent',
  reason: 'Pourquoi, pour qui modère',
  wordMissing: 'Écrivez le mot.',
  noSigns: 'Sans point-virgule, et sans dièse au début\u00a0: les fichiers de la liste s’en servent.',
  known: 'Ce mot est déjà dans la liste.',
  save: 'Enregistrer',
  saving: 'Un instant…',
  addIt: 'Ajouter',
  remove: 'Retirer',
  close: 'Fermer',
  added: (word: string, does: string) =>
    `«\u00a0${word}\u00a0» est dans la liste\u00a0: ${does.toLowerCase()}, dès maintenant.`,
  changed: (word: string) => `«\u00a0${word}\u00a0» est enregistré.`,
  removed: (word: string) => `«\u00a0${word}\u00a0» n’est plus écarté.`,
  movedOnBy: (name: string) => `${name} vient de changer ce mot\u00a0: voici la liste. Rien d’autre n’a été fait.`,
  undo: 'Annuler',
}

export type WordsStrings = typeof wordsFrench

export const learnWords: Learn<WordsStrings> = { en: async () => (await import('./words.strings.en.js')).wordsEnglish }
