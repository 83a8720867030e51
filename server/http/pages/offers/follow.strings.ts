import type { Language } from '../../../base/language.js'

/** Words of a list of offers that somebody's reader of feeds asks for by itself. */
const frenchFollow = {
  follow: 'Suivre ces offres\u00a0:',
  why: 'Un lecteur de flux vous montre les nouvelles, sans compte ni e-mail.',
  flow: (format: string) => `Flux ${format}`,
  searched: (title: string, words: string) => `${title}, «\u00a0${words}\u00a0»`,
}

export type FollowStrings = typeof frenchFollow

const englishFollow: FollowStrings = {
  follow: 'Follow these offers:',
  why: 'A feed reader shows you the new ones, without account or e-mail.',
  flow: (format) => `${format} feed`,
  searched: (title, words) => `${title}, “${words}”`,
}

export const followStrings: Readonly<Record<Language, FollowStrings>> = { fr: frenchFollow, en: englishFollow }
