import type { KindWords } from './kinds.strings.js'

export const englishKinds: KindWords = {
  types: { workshop: 'Workshop', 'self-repair': 'Repair it yourself, with help', itinerant: 'Comes to you' },
  freeFrom: (moment) => `Free from ${moment}`,
}
