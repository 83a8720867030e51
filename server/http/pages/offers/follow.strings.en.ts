import type { FollowStrings } from './follow.strings.js'

export const englishFollow: FollowStrings = {
  follow: 'Follow these offers:',
  why: 'A feed reader shows you the new ones, without account or e-mail.',
  flow: (format) => `${format} feed`,
  searched: (title, words) => `${title}, “${words}”`,
}
