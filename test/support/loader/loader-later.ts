export const later = 'loaded when asked for'
