/** Raised at any change; compared as text. Apart from the data file, which need not be opened to compare. */
export const shippedVintage = '2026.02'
