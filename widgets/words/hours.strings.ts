/** A week of opening hours, with public holidays and closures. */
export const frenchHours = {
  and: ' et ',
  /** Of hours as they are said: « 9 h à 12 h ». */
  between: (from: string, to: string) => `${from} à\u00a0${to}`,
  allDay: 'toute la journée',
  midnight: 'minuit',
  shut: 'fermé',
  shutSpecially: 'fermé exceptionnellement',
  shutFor: (why: string) => `fermé (${why})`,
  toCheck: 'à vérifier',
  /** Open as on any other day. */
  onHoliday: (holiday: string) => `jour férié\u00a0: ${holiday}`,
  holidays: {
    'new-year': 'jour de l’An',
    'easter-monday': 'lundi de Pâques',
    'labour-day': 'fête du Travail',
    'victory-1945': 'victoire de 1945',
    ascension: 'Ascension',
    'whit-monday': 'lundi de Pentecôte',
    'bastille-day': 'fête nationale',
    assumption: 'Assomption',
    'all-saints': 'Toussaint',
    'armistice-1918': 'armistice de 1918',
    christmas: 'Noël',
  },
  asWritten: (text: string) => `Le lieu écrit\u00a0: ${text}`,
}

export type HoursWords = typeof frenchHours
