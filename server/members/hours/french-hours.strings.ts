/** Folded: without accents. */
export const frenchHoursWords = {
  /** Monday first, each in full and abbreviated. */
  weekdays: [
    ['lundi', 'lundis', 'lun', 'lu'],
    ['mardi', 'mardis', 'mar', 'ma'],
    ['mercredi', 'mercredis', 'mer', 'me'],
    ['jeudi', 'jeudis', 'jeu', 'je'],
    ['vendredi', 'vendredis', 'ven', 've'],
    ['samedi', 'samedis', 'sam', 'sa'],
    ['dimanche', 'dimanches', 'dim', 'di'],
  ],
  everyDay: /\btous les jours\b|\b7 ?j(?:ours)? ?(?:\/|sur) ?7(?: ?j(?:ours)?)?\b/g,
  // The part of a day is, where its hours follow.
  unneeded:
    /\b(?:ouvert(?:ure)?s?|horaires?|accueil|sans interruption|non[ -]stop|en continu|(?:matins?|apres[ -]midis?|soirs?)(?=[ :]*(?:de )?\d))\b/g,
  notOnHolidays: /\b(?:fermee?s?|hors|sauf)(?: pendant)?(?: les)? jours feries\b/g,
  small: ['du', 'de', 'le', 'les', 'des', 'la', 'chaque'],
  to: ['au', 'a'],
  and: ['et', 'puis'],
  closed: ['ferme', 'fermee', 'fermeture'],
  hour: /^(\d{1,2})\s*(?:h|heures?)(?:\s*([0-5]\d)(?!\s*[h:\d]))?$/,
  times: { midi: 12 * 60, minuit: 24 * 60 },
}
