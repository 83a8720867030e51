import { englishKinds } from '../words/repairs/kinds.strings.en.js'
import type { BookingStrings } from './repair-booking.strings.js'

export { ready } from './ready-booking.strings.en.js'

export const words: BookingStrings = {
  ...englishKinds,
  title: 'Have my bike repaired',
  repairers: (total) => total + (total === 1 ? '\u00a0repairer' : '\u00a0repairers'),
  today: 'today',
  time: (text) => (/^(00|24):00$/.test(text) ? 'midnight' : text),
  at: (day, time) => `${day} at\u00a0${time}`,
  bikes: (types) => `${types.join(', ')} bikes`,
  more: (count) => (count > 0 ? ` and ${count} more` : ''),
  from: (cents) =>
    cents
      ? `from\u00a0${(cents / 100).toLocaleString('en-GB', { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 && 2 })}`
      : 'free of charge',
  book: 'Book a time',
  nothingFree: (mayCall) => `Nothing free online${mayCall ? ': please call' : ' at the moment'}`,
  onRequest: 'on request',
}
