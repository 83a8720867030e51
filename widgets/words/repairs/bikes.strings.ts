import type { Language } from '../language.js'

export const frenchBikes = {
  classic: 'vélo classique',
  electric: 'vélo électrique',
  cargo: 'vélo cargo',
  adapted: 'vélo adapté',
}

export type BikeWords = typeof frenchBikes

export const englishBikes: BikeWords = {
  classic: 'classic bike',
  electric: 'electric bike',
  cargo: 'cargo bike',
  adapted: 'adapted bike',
}

export const bikeWords: Readonly<Record<Language, BikeWords>> = { fr: frenchBikes, en: englishBikes }
