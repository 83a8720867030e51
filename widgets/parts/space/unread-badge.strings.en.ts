import { englishUnread } from '../../words/unread.strings.en.js'
import type { UnreadBadgeStrings } from './unread-badge.strings.js'

export const unreadBadgeEnglish: UnreadBadgeStrings = { unread: englishUnread }
