import type { TryStrings } from './try-page.strings.js'

export const englishTry: TryStrings = {
  title: (name) => `Try: ${name}`,
  intro:
    'The living element, on a site of this server. Change an attribute: the element and the code to copy follow. What you do in it is really done, as on our pages.',
  others: 'The other elements:',
  none: 'No site of this server has switched this element on: there is nothing to try yet.',
  notSaid: 'Not said',
  show: 'Show it so',
  live: 'The element',
  code: 'The code',
  events: 'What it tells the page',
  eventsHint: 'Each event is added here, with what it carries. This needs a script; attributes can be tried without.',
  waiting: 'Nothing yet: open a sheet, search a word.',
  link: 'See the same on our page',
}
