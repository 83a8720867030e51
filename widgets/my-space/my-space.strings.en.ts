import { englishSpaceName } from '../words/my-space/space.strings.js'
import { englishShutIn } from '../words/shut-in.strings.js'
import type { SpaceStrings } from './my-space.strings.js'
import type { ReadyStrings } from './ready-space.strings.js'

export const words: SpaceStrings = {
  ...englishSpaceName,
  intro: 'What you offer, what you borrow and your appointments made on this site, with what is left for you to do.',
  introWhole:
    'What you offer, what you borrow and your appointments, whatever the site, with what is left for you to do.',
}

export const ready: ReadyStrings = {
  ...englishShutIn,
  loading: 'Your space is coming…',
  hello: (name) => `Hello ${name}`,
  tabs: {
    all: 'The parts of my space',
    todo: 'To do',
    soon: 'Coming up',
    talks: 'Messages',
    offers: 'My offers',
    me: 'Me',
  },
  due: (count) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  nothingDue: 'Nothing to do for now.',
  nothingOffered: 'You offer nothing for now.',
  known: (email) => `You are known here by this address: ${email}`,
  partly: 'A part of your space could not be loaded.',
  signOut: 'Sign out',
  signedOut: 'Done: this browser no longer knows you. What you offer and your appointments stay as they are.',
  ended: 'You are no longer signed in. A new code is enough.',

  signIn: 'Receive a code to come in',
  signInWhy:
    'The code goes to this address: no password, no account to create. Give the one with which you offered or booked.',
  newHere: 'This address is new here',
  newHereMore: 'Nothing has been done with it yet. You can correct it, or go on with your first name.',
  firstNameWhy: 'Others will see your first name, never your address.',
  ourPage: 'Open my space on our page',

  elsewhere: 'This page cannot know who you are.',
  elsewhereMore: 'The same is done on our page.',
  orThere: (address) => `Or copy this address: ${address}`,
  failed: 'Your space could not be loaded.',
  failedMore: 'Nothing is lost. Try again in a moment.',
  offline: 'You are offline.',
  offlineMore: 'Your space will be back with the connection.',
  offlineSince: (moment) => `Offline since ${moment}`,
  shownOf: (moment) => `What is shown dates from ${moment}. The rest will come with the connection.`,
  clock: (text) => text,
  at: (day, clock) => `${day}, ${clock}`,
  retry: 'Try again',
  off: 'This content is not available here.',

  empty: 'Nothing under way for now',
  emptyMore: 'What you offer and your appointments will stand here. An e\u2011mail tells you of each step, too.',
  seeOffers: 'See what is lent and given',
  seeRepairs: 'Have my bicycle repaired',
  onlyHere: (site) => `Only what you have done on the site “${site}” stands here.`,
  everything: 'See everything, and my profile',
  account: 'My profile and my data',
  signInWhole:
    'To show you the words, phone numbers and addresses, a code is asked, sent to your e\u2011mail address. Then you are back where you were.',
  signInAgain:
    'Here you see all your sites, and change your profile and your data. So that nobody else can, one more code goes to this address.',
}
