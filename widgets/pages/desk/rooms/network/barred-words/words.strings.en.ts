import type { WordsStrings } from './words.strings.js'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const wordsEnglish: WordsStrings = {
  add: 'Add a word',
  addFirst: 'Add the first one',
  more: 'Read in the title and description of what is published, whole, whatever the accents and plurals.',
  none: 'No word is barred. Add one, so that offers that have it are refused, or looked at first.',
  find: 'Word or reason',
  effect: 'What it does',
  does: { refuse: 'Refuses the offer', look: 'Has it looked at first' },
  doesMore: {
    refuse: 'Whoever publishes reads which word is wrong, and can change it.',
    look: 'The offer waits until its site has looked at it.',
  },
  count: (count) => (count === 0 ? 'No word' : many(count, 'word', 'words')),
  catches: (count, atLeast) =>
    count === 0 ? 'no offer today' : `${many(count, 'offer', 'offers')}${atLeast ? ' at least' : ''} today`,
  today: (count, atLeast) =>
    count === 0
      ? 'No offer that is shown today has this word.'
      : `${many(count, 'offer', 'offers')}${atLeast ? ' at least' : ''} shown today ${count === 1 ? 'has' : 'have'} this word. What is shown already stays.`,
  word: 'Word, or several in a row',
  reason: 'Why, for moderators',
  wordMissing: 'Write the word.',
  noSigns: 'Without a semicolon, and without a hash at the start: files of the list use them.',
  known: 'This word is in the list already.',
  save: 'Save',
  saving: 'One moment…',
  addIt: 'Add',
  remove: 'Take away',
  close: 'Close',
  added: (word, does) => `“${word}” is in the list: ${does.toLowerCase()}, from now on.`,
  changed: (word) => `“${word}” is saved.`,
  removed: (word) => `“${word}” is no longer barred.`,
  movedOnBy: (name) => `${name} has just changed this word: here is the list. Nothing else was done.`,
  undo: 'Undo',
}
