import type { PosterStrings } from './poster.strings.js'

export const englishPoster: PosterStrings = {
  title: 'A poster',
  intro:
    'An A4 poster for the counter of a town hall, a social centre or a workshop: the address of the page in large letters, and a code to photograph. Choose, open the poster, then print it from the menu of your browser.',
  site: 'Site',
  page: 'Page',
  everything: 'All that the site shows',
  see: 'See the poster',
  none: 'No site is open on this server: there is nothing to put up yet.',
  scan: 'Photograph this code',
  orWrite: 'or write this address:',
  free: 'Looking needs no account. No cookie, no advertising, no third party.',
  ask: 'No internet? Ask at the counter.',
  code: (address) => `A code to photograph, which leads to ${address}`,
  back: 'Choose another poster',
  print: 'To print it: Ctrl + P, or the menu of the browser. The paper holds the poster alone.',
}
