import type { Language } from '../../../base/language.js'

const frenchEmbed = {
  noTab: 'Ce cadre ne peut pas ouvrir d’onglet. Copiez cette adresse dans un nouvel onglet\u00a0:',
  close: 'Fermer',
}

export type EmbedStrings = typeof frenchEmbed

const englishEmbed: EmbedStrings = {
  noTab: 'This frame cannot open a tab. Copy this address into a new tab:',
  close: 'Close',
}

export const embedStrings: Readonly<Record<Language, EmbedStrings>> = { fr: frenchEmbed, en: englishEmbed }
