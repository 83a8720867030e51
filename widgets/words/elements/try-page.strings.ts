/** Of the page that is tried, and of where one comes from and goes to. */
export const frenchTrying = { isWell: 'Est-ce que ma page va bien\u00a0?', paste: 'Coller dans ma page' }

export type Trying = typeof frenchTrying
