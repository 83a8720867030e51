/** « 18 h », « 10 h 30 », « minuit » for the end of a day. */
export const time = (text: string) => {
  const [hour = '', minute] = text.split(':')
  if (text === '24:00') return 'minuit'
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

/** « du 3 au 8 décembre », « du 28 novembre au 2 décembre », « les 7 et 8 décembre », « le 3 décembre ». */
export const frenchDays = (from: string, to: string) => {
  if (from === to) return `le ${from}`
  const [date = '', month] = from.split(' ')
  if (!to.endsWith(` ${month}`)) return `du ${from} au ${to}`
  return parseInt(to) - parseInt(date) < 2 ? `les ${date} et ${to}` : `du ${date} au ${to}`
}

export const frenchHours = {
  week: 'Horaires des sept jours à venir',
  and: ' et ',
  range: (from: string, to: string) =>
    from === '00:00' && to === '24:00' ? 'toute la journée' : `${time(from)} à ${time(to)}`,
  shut: 'fermé',
  shutSpecially: 'fermé exceptionnellement',
  shutFor: (why: string) => `fermé (${why})`,
  toCheck: 'à vérifier',
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
