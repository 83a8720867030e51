import type { MailPageTitles } from './mail-pages.strings.js'

export const englishMailPages: MailPageTitles = {
  address: 'Change the address of your account',
  export: 'Take what is yours',
  erase: 'Erase all that is about you',
  watch: 'Be told no more',
  invitation: 'An invitation for you',
  ownSpace: 'Go to my space',
}
