import type { BikeWords } from '../words/repairs/bikes.strings.js'
import { frenchKinds } from '../words/repairs/kinds.strings.js'
import type { Learn } from '../words/language.js'
import type { ReadyStrings } from './ready-booking.strings.js'

const bikes: Readonly<Record<keyof BikeWords, string>> = {
  classic: 'classiques',
  electric: 'électriques',
  cargo: 'cargos',
  adapted: 'adaptés',
}

/** The words of the first chunk. Others are in the chunk that uses them, `ready-booking.strings.ts`; in English both are one file. */
export const french = {
  ...frenchKinds,
  title: 'Faire réparer mon vélo',
  repairers: (total: number) => total + (total > 1 ? '\u00a0réparateurs' : '\u00a0réparateur'),
  today: 'aujourd’hui',
  /** « 10 h », « 10 h 30 », from `10:30`. */
  time: (text: string) =>
    /^(00|24):00$/.test(text)
      ? 'minuit'
      : text.replace(/^0/, '').replace(':00', '\u00a0h').replace(':', '\u00a0h\u00a0'),
  at: (day: string, time: string) => `${day.replace(/ 1$/, ' 1er')} à\u00a0${time}`,
  bikes: (types: readonly (keyof BikeWords)[]) => `vélos ${types.map((type) => bikes[type]).join(', ')}`,
  /** Behind the names of some services. */
  more: (count: number) => (count > 0 ? ` et ${count}\u00a0autre${count > 1 ? 's' : ''}` : ''),
  from: (cents: number) =>
    cents
      ? `dès\u00a0${(cents / 100).toLocaleString('fr', { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 && 2 })}`
      : 'gratuit',
  book: 'Prendre rendez-vous',
  nothingFree: (mayCall: boolean) => `Pas de place en ligne${mayCall ? '\u00a0: téléphonez' : ' pour le moment'}`,
  onRequest: 'sur demande',
}

export type BookingStrings = typeof french

export type BookingWords = { readonly words: BookingStrings; readonly ready: ReadyStrings }

/** A function that is called once, so that the build writes it there: a constant weighs 20 to 30 bytes in what all load. */
export const learnBooking = (): Learn<BookingWords> => ({ en: () => import('./repair-booking.strings.en.js') })
