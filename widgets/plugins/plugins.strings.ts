import type { ElementName } from '../words/elements/options.js'

export const frenchPlugins: PluginStrings = {
  see: {
    'offer-board': 'Voir les offres',
    'repair-booking': 'Voir les réparateurs',
    'member-map': 'Voir les lieux',
    'my-space': 'Ouvrir mon espace',
  },
}

/** The link that is seen without script. */
export type PluginStrings = { readonly see: { readonly [Element in ElementName]: string } }
