import type { Language } from './language.js'

/** How many words of others nobody has read. */
export const frenchUnread = (count: number): string => (count > 1 ? `${count} messages non lus` : '1 message non lu')

export const englishUnread = (count: number): string => (count > 1 ? `${count} unread messages` : '1 unread message')

export const unreadIn: Readonly<Record<Language, (count: number) => string>> = { fr: frenchUnread, en: englishUnread }
