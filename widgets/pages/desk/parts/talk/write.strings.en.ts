import type { WriteWords } from './write.strings.js'

export const englishWrite: WriteWords = {
  write: 'Write',
  writeWhom: (who) => `Write to ${who}`,
  writeAbout: ({ who, what }) => `Write to ${who}: ${what}`,
  unreadWords: (count) => (count > 1 ? `${count} unread messages` : '1 unread message'),
}
