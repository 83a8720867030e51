import type { HoursWords } from './hours.strings.js'

export const time = (text: string) => (/^(00|24):00$/.test(text) ? 'midnight' : text)

const between = (from: string, to: string) => `${from} to\u00a0${to}`

const allDay = 'all day'

export const englishHours: HoursWords = {
  week: 'Hours of the next seven days',
  range: (from, to) => (from === '00:00' && to === '24:00' ? allDay : between(time(from), time(to))),
  and: ' and ',
  between,
  allDay,
  shut: 'closed',
  shutSpecially: 'closed this day',
  shutFor: (why) => `closed (${why})`,
  toCheck: 'to check',
  onHoliday: (holiday) => `public holiday: ${holiday}`,
  holidays: {
    'new-year': 'New Year’s Day',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'victory-1945': 'victory of 1945',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'bastille-day': 'Bastille Day',
    assumption: 'Assumption Day',
    'all-saints': 'All Saints’ Day',
    'armistice-1918': 'armistice of 1918',
    christmas: 'Christmas Day',
  },
  asWritten: (text) => `The place writes: ${text}`,
}
