/** The six digits that a mail shows three by three, as its reader types them. */
export const codeIn = (text: string): string => (/^\d{3}\u00a0\d{3}$/m.exec(text)?.[0] ?? '').replace(/\D/g, '')
