import type { RenewalWords } from './renewal.strings.js'

export const englishRenewal: RenewalWords = {
  seeOffers: 'See the offers',
  renewalTitle: 'Your offer is coming to its end',
}
