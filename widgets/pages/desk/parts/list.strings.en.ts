import type { ListStrings, ActStrings } from './list.strings.js'

export const listEnglish: ListStrings = {
  failed: 'The list could not be loaded.',
  offline: 'You are offline: what is shown is from before.',
  tooMany: 'Too many requests come from here.',
  again: (when) => `Try again ${when}.`,
  retry: 'Try again',
  nothingFound: 'Nothing matches these filters.',
  dropFilters: 'Remove the filters',
  toFirst: 'First page',
  next: 'Next page',
  csv: (count: number) => `Download ${count > 1 ? `the ${count.toLocaleString('en-GB')} rows` : 'the row'} (CSV)`,
  saved: (file) => `The list is in the file ${file}.`,
  filters: 'Filter the list',
  all: 'All',
}

export const actEnglish: ActStrings = {
  unreachable: 'Nothing was sent: the connection failed. What you wrote is kept, try again.',
  failed: 'That did not work, and it is not your doing. Try again in a moment.',
  refused: 'That was not accepted, and the reason could not be loaded. Try again in a moment.',
}
