import type { ActWords } from './acts.strings.js'

export const englishActs: ActWords = {
  'roles.invite': 'invited',
  'roles.withdrawInvitation': 'withdrew the invitation of',
  'roles.acceptInvitation': 'accepted the invitation',
  'roles.changeRole': 'changed the role of',
  'roles.endRole': 'ended the role of',
  'roles.leave': 'left their role',
  'moderation.decide': 'decided about',
  'moderation.undo': 'undid the decision about',
  'moderation.ban': 'keeps from publishing',
  'moderation.liftBan': 'lets publish again',
  'networkModeration.decide': 'decided about',
  'networkModeration.undo': 'undid the decision about',
  'networkModeration.ban': 'keeps from publishing',
  'networkModeration.liftBan': 'lets publish again',
  'sites.change': 'changed the settings of',
  'sites.askOrigin': 'added the address',
  'sites.proveOrigin': 'had the address recognised:',
  'sites.dropOrigin': 'took away the address',
  'workshop.answer': 'answered the visit of',
}
