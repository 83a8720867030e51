import { frenchEntry } from '../members/entry.strings.js'
import { frenchCard } from '../offers/card.strings.js'
import { frenchBikes } from '../repairs/bikes.strings.js'
import { frenchElements } from './element-words.strings.js'
import type { OptionWords } from './options.js'

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
