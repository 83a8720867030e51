import type { ActWords } from './acts.strings.js'

export const englishActs: ActWords = {
  'roles.invite': 'invited',
  'roles.withdrawInvitation': 'withdrew the invitation of',
  'roles.acceptInvitation': 'accepted the invitation',
  'roles.changeRole': 'changed the role of',
  'roles.endRole': 'ended the role of',
  'roles.leave': 'left their role',
}
