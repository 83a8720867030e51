/**
 * Year of the official geographic code, then our own number, raised at any other change; compared as text. Apart from
 * the data file, which a server that has it need not open.
 */
export const shippedVintage = '2026.02'
