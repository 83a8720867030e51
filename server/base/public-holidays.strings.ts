import type { HolidayName } from './public-holidays.js'

/** As `@socialgouv/jours-feries` names them, with the apostrophe of French. */
export const holidaysByName: Readonly<Record<string, HolidayName>> = {
  // When two fall on one day (Ascension on 1 or 8 May), the one with a fixed date comes later in this list, and counts.
  Ascension: 'ascension',
  'Lundi de Pâques': 'easter-monday',
  'Lundi de Pentecôte': 'whit-monday',
  'Jour de l’an': 'new-year',
  'Fête du travail': 'labour-day',
  'Victoire des alliés': 'victory-1945',
  'Fête Nationale': 'bastille-day',
  Assomption: 'assumption',
  Toussaint: 'all-saints',
  Armistice: 'armistice-1918',
  Noël: 'christmas',
}
