import type { VersionStrings } from './versions.strings.js'

export const englishVersions: VersionStrings = {
  title: 'Pinned versions',
  intro:
    'One element, one file, an address with a number: it never changes. With its fingerprint (SRI), a browser refuses any other file.',
  costs: 'Before you pin',
  costing: [
    'You receive nothing more: no fixes, no security updates, nothing new, until you change the number and the fingerprint yourself.',
    'The file weighs several times what the ordinary script loads, which takes only what is looked at.',
    'Only <coop-…> tags become elements: the “link” and “block” forms (data-coop) need the ordinary script.',
    'A version stays here as long as this server does: it removes none, and goes on answering what each of them asks.',
  ],
  ordinary: 'Nothing obliges you? Take the ordinary script',
  none: 'This server has not kept a version yet.',
  version: (version) => `Version ${version}`,
  since: (day) => `Here since ${day}`,
  changes: 'What changed',
  kilobytes: (count) => `${count} kB`,
  sizes: (brotli, gzip, whole) => `${brotli} to load (${gzip} in gzip), ${whole} once unpacked`,
  tagOf: (element, version) => `${element}, version ${version}`,
  rest: (element) => `With its tag and its place in the page: ${element}`,
  forPrograms: 'The same list, for a program:',
  unkept: 'This file is not kept here',
  unkeptMore: (path) => `No version that is kept has a file “${path}”.`,
  kept: 'See the versions that are kept',
}
