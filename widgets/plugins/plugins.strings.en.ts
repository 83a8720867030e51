import type { PluginStrings } from './plugins.strings.js'

export const englishPlugins: PluginStrings = {
  find: {
    'offer-board': ['offers', 'lend', 'give', 'sharing'],
    'repair-booking': ['repair', 'bicycle', 'workshop', 'appointment'],
    'member-map': ['places', 'map', 'addresses', 'network'],
    'my-space': ['my space', 'loans', 'requests', 'account'],
  },
  see: {
    'offer-board': 'See the offers',
    'repair-booking': 'See the repairers',
    'member-map': 'See the places',
    'my-space': 'Open my space',
  },
}
