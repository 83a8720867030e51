import type { MailDoubtStrings } from './mail-doubt.strings.js'

export const mailDoubtEnglish: MailDoubtStrings = {
  meant: (domain) => `Did you mean ${domain}?`,
  meantYes: 'Yes, correct it',
  meantNo: (domain) => `No, keep ${domain}`,
}
