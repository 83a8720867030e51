import type { GuideStrings } from './guide.strings.js'

export const englishGuide: GuideStrings = {
  title: 'The guide',
  intro:
    'Looking, borrowing, putting an element into a site, working at the desk, reviewing, running the server: it is all here, to print, without an account.',
  contents: 'Contents of the guide',
  onThisPage: 'On this page',
  search: 'Search the guide',
  find: 'Search',
  otherLanguage: 'This page is not in English yet: here it is in French.',
  inOther: 'in French',
  before: 'Previous page:',
  after: 'Next page:',
  decisions: 'Decisions',
  decisionsIntro: 'Why the code is as it is: a page for each choice, for whoever reviews or continues it.',
  results: (words) => `“${words}” in the guide`,
  found: (total) => (total === 1 ? 'One passage found.' : `${total} passages found.`),
  nothing: 'Nothing in the guide holds all these words. Try a single one, or another; the contents stand below.',
}
