export const frenchBikes = {
  classic: 'vélo classique',
  electric: 'vélo électrique',
  cargo: 'vélo cargo',
  adapted: 'vélo adapté',
}

export type BikeWords = typeof frenchBikes
