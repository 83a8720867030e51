import type { PluginStrings } from './plugins.strings.js'

export const englishPlugins: PluginStrings = {
  see: {
    'offer-board': 'See the offers',
    'repair-booking': 'See the repairers',
    'member-map': 'See the places',
    'my-space': 'Open my space',
  },
}
