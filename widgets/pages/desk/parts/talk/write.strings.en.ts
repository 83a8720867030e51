import { englishUnread } from '../../../../words/unread.strings.en.js'
import type { WriteWords } from './write.strings.js'

export const englishWrite: WriteWords = {
  write: 'Write',
  writeWhom: (who) => `Write to ${who}`,
  writeAbout: ({ who, what }) => `Write to ${who}: ${what}`,
  unreadWords: englishUnread,
}
