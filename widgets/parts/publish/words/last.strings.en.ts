import { residentEnglish } from '../../resident/resident.strings.en.js'
import { signInEnglish } from '../../sign-in/sign-in.strings.en.js'
import type { LastStrings } from './last.strings.js'

/** The words of the last steps: who publishes, the code, what was sent. */
export const lastEnglish: LastStrings = {
  ...signInEnglish,
  ...residentEnglish,
  check: 'Publish',
  askCode: 'Receive a code by e\u2011mail',
  save: 'Save',
  saveTitle: 'Save the changes',
  lastStep: 'Last step',
  backToForm: 'Change the offer',
  seenAs: 'What your neighbours will see',
  andYou: 'And you?',
  contactsSeen: (found) => `Everybody will read: ${found}`,
  contactsMore: 'Take it out if that is not what you want.',
  emailPurpose:
    'Your e\u2011mail address is never shown. Your first name and your commune are shown with the offer. As soon as you ask for the code, the offer is kept in this browser for 24\u00a0hours.',

  sendingPhoto: (at, all) => `Sending photo ${at} of ${all}…`,
  publishing: 'Publishing…',
  cut: 'The connection was cut.',
  cutMore: 'It will go on by itself, nothing is lost.',
  sendAgain: 'Try again',
  takeOut: (found) => `Take ${found.map((word) => `“${word}”`).join(', ')} out of the title or the description.`,
  asItIs: 'Start again from what is online',

  doneTitle: 'It is published',
  changedTitle: 'It is saved',
  pausedTitle: 'Paused',
  pausedMore: 'Nobody sees it. You can put it back online whenever you like.',
  changeIt: 'Edit',
  pauseIt: 'Pause',
  resumeIt: 'Put back online',
  waitingTitle: 'Received',
  thanks: (firstName) => (firstName ? `Thank you ${firstName}!` : 'Thank you!'),
  onlineTill: (day) => `Online until ${day}`,
  endMail: 'An e\u2011mail will tell you before it ends, so that you can extend it.',
  away: 'You said that you are away: it will be shown when you are back.',
  neighbours: 'Your neighbours find it',
  seenIn: (territory) => `With your first name and your commune, in the lists: ${territory}`,
  seenElsewhere: (commune) =>
    `Your commune is outside the territory of this site: the offer can be seen in ${commune} and around.`,
  changeLater: 'Change something',
  changeWhere: 'Here, or later in “My space”.',
  received: 'Offer received',
  lookedAtBy: (site, day) => `Looked at by ${site} before ${day}`,
  lookedAtMore: (rule) =>
    `The answer comes by e\u2011mail. If something is wrong, you are told what, and you can correct it. ${
      rule === 'all' ? 'This site looks at each offer.' : 'The next ones go online at once.'
    }`,
  thenOnline: 'Then online',
  another: 'Offer something else',
  backToOffers: 'Back to the offers',
}
