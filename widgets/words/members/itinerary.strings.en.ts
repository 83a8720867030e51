export const englishItinerary = 'Directions: openstreetmap.org'
