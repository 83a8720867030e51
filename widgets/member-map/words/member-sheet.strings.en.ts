import { englishHours } from '../../words/hours.strings.en.js'
import { englishSpan } from '../../words/days.strings.js'
import { englishSheet } from '../../words/members/sheet.strings.en.js'
import type { SheetStrings } from './member-sheet.strings.js'

const time = (text: string) => (/^(00|24):00$/.test(text) ? 'midnight' : text)

export const english: SheetStrings = {
  ...englishSheet,
  close: 'Close',
  loading: 'Loading the details…',
  untitled: 'A place',
  failed: 'These details could not be loaded.',
  retry: 'Try again',
  ourPage: 'Open these details in a page',
  gone: 'This place is no longer shown here.',
  others: 'See the other places',

  about: 'What it is',
  more: 'About',
  topics: 'Topics',

  come: 'Getting there',
  contact: 'Contact',
  call: (phone) => `Call ${phone.replaceAll(' ', '\u00a0')}`,
  write: 'Write an e-mail',
  website: (host) => `Open its website: ${host}`,

  week: englishHours,
  closure: (from, to, reason) => englishSheet.closedOn(englishSpan(from, to), reason),

  access: 'What to expect',
  firstFree: (day, clock) => englishSheet.firstFreeAt(day, time(clock)),
}
