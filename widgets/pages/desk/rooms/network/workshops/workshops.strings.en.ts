import { hourIn } from '../../../../../words/clock.strings.js'
import { ended } from '../../../../../words/ended.js'
import { englishBikes } from '../../../../../words/repairs/bikes.strings.js'
import { englishKinds } from '../../../../../words/repairs/search.strings.en.js'
import type { WorkshopsStrings } from './workshops.strings.js'

const length = (minutes: number) =>
  minutes < 60 || minutes % 60 > 0
    ? `${minutes}\u00a0min`
    : minutes < 2_880
      ? `${minutes / 60}\u00a0h`
      : `${minutes / 1_440}\u00a0days`

const monthOf = (version: string) =>
  new Date(`${version}-01`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export const workshopsEnglish: WorkshopsStrings = {
  list: 'Workshops',
  find: 'Name, place or commune',
  show: 'Show',
  shows: (counts) => ({
    waiting: `To be looked at${counts ? ` (${counts.waiting})` : ''}`,
    admitted: `Admitted${counts ? ` (${counts.admitted})` : ''}`,
    suspended: `Suspended${counts ? ` (${counts.suspended})` : ''}`,
  }),
  count: (count) => (count > 1 ? `${count} workshops` : count === 1 ? 'One workshop' : 'No workshop'),
  none: 'No workshop waits for an answer. Whoever runs an organisation opens theirs at its desk; it comes here once it is sent.',
  sentAgo: (ago) => `Sent ${ago}`,
  asked: 'You asked something',
  newZone: 'Admitted already: another zone',
  allowZone: 'Accept this zone',
  zoneAllowed: (name) => ended(`${name} goes there from now on`),
  suspendedAgo: (ago) => `Suspended ${ago}`,
  sheetFailed: 'This workshop could not be loaded.',
  retry: 'Try again',
  close: 'Close',
  sending: 'One moment…',
  keep: 'Leave it',
  movedOn: (by) => `${by} has just decided it: here is how the workshop stands. Nothing else was done.`,
  states: {
    draft: 'Draft',
    sent: 'To be looked at',
    asked: 'Asked something',
    refused: 'Refused',
    admitted: 'Admitted: people can book it',
    suspended: 'Suspended: no time is offered any more',
  },
  sentBy: (name, email) => `Asked for by ${name}, ${email}, an address proven by a code`,
  forUs: 'For the network',
  somebody: 'The network',
  answered: (by, moment) => `${by} wrote, ${moment}`,
  kind: 'Kind',
  types: englishKinds.types,
  goes: 'Goes',
  upTo: (kilometres) => `up to ${kilometres.toLocaleString('en-GB')}\u00a0km`,
  where: 'Where',
  hours: 'Hours',
  time: hourIn.en,
  fromTo: (from, to) => `${from}\u00a0–\u00a0${to}`,
  and: ', ',
  weekdays: (first, last, behind) => (behind === 0 ? first : `${first} – ${last}`),
  rhythm: 'Rhythm',
  rhythmOf: ({ step, lead, seats, onRequest }) =>
    [
      `a time every ${length(step)}`,
      seats > 1 && `${seats} at once`,
      onRequest ? 'on request' : 'booked at once',
      lead > 0 && `${length(lead)} ahead`,
    ]
      .filter(Boolean)
      .join(', '),
  forBikes: 'Bikes',
  bikes: englishBikes,
  works: 'Works',
  worksOf: (count, euros) => (count === 0 ? '' : euros ? `${count}, ${euros}` : String(count)),
  between: (least, most) => (least === most ? least : `from ${least} to ${most}`),
  phone: 'Telephone',
  noPhone: 'No telephone.',
  checked: 'What we have checked',
  charter: (version, day) => `Charter of ${monthOf(version)} accepted on ${day}`,
  placed: 'Address found on the map',
  unplaced: 'The point is in the middle of the commune, not at the door',
  seenOn: (sites) => `Will be seen on: ${sites.join(', ')}`,
  seenNowhere: 'No site of the network covers this commune',
  alike: (by) => (by === 'phone' ? 'Same telephone as' : 'Same e\u2011mail as'),
  alikeSuspended: ', suspended',
  visits: (count) => (count > 1 ? `${count} appointments that are fixed` : 'One appointment that is fixed'),
  admit: (name) => `Admit ${name}`,
  admitted: (name) => ended(`${name} is admitted, and those who run it know by e\u2011mail`),
  resume: 'Reopen for bookings',
  resumed: (name) => ended(`${name} takes bookings again`),
  suspendMeans:
    'Suspended, it is neither found nor booked anywhere. Fixed appointments stay, people are told that they stand, and it is back by one press.',
  nothingToDo: 'Nothing waits for you: the workshop may be sent again.',
  ask: {
    ask: 'Ask…',
    label: 'Your question',
    hint: 'Sent as it is to those who run the workshop, who change it and send it again.',
    wanted: 'Write your question.',
    go: 'Send the question',
    did: (name) => ended(`The question has left for ${name}`),
  },
  refuse: {
    ask: 'Refuse…',
    label: 'Why',
    hint: 'Sent as it is to those who run the workshop.',
    wanted: 'Write why: it is what they will read.',
    go: 'Refuse this workshop',
    did: (name) => ended(`${name} is refused, and knows why`),
  },
  refuseZone: {
    ask: 'Leave the zone…',
    label: 'Why',
    hint: 'Sent as it is to those who run the workshop. It goes on as before.',
    wanted: 'Write why: it is what they will read.',
    go: 'Leave the zone as it was',
    did: (name) => ended(`The zone of ${name} stays as it was`),
  },
  suspend: {
    ask: 'Suspend…',
    label: 'Why',
    hint: 'Sent as it is to those who run the workshop. People who have an appointment do not read it.',
    wanted: 'Write why: it is what they will read.',
    go: 'Suspend this workshop',
    did: (name) => ended(`${name} is suspended; fixed appointments stay`),
  },
}
