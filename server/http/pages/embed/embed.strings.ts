export const frenchEmbed = {
  noTab: 'Ce cadre ne peut pas ouvrir d’onglet. Copiez cette adresse dans un nouvel onglet\u00a0:',
  close: 'Fermer',
}

export type EmbedStrings = typeof frenchEmbed

export const englishEmbed: EmbedStrings = {
  noTab: 'This frame cannot open a tab. Copy this address into a new tab:',
  close: 'Close',
}
