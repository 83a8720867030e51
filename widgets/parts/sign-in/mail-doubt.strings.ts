export const frenchMailDoubt = {
  meant: (domain: string) => `Vouliez-vous écrire ${domain}\u00a0?`,
  meantYes: 'Oui, corriger',
  meantNo: (domain: string) => `Non, garder ${domain}`,
}

export type MailDoubtStrings = typeof frenchMailDoubt

export const englishMailDoubt: MailDoubtStrings = {
  meant: (domain) => `Did you mean ${domain}?`,
  meantYes: 'Yes, correct it',
  meantNo: (domain) => `No, keep ${domain}`,
}
