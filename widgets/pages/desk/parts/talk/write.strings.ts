import { at } from '../../../../words/names.strings.js'
import { englishUnread, frenchUnread } from '../../../../words/unread.strings.js'

type About = { readonly who: string; readonly what: string }

/** Rooms whose things two sides talk about say these. */
export const frenchWrite = {
  write: 'Écrire',
  writeWhom: (who: string) => `Écrire ${at(who)}`,
  writeAbout: ({ who, what }: About) => `Écrire ${at(who)}\u00a0: ${what}`,
  unreadWords: frenchUnread,
}

export type WriteWords = typeof frenchWrite

export const englishWrite: WriteWords = {
  write: 'Write',
  writeWhom: (who) => `Write to ${who}`,
  writeAbout: ({ who, what }) => `Write to ${who}: ${what}`,
  unreadWords: englishUnread,
}
