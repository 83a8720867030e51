import type { ElementName } from '../words/elements/options.js'

export const frenchPlugins: PluginStrings = {
  find: {
    'offer-board': ['offres', 'prêter', 'donner', 'partage'],
    'repair-booking': ['réparation', 'vélo', 'atelier', 'rendez-vous'],
    'member-map': ['lieux', 'carte', 'adresses', 'réseau'],
    'my-space': ['mon espace', 'emprunts', 'demandes', 'compte'],
  },
  see: {
    'offer-board': 'Voir les offres',
    'repair-booking': 'Voir les réparateurs',
    'member-map': 'Voir les lieux',
    'my-space': 'Ouvrir mon espace',
  },
}

export type PluginStrings = {
  /** What one types in an editor to find the element, as many in each language. */
  readonly find: { readonly [Element in ElementName]: readonly [string, string, string, string] }
  /** The link that is seen without script. */
  readonly see: { readonly [Element in ElementName]: string }
}
