/** To who asked for it in vain: what went to another, and where the like may be found. */
export const frenchWent = {
  title: 'C’est allé à quelqu’un d’autre',
  words: ({ who, title }: { readonly who: string; readonly title: string }) =>
    `«\u00a0${title}\u00a0»\u00a0: ${who} l’a remis à une autre personne. Votre demande est close, vous n’avez rien à faire.`,
  elsewhere: 'Chercher la même chose ailleurs',
}

export type WentWords = typeof frenchWent
