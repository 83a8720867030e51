/** Where the links of mails lead, with and without the script that shows what they are about. */
export const frenchLink = {
  repairers: 'Voir les réparateurs et leurs téléphones',
  notYou: 'Ce n’était pas vous\u00a0?',
  site: 'Aller à l’accueil du site',
}

export type LinkWords = typeof frenchLink
