import type { SavedSearchStrings } from './saved-search.strings.js'

export const savedSearchEnglish: SavedSearchStrings = {
  title: 'Tell me',
  close: 'Close',
  everyWord: 'What you are looking for',
  told: 'An e\u2011mail tells you what is new, once a day at most, and nothing when nothing is.',
  stops: 'Each e\u2011mail has a button to stop.',
  notDays: 'The days that you chose pass: they do not count.',

  signIn: 'Where to tell you?',
  signInWhy:
    'A code goes to this address, to be sure that it is yours. It is shown to nobody. No password, no account to make.',
  newHere: 'This address is new here',
  newHereMore: 'You can correct it, or go on with your first name.',
  firstNameWhy: 'Your first name is for writing to you.',
  ourPage: 'Do it on our page',

  to: (email) => `The e\u2011mail goes to ${email}.`,
  notMe: 'This is not me',
  keep: 'Tell me',
  keeping: 'One moment…',

  kept: 'Noted',
  keptMore: (email) => `The first e\u2011mail goes to ${email} tomorrow at the earliest, if something is new.`,
  toStop: 'To stop: the button of each e\u2011mail, or “My space”, on our page.',
  back: 'Back to the offers',
  drop: 'Tell me no more',
  dropped: 'Stopped',
  droppedMore: 'This search will send you nothing.',
  again: 'Tell me all the same',
  mySpace: 'My searches, in my space',

  unreachable: 'Nothing was sent: the connection failed. Try again.',
  failed: 'This did not work, and it is not your fault. Try again in a moment.',
  refused: 'This was not accepted, and the reason could not be loaded. Try again in a moment.',
}
