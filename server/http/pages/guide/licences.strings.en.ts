import type { LicencesStrings } from './licences.strings.js'

export const englishLicences: LicencesStrings = {
  title: 'Licences',
  intro:
    'All that ships, listed at each build: what goes into the pages of partners, and what is installed on the server. The texts are as their authors wrote them.',
  ours: 'What is ours',
  oursWords:
    'The server and the demonstration are under AGPL-3.0-or-later; what a partner’s page loads is under MIT, so that your page stays under whatever licence you like.',
  plugins:
    'The plugins for WordPress and for SPIP hold our own code alone, under MIT; the text is in each archive. The build stops if code of others gets into one.',
  ourText: 'The texts of what pages load, in one file',
  inPages: 'In the pages of partners',
  onServer: 'On the server',
  heads: ['Name', 'Version', 'Licence'],
  lists: 'Lists and drawings',
  texts: 'Texts',
  noText: 'This package holds no text: its licence is the one that it declares.',
}
