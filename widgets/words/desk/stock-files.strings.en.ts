import type { StockFileWords } from './stock-files.strings.js'

const counted = new Intl.NumberFormat('en')
const quoted = (text = '') => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
const either = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names.map(quoted))
const all = (names: readonly string[]) => names.map(quoted).join(', ')

export const englishStockFiles: StockFileWords = {
  line: (line) => `Line ${counted.format(line)}`,

  rowFaults: {
    'quote-broken': 'A quotation mark is missing, or there is one too many.',
    'cells-missing': 'It has fewer cells than the first line has headings.',
    'cells-too-many': 'It has more cells than the first line has headings.',
    'title-missing': 'There is no title.',
    'text-long': ({ column, most = 0 }) => `${quoted(column)} is longer than ${counted.format(most)} characters.`,
    'category-unknown': ({ value, near = [] }) =>
      `No category is called ${quoted(value)}.${near.length > 0 ? ` Perhaps ${either(near)}?` : ''}`,
    'kind-unknown': ({ value }) =>
      `${quoted(value)} is no type: To borrow, To give away, To swap, Helping hand or Wanted.`,
    'condition-unknown': ({ value }) =>
      `${quoted(value)} is no condition: Like new, Very good, Good, Worn or To repair.`,
    'state-unknown': ({ value }) =>
      `${quoted(value)} does not say how the object stands: On the shelf, Paused or Out of order.`,
    'place-unknown': ({ value, near = [] }) =>
      `None of your places is called ${quoted(value)}.${near.length > 0 ? ` You have ${all(near)}.` : ''}`,
    'place-missing': 'The line does not say where the object is, and no place was chosen.',
    'owner-other': ({ value }) => `This object belongs to ${quoted(value)}, not to you.`,
    restricted: 'Only some groups could see it; here everybody would. Empty this cell to add it all the same.',
    withdrawn: 'The file says that it is withdrawn. To withdraw an object from here, choose it in the list.',
    'deposit-unreadable': ({ value }) => `${quoted(value)} is no amount: write 20, or 12.50, at most €10,000.`,
    'code-unreadable': ({ value }) => `${quoted(value)} is no code: letters and digits, at most 20 characters.`,
    'code-useless': 'Only what is lent or swapped has a code.',
    'code-twice': ({ line = 0 }) => `Line ${counted.format(line)} has this code already.`,
    'line-twice': ({ line = 0 }) =>
      `This is the same object as line ${counted.format(line)}. If there are two, give each a code.`,
    'code-held': ({ near: [title = ''] = [] }) =>
      title ? `${quoted(title)} has this code already.` : 'A photo without a title has this code already.',
    'code-withdrawn': ({ near: [title = ''] = [] }) => `This code was that of ${quoted(title)}, which is withdrawn.`,
    'kind-fixed': 'It is here already under another type, which cannot be changed.',
    'copy-without-code': 'One copy more needs a code of its own.',
    'copy-of-nothing': 'No object to borrow has the code that “Copy of” names.',
    'copy-elsewhere': 'A copy of another object has this code already.',
    'words-barred': ({ near = [] }) => `The network does not accept ${all(near)}.`,
    'changed-meanwhile': 'Somebody changed it at the same moment: send the file again.',
    'count-unreadable': ({ value }) => `${quoted(value)} is no number of copies from 1 to 100: it is left out.`,
    'value-unreadable': ({ value }) => `${quoted(value)} is no amount (80, or 79.90): it is left out.`,
    'days-unreadable': ({ value }) => `${quoted(value)} is no length of time (7, or 2 weeks): it is left aside.`,
    'photo-missing': ({ value }) => `The photo ${quoted(value)} is missing: it must be in the same zip as the list.`,
    'photo-many': ({ value }) => `Several photos are called ${quoted(value)}: none of them is taken.`,
    'photo-unreadable': ({ value }) => `${quoted(value)} is no photo that can be read here (JPEG, PNG or WebP).`,
    'photo-too-large': ({ value }) => `The photo ${quoted(value)} is too large: 12 MB at most.`,
    'photo-address': 'No photo is fetched from an address: put the files into a zip, beside the list.',
    'photos-too-many': ({ most = 0 }) => `At most ${most} photos: those that follow are left aside.`,
    'photo-later': ({ most = 0 }) =>
      `Its photos wait: ${counted.format(most)} are taken an hour. The same file, in an hour, will add them.`,
  },

  fileFaults: {
    empty: 'The file is empty.',
    'no-columns': 'The first line does not give the headings of the columns.',
    'no-title-column': 'No column is called Object, Title or Name.',
    'column-twice': 'Two columns have the same heading.',
    'line-endless': 'This is no list in CSV: a line has no end.',
    'csv-too-large': 'The list is larger than 10 MB.',
    'lines-too-many': 'The list has more than 2,000 lines: cut it in two.',
    'file-gone': 'The file is no longer there: choose it once more.',
    'role-ended': 'Whoever sent it does not look after your objects any more.',
    'zip-broken': 'The zip is damaged or cut off. Make it again, then send it once more.',
    'zip-encrypted': 'The zip is protected by a password. Make it without one.',
    'zip-too-large': 'The zip is of the format for giant files (zip64). Make it with fewer photos.',
    'zip-split': 'The zip is in several pieces. Make a single one.',
    'zip-entries': 'The zip holds more than 2,000 files. Make two of it.',
    'zip-bomb': 'Once opened this zip would be huge beyond measure: it stays closed.',
    'zip-false': 'What the zip says of its files is not true: it stays closed. Make it again.',
    workbook: 'This is a workbook, not a CSV. In the spreadsheet: “Save as”, then “CSV”.',
    'csv-none': 'The zip holds no list (.csv).',
    'csv-many': 'The zip holds several lists (.csv). Keep one.',
  },
}
