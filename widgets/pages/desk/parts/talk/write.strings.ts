import { at } from '../../../../words/names.strings.js'

type About = { readonly who: string; readonly what: string }

/** Rooms whose things two sides talk about say these. */
export const frenchWrite = {
  write: 'Écrire',
  writeWhom: (who: string) => `Écrire ${at(who)}`,
  writeAbout: ({ who, what }: About) => `Écrire ${at(who)}\u00a0: ${what}`,
  unreadWords: (count: number) => (count > 1 ? `${count} messages non lus` : '1 message non lu'),
}

export type WriteWords = typeof frenchWrite
