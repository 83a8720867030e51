/** What was done by a role, by procedure, after the name of who did it. A test wants each of them. */
export const frenchActs: Readonly<Record<string, string>> = {
  'roles.invite': 'a invité',
  'roles.withdrawInvitation': 'a retiré l’invitation de',
  'roles.acceptInvitation': 'a accepté l’invitation',
  'roles.changeRole': 'a changé le rôle de',
  'roles.endRole': 'a mis fin au rôle de',
  'roles.leave': 'a quitté son rôle',
}

export type ActWords = typeof frenchActs
