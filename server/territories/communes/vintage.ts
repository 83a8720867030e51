/**
 * Year of the official geographic code, then our own count, raised when anything else changes; compared as text. Apart from the file, so that a
 * server that has it already need not open it.
 */
export const shippedVintage = '2026.02'
