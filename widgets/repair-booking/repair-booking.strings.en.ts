import type { BookingStrings } from './repair-booking.strings.js'

export { readyEnglish } from './ready-booking.strings.en.js'

export const english: BookingStrings = {
  title: 'Have my bike repaired',
  repairers: (total) => total + (total === 1 ? '\u00a0repairer' : '\u00a0repairers'),
  types: {
    workshop: 'Workshop',
    'self-repair': 'Repair it yourself, with help',
    itinerant: 'Comes to you',
  },
  today: 'today',
  time: (text) => text.replace(/^0/, ''),
  at: (day, time) => `${day} at\u00a0${time}`,
  bikes: (types) => `${types.join(', ')} bikes`,
  more: (count) => (count > 0 ? ` and ${count} more` : ''),
  from: (cents) =>
    cents
      ? `from\u00a0${(cents / 100).toLocaleString('en-GB', { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 && 2 })}`
      : 'free of charge',
  book: 'Book a time',
  free: (day) => `Free from ${day}`,
  nothingFree: (mayCall) => `Nothing free online${mayCall ? ': please call' : ' at the moment'}`,
  onRequest: 'on request',
}
