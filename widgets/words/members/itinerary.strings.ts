/** On another site: said before it is left for. */
export const frenchItinerary = 'Itinéraire\u00a0: openstreetmap.org'
