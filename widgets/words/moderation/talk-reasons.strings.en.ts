import type { TalkReasons } from './talk-reasons.strings.js'

export const englishTalkReasons: TalkReasons = {
  dishonest: 'It was not honest',
  hurtful: 'It was hurtful',
  dangerous: 'It was dangerous',
  sold: 'I was asked for money',
  other: 'Something else',
}
