import type { Language } from '../language.js'
import { frenchEntry } from '../members/entry.strings.js'
import { frenchCard } from '../offers/card.strings.js'
import { frenchBikes, englishBikes } from '../repairs/bikes.strings.js'
import { frenchElements } from './element-words.strings.js'
import type { OptionWords } from './options.js'
import { englishEntry } from '../members/search.strings.en.js'
import { englishCard } from '../offers/search.strings.en.js'
import { englishElements } from './element-words.strings.en.js'

export const frenchOptions: OptionWords = {
  elements: frenchElements,
  attributes: {
    site: { name: 'Site', help: 'Le nom du site dans le réseau. Il est toujours nécessaire.' },
    territory: {
      name: 'Territoire',
      help: 'Celui du site si rien n’est dit. Un autre, pour une page sur un quartier ou une commune voisine.',
    },
    place: { name: 'Seulement un lieu', help: 'Pour la page d’une ludothèque, d’un atelier ou d’un tiers-lieu.' },
    category: { name: 'Seulement une catégorie', help: 'Elle, et celles qu’elle contient.' },
    kind: { name: 'Seulement un genre', help: 'Tous si rien n’est dit.' },
    'bike-type': { name: 'Seulement un genre de vélo', help: 'Les autres réparateurs ne sont pas montrés.' },
    view: { name: 'Vue au départ', help: 'Sur un écran étroit. Un écran large montre les deux.' },
    locale: { name: 'Langue', help: 'Celle de votre page si rien n’est dit.' },
    'heading-level': { name: 'Niveau du titre', help: 'Sa place dans le plan de votre page.' },
    theme: {
      name: 'Clair ou sombre',
      help: 'Si rien n’est dit, comme votre page\u00a0: sombre là où son texte est clair.',
    },
    share: {
      name: 'Adresse à partager',
      help: 'Une recherche et une fiche ouverte ont leur adresse, après le signe #.',
    },
  },
  values: {
    'offer-board': { kind: frenchCard.kinds },
    'member-map': { kind: frenchEntry.kinds, view: { list: 'La liste', map: 'La carte' } },
    'repair-booking': { 'bike-type': frenchBikes },
    every: {
      locale: { fr: 'Français', en: 'Anglais' },
      theme: { light: 'Clair', dark: 'Sombre', auto: 'Comme l’appareil de chacun' },
      share: { off: 'Ne pas toucher à l’adresse' },
    },
  },
}

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

export const optionsWords: Readonly<Record<Language, OptionWords>> = { fr: frenchOptions, en: englishOptions }
