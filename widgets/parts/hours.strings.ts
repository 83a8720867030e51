/** « 18 h », « 10 h 30 », « minuit » for the end of a day. */
const time = (text: string) => {
  const [hour = '', minute] = text.split(':')
  if (text === '24:00') return 'minuit'
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

export const frenchHours = {
  week: 'Horaires des sept jours à venir',
  and: ' et ',
  range: (from: string, to: string) =>
    from === '00:00' && to === '24:00' ? 'toute la journée' : `${time(from)} à ${time(to)}`,
  shut: 'fermé',
  shutSpecially: 'fermé exceptionnellement',
  shutFor: (why: string) => `fermé (${why})`,
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
  asWritten: (text: string) => `Horaires, comme le lieu les a écrits\u00a0: ${text}`,
  open: 'Ouvert',
  openUntil: (to: string) => `Ouvert jusqu’à ${time(to)}`,
  openUntilDay: (day: string, to: string) => `Ouvert jusqu’au ${day} à ${time(to)}`,
  closed: 'Fermé',
  opens: (from: string) => `ouvre à ${time(from)}`,
  opensTomorrow: (from: string) => `ouvre demain à ${time(from)}`,
  opensOn: (day: string, from: string) => `ouvre ${day} à ${time(from)}`,
}

export type HoursWords = typeof frenchHours
