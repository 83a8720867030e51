import type { LegalStrings } from './legal.strings.js'

export const englishLegal: LegalStrings = {
  title: 'Legal notice and contact',
  intro: 'Who answers for these pages, where to write, and what you can ask for.',
  unknown:
    'Whoever keeps this server has not written their name and address here yet. Until then, turn to the town hall or the place whose site you visited.',
  publisher: 'Who publishes these pages',
  name: 'Publisher',
  address: 'Address',
  email: 'E-mail',
  phone: 'Telephone',
  director: 'Director of publication',
  host: 'Hosting',
  sites: [
    'The sites of towns and places',
    'Each town and each place answers for its own site and its offers. An offer or a request belongs to the person or the place that publishes it.',
  ],
  reports: [
    'Report a content',
    'Each offer has a “Report” button: it is the fastest way, a person looks and decides. You can also write to the publisher, in French or English, with the address of the page.',
  ],
  data: [
    'Your data',
    'No cookies, no advertising, no third parties. One thing alone goes elsewhere, if you press it: an address or “Directions” opens openstreetmap.org, which then receives that address (yours, when the repairer comes to you). You can ask to see, correct, take away or erase what is kept about you: write to the publisher. If nobody answers within a month, turn to the French authority:',
  ],
  authority: 'complain to the CNIL',
}
