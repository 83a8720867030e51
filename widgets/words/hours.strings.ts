/** « 18 h », « 10 h 30 », « minuit » for the end of a day. */
export const time = (text: string) => {
  const [hour = '', minute] = text.split(':')
  if (/^(00|24):00$/.test(text)) return 'minuit'
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

/** Hours as they are said: « 9 h à 12 h ». */
const between = (from: string, to: string) => `${from} à\u00a0${to}`

const allDay = 'toute la journée'

/** A week of opening hours, with public holidays and closures. */
export const frenchHours = {
  week: 'Horaires des sept jours à venir',
  range: (from: string, to: string) => (from === '00:00' && to === '24:00' ? allDay : between(time(from), time(to))),
  and: ' et ',
  between,
  allDay,
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
