import { englishStockFiles } from '../../../../../words/desk/stock-files.strings.en.js'
import { englishStock } from '../../../../../words/desk/stock.strings.en.js'
import { changedWords, textColumns } from '../../../../../words/offers/filed-words.js'
import { englishOfferFields } from '../../../../../words/offers/offer-fields.strings.en.js'
import type { FilesStrings } from './files.strings.js'

const counted = new Intl.NumberFormat('en')
const s = (count: number) => (count === 1 ? '' : 's')
const objects = (count: number) => `${counted.format(count)} object${s(count)}`

export const filesEnglish: FilesStrings = {
  close: 'Close',
  ...englishStockFiles,
  stock: englishStock,
  how: 'A list in CSV, or a zip with the list and its photos. It is tried first: nothing comes in before you say so.',
  file: 'File (.csv or .zip)',
  drop: 'Or drop it here.',
  limits: '2,000 lines at most; the zip, 200 MB.',
  usualPlace: 'Place of objects of which the list does not say where they are',
  columns: 'Which columns are understood?',
  columnsMore:
    'In any order, in French or English. An empty cell changes nothing of an object that is there. A file exported from EBS is read as it is.',
  ofColumns: [
    ['Object', 'The title, the only one that is needed.'],
    [
      'Code',
      'What is written on it. By it an object that is there is known; without one, by its title, place and description.',
    ],
    ['Copy of', 'The code of another one, where there are several of the same.'],
    ['Type', 'To borrow (if it says nothing), To give away, To swap, Helping hand, Wanted.'],
    ['Category', 'If it says nothing, the title does.'],
    ['Condition', 'Like new, Very good, Good, Worn, To repair.'],
    ['Now', 'On the shelf, Paused, Out of order.'],
    ['Place', 'One of yours.'],
    ['Deposit, Days', '€40; 7, or 2 weeks.'],
    ...textColumns(englishOfferFields),
    ['Description', 'A few words.'],
    ['Photos', 'The names of the files in the zip, with | between them. Five at most.'],
  ],
  example: 'An example to fill in',
  exampleName: 'example-objects.csv',
  examples: ['Hammer drill', 'With ten bits', 'Tent for four'],
  tryFile: 'Try the file',
  wanted: 'Choose a file first.',
  wrongKind: 'It takes a .csv or .zip file. In the spreadsheet: “Save as”, then “CSV”.',
  tooLarge: 'This file is larger than 200 MB. Send it in several parts.',
  sending: (percent) => `Sending: ${percent}%`,
  stop: 'Stop',
  trying: 'The list is being tried…',
  goingOn: (done, total) => `${counted.format(done)} line${s(done)} of ${counted.format(total)}`,
  goesOn: 'It goes on even if you close this page.',
  failed: 'This file is not taken',
  unread: 'How the file stands cannot be read for now.',
  would: { added: 'to add', changed: 'to change', same: 'there already', refused: 'refused' },
  did: { added: 'added', changed: 'changed', same: 'there already', refused: 'refused' },
  photos: (count) => `with ${counted.format(count)} photo${s(count)}`,
  photosTaken: (count) => `${counted.format(count)} photo${s(count)} taken`,
  photosLeft: (count) =>
    `${counted.format(count)} photo${count === 1 ? ' waits' : 's wait'}: 400 an hour for your member. Send the same file in an hour, it will add nothing else.`,
  nothing: 'Nothing to change: all that this file says is there already.',
  nothingGood: 'No line can come in.',
  add: (count) => (count === 1 ? 'Add this object' : `Add the ${objects(count)}`),
  change: (count) => (count === 1 ? 'Change this object' : `Change the ${objects(count)}`),
  addAndChange: (added, changed) => `Add ${objects(added)}, change ${counted.format(changed)}`,
  faulty: (count) => (count === 1 ? 'One line to mend' : `${counted.format(count)} lines to mend`),
  faultyMore: 'The others come in without them. Mend these in their file, and send it in turn.',
  more: (count) => `and ${counted.format(count)} more in the file`,
  report: 'Download these lines',
  lines: { would: 'What would be added or change', did: 'What was added or has changed' },
  first: (count) => `The first ${counted.format(count)}.`,
  verdicts: { added: 'Addition', changed: 'Change', same: 'There already', refused: 'Refused' },
  changedFields: {
    title: 'title',
    description: 'description',
    category: 'category',
    condition: 'condition',
    ...changedWords(englishOfferFields),
    place: 'place',
    state: 'on the shelf or paused',
    copy: 'copy',
    kept: 'value or remarks',
    count: 'count',
    photos: 'photos',
  },
  unused: (columns) => `Columns of no use here, left aside: ${columns}.`,
  other: 'Choose another file',
  taken: (name) => `The file “${name}” has come in.`,
}
