import { loanStateEnglish } from '../../parts/loans/loan-state.strings.en.js'
import type { OwnRequestStrings } from './own-request.strings.js'

export const ownRequestEnglish: OwnRequestStrings = {
  ...loanStateEnglish,
  already: {
    lend: 'You have asked for it',
    give: 'You have asked for it',
    swap: 'You have asked for it',
    help: 'You have asked for this help',
    wanted: 'You have answered this search',
  },
  seeOwn: 'See my request',
  isYours: 'This one is yours.',
  changeIt: 'Change it, pause it, take it away: all of it is done in “My space”.',
  space: 'Open my space',
  inTheWay: (count) => (count > 1 ? 'Your requests under way' : 'Your request under way'),
  elsewhere: (count) =>
    count > 1
      ? `${count} others were made on another site: they are in “My space”.`
      : 'Another one was made on another site: it is in “My space”.',
}
