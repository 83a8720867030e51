type About = { readonly who: string; readonly hasDays: boolean }

/** Says what it means to cancel, and why: in the page where it was asked, and on that of the mail. */
export const frenchCancel = {
  words: ({ who, hasDays }: About) =>
    `${who} le saura tout de suite${hasDays ? ', et quelqu’un d’autre pourra prendre ces jours' : ''}. On ne peut pas revenir en arrière.`,
  why: 'Pourquoi\u00a0?',
  reasons: {
    'no-need': () => 'Je n’en ai plus besoin',
    cannot: () => 'Je ne peux plus',
    'not-come': () => 'Personne n’est venu',
    other: () => 'Une autre raison',
  },
  keep: 'Ne rien annuler',
}

export type CancelWords = typeof frenchCancel

export const englishCancel: CancelWords = {
  words: ({ who, hasDays }) =>
    `${who} is told at once${hasDays ? ', and somebody else may take these days' : ''}. It cannot be undone.`,
  why: 'Why?',
  reasons: {
    'no-need': () => 'I do not need it any more',
    cannot: () => 'I cannot any more',
    'not-come': () => 'Nobody came',
    other: () => 'Another reason',
  },
  keep: 'Cancel nothing',
}
