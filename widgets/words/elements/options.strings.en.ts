import { englishEntry } from '../members/entry.strings.en.js'
import { englishCard } from '../offers/card.strings.en.js'
import { englishBikes } from '../repairs/bikes.strings.en.js'
import { englishElements } from './element-words.strings.en.js'
import type { OptionWords } from './options.js'

export const englishOptions: OptionWords = {
  elements: englishElements,
  attributes: {
    site: { name: 'Site', help: 'The name of the site in the network. It is always needed.' },
    territory: {
      name: 'Territory',
      help: 'The site’s own when not said. Another, for a page about a district or a neighbouring town.',
    },
    place: { name: 'One place only', help: 'For the page of a toy library, a workshop or a third place.' },
    category: { name: 'One category only', help: 'This one, and those under it.' },
    kind: { name: 'One kind only', help: 'All when not said.' },
    'bike-type': { name: 'One kind of bicycle only', help: 'Other repairers are not shown.' },
    view: { name: 'Shown first', help: 'On a narrow screen. A wide one shows both.' },
    locale: { name: 'Language', help: 'That of your page when not said.' },
    'heading-level': { name: 'Level of the title', help: 'Where it stands in the outline of your page.' },
    theme: { name: 'Light or dark', help: 'When not said, as your page: dark where its text is light.' },
    share: { name: 'Address to share', help: 'A search and an open sheet have their address, after the # sign.' },
  },
  values: {
    'offer-board': { kind: englishCard.kinds },
    'member-map': { kind: englishEntry.kinds, view: { list: 'The list', map: 'The map' } },
    'repair-booking': { 'bike-type': englishBikes },
    every: {
      locale: { fr: 'French', en: 'English' },
      theme: { light: 'Light', dark: 'Dark', auto: 'As each person’s device' },
      share: { off: 'Leave the address alone' },
    },
  },
}
