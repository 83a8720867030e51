/** Where a link to call leads. */
export const telOf = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`

/** A number broken over two lines is read wrongly, and typed wrongly. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0')
