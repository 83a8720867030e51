import type { FindStrings } from './find.strings.js'

export const findEnglish: FindStrings = {
  label: 'Name, card or code of a thing',
  people: 'People',
  things: 'Things',
  newPerson: 'Somebody new',
  without: (name) => `“${name}”, without an account`,
  withoutMore: 'first name, a phone if they want',
  card: (number) => `card ${number}`,
  holds: (count) => (count === 0 ? 'has nothing now' : count === 1 ? 'has 1 thing now' : `has ${count} things now`),
  states: {
    here: 'On the shelf',
    lent: 'Out',
    late: 'Late',
    reserved: 'Reserved',
    'to-repair': 'To be repaired',
    'out-of-order': 'Out of order',
  },
  reservedOn: (day) => `reserved ${day}`,
  backOn: (day, who) => (who ? `with ${who}, back ${day}` : `back ${day}`),
  lateBy: (days, who) => [who && `with ${who}`, `${days} ${days > 1 ? 'days' : 'day'} late`].filter(Boolean).join(', '),
  reservedBy: (who) => `for ${who}`,
  found: (people, things) =>
    [
      people > 0 ? `${people} ${people > 1 ? 'people' : 'person'}` : '',
      things > 0 ? `${things} ${things > 1 ? 'things' : 'thing'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  nothing: (typed) => `“${typed}”: nobody and nothing of this name or code here.`,
  choose: (typed) => `“${typed}” is no code: choose in the list.`,
  failed: (typed) => `“${typed}” could not be looked for: there is no connection. It is kept, try again.`,
}
