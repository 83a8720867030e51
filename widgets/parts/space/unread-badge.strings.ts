import type { Learn } from '../../words/language.js'
import { frenchUnread } from '../../words/unread.strings.js'

export const unreadBadgeFrench = { unread: frenchUnread }

export type UnreadBadgeStrings = typeof unreadBadgeFrench

export const learnUnreadBadge: Learn<UnreadBadgeStrings> = {
  en: async () => (await import('./unread-badge.strings.en.js')).unreadBadgeEnglish,
}
