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
