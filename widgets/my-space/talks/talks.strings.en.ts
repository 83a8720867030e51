import type { TalksStrings } from './talks.strings.js'

export const talksEnglish: TalksStrings = {
  title: 'Messages',
  none: 'No conversation for now.',
  noneMore: 'One writes about a request, a loan, a gift or an appointment. All of it is found here.',
  fresh: (count) => `${count} new`,
  mine: 'You:',
  photo: 'Photo',
  yesterday: 'yesterday',
  time: (text) => text,
  toAnswer: 'to be answered',
  bike: 'Repair my bicycle',
}
