import { englishSearch } from '../../../../widgets/words/members/search.strings.en.js'
import type { ProposeStrings } from './propose.strings.js'

const optional = ' (optional)'

export const englishPropose: ProposeStrings = {
  title: englishSearch.propose,
  what: 'A workshop, a community place, an association where people lend, repair, welcome? Tell us, without an account. A place, never somebody’s home.',
  fields: {
    name: { label: 'Name of the place' },
    kind: { label: 'Kind of place', none: 'Choose' },
    about: { label: englishSearch.does, hint: 'A sentence or two: what one finds there, and for whom.' },
    communeCode: { label: 'Commune', none: 'Choose' },
    street: { label: `Number and street${optional}`, hint: 'For example: 3 place du Lavoir' },
    hours: { label: `Opening hours${optional}`, hint: 'As people say them: Tuesday to Friday, 2 to 6 pm' },
    website: { label: `Address of its web site${optional}` },
    proposer: { label: `Your first name${optional}` },
    email: {
      label: `Your e-mail${optional}`,
      hint: 'To tell you what is decided, and nothing else. Erased 30 days after the answer.',
    },
  },
  next: 'The network looks at each proposal before it is shown. Nothing appears before that.',
  send: 'Propose this place',
  back: 'Back to the places',
  wrong: 'Something is missing:',
  wrongs: {
    name: 'Write the name of the place.',
    kind: 'Choose the kind of place.',
    about: 'Write what one does there.',
    communeCode: 'Choose the commune from the list.',
    street: 'This street is too long: 200 signs at most.',
    hours: 'These hours are too long: 300 signs at most.',
    website: 'Write the address of the site like “www.example.fr”, or leave it empty.',
    proposer: 'This first name is too long: 80 signs at most.',
    email: 'Write the e-mail like “name@example.fr”, or leave it empty.',
    page: 'The proposal could not leave this page. Reload it and send it again: what you wrote is kept here.',
    many: 'Many proposals come from here. Try again in an hour: what you wrote is kept here.',
  },
  done: 'Thank you, it has arrived',
  doneWords:
    'The network looks at your proposal. If you left an address, you will receive its answer by e-mail. If not, come back to the map.',
  another: 'Propose another place',
}
