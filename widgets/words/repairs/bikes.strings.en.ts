import type { BikeWords } from './bikes.strings.js'

export const englishBikes: BikeWords = {
  classic: 'classic bike',
  electric: 'electric bike',
  cargo: 'cargo bike',
  adapted: 'adapted bike',
}
