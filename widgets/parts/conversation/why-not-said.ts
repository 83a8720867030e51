import type { Refused } from '../../shared/wire.js'
import type { TalkStrings } from './talk.strings.js'

export function whyNotSaid(reason: Refused['reason'], { over, refused }: TalkStrings, who: string): string {
  switch (reason) {
    case 'messages-full':
      return refused.full(who)
    case 'person-blocked':
      return refused.blocked(who)
    case 'conversation-over':
      return over
    case 'photo-gone':
      return refused.photoGone
    case 'photos-too-many':
      return refused.photosMany
    case 'photo-unreadable':
    case 'photo-format':
    case 'photo-too-large':
      return refused.photoUnread
    default:
      return refused.other
  }
}
