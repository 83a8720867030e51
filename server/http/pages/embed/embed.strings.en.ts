import type { EmbedStrings } from './embed.strings.js'

export const englishEmbed: EmbedStrings = {
  noTab: 'This frame cannot open a tab. Copy this address into a new tab:',
  close: 'Close',
}
