import type { LabelsStrings } from './labels.strings.js'

const s = (count: number) => (count === 1 ? '' : 's')

export const labelsEnglish: LabelsStrings = {
  title: 'Labels',
  close: 'Back to the objects',
  which: 'Which labels?',
  never: 'All that were never printed',
  neverMore: (count: number) => (count === 0 ? 'None: everything has one' : `${count} object${s(count)}`),
  chosen: 'Those that I chose in the list',
  chosenMore: (count: number) => `${count} label${s(count)}`,
  format: 'Sheet',
  formats: {
    'a4-24': 'A4, 24 labels of 70 × 37 mm',
    'a4-40': 'A4, 40 labels of 52.5 × 29.7 mm',
    'a4-65': 'A4, 65 labels of 38.1 × 21.2 mm',
    one: 'A single one a page, 57 × 32 mm',
  },
  start: 'Begin at number',
  startMore: 'To finish a sheet that was begun.',
  startWrong: (most: number) => `Write a number from 1 to ${most}.`,
  print: (count: number) => (count === 1 ? 'Print the label' : `Print all ${count}`),
  real: 'When printing choose “Actual size” (100%), without margins or headers.',
  sheet: 'The sheet, as it will come out',
  none: 'Nothing to print',
  noneMore: 'Each object has its label. To make one again, choose the object in the list.',
  unread: 'The labels could not be loaded.',
  did: (count: number) => `${count} label${s(count)} noted as printed.`,
  undo: 'Not printed',
  undone: 'These labels are still to be printed.',
}
