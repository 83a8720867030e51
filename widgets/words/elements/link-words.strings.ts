/** What stands within a tag, for whoever has no script; in the language of the site, not of who pastes it. */
export const linkWords = {
  'offer-board': { fr: 'Voir les offres', en: 'See the offers' },
  'repair-booking': { fr: 'Voir les réparateurs', en: 'See the repairers' },
  'member-map': { fr: 'Voir les lieux', en: 'See the places' },
  'my-space': { fr: 'Ouvrir mon espace', en: 'Open my space' },
}
