import type { BorrowersStrings } from './borrowers.strings.js'

const people = (count: number) => (count > 1 ? `${count} people` : 'One person')

export const borrowersEnglish: BorrowersStrings = {
  find: 'Name, card, telephone or e\u2011mail',
  show: 'Show',
  everybody: 'Everybody',
  shows: { out: (count) => `Has something (${count})`, late: (count) => `Late (${count})` },
  count: (count) => (count === 0 ? 'Nobody' : people(count)),
  empty:
    'Nobody has borrowed here yet. With a first loan, the person is in this list; without an account and without their yes, they are forgotten thirty days after their last return.',
  saved: (name, rows) => `The file ${name} is ready: ${people(rows).toLowerCase()}.`,
  card: (card) => `card ${card}`,
  out: (count) => (count > 1 ? `${count} things out` : 'One thing out'),
  late: (count) => `${count} late`,
  reserved: (count) => (count > 1 ? `${count} reserved` : 'One reserved'),
  nothing: 'Nothing now',
  dueOn: (day) => `due ${day}`,
  failed: 'This person is not, or no longer, in the list.',
  backToList: '‹ People',
}
