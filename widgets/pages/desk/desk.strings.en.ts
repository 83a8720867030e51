import { englishDeskName, englishRoles } from '../../words/desk/desk.strings.en.js'
import type { DeskStrings } from './desk.strings.js'
import type { RoomName } from './room.js'
import { nameIn } from './rooms.strings.js'

export const deskEnglish: DeskStrings = {
  ...englishDeskName,
  nav: 'Desk',
  tabs: 'Rooms',
  loading: 'The desk is coming…',
  failed: 'The desk could not be loaded.',
  failedMore: 'Nothing is lost. Try again in a moment.',
  offline: 'You are offline.',
  offlineMore: 'The desk comes back with the connection.',
  retry: 'Try again',
  roomFailed: 'This room could not be opened.',

  signedInAs: 'Signed in as:',
  lock: 'Lock the screen',
  showNames: 'Show names',
  hideNames: 'Hide names',
  signOut: 'Sign out',
  more: 'More',
  lockNote: 'The screen locks by itself after fifteen minutes without a press. You see only what your roles allow.',

  noRoom:
    'This role opens no room yet. To write down loans for people without e-mail, ask the person in charge to invite you to “Staff”.',
  waiting: (count: number) => `${count} to look at`,
  since: (day: string) => `since ${day}`,

  noRole: 'This desk is for the teams of the network',
  noRoleMore:
    'Here one keeps what an organisation, a place or a site shows: the team, moderation, settings. You have no role with this address.',
  join: 'Ask for a site for my organisation',
  noRoleWho:
    'To have one, ask the person in charge of your organisation for an invitation. If you do not know them, write to the network.',
  network: 'How to reach the network',
  mySpace: 'My space: my offers and my appointments',

  gone: 'This room is not yours',
  goneMore: 'The address leads to a room that your roles do not open. These are the ones that they open.',
  withdrawn: (what: string) => `Your role for ${what} has ended.`,
  withdrawnMore:
    'A person in charge has just withdrawn it. What you were writing here was not sent. Ask them to know more.',
  toMenu: 'Back to the desk',
  given: (what: string) => `You have a new role: ${what}.`,

  done: 'What has just been done',
  close: 'Close',
  undo: 'Undo',

  theNetwork: 'The network',
  colon: ': ',
  kinds: { member: 'Member of the network', site: 'Partner site', network: 'The whole network' },
  nameOfRoom: (room: RoomName) => nameIn('en', room),
  roles: englishRoles,
}
