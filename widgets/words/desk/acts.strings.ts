/** What was done by a role, by procedure, after the name of who did it. A test wants each of them. */
export const frenchActs: Readonly<Record<string, string>> = {
  'roles.invite': 'a invité',
  'roles.withdrawInvitation': 'a retiré l’invitation de',
  'roles.acceptInvitation': 'a accepté l’invitation',
  'roles.changeRole': 'a changé le rôle de',
  'roles.endRole': 'a mis fin au rôle de',
  'roles.leave': 'a quitté son rôle',
  'moderation.decide': 'a décidé de',
  'moderation.undo': 'est revenu sur la décision sur',
  'moderation.ban': 'empêche de publier',
  'moderation.liftBan': 'laisse publier à nouveau',
  'networkModeration.decide': 'a décidé de',
  'networkModeration.undo': 'est revenu sur la décision sur',
  'networkModeration.ban': 'empêche de publier',
  'networkModeration.liftBan': 'laisse publier à nouveau',
  'categories.add': 'a ajouté la catégorie',
  'categories.change': 'a changé la catégorie',
  'categories.move': 'a déplacé la catégorie',
  'categories.retire': 'a retiré la catégorie',
  'sites.change': 'a changé les réglages de',
  'sites.askOrigin': 'a ajouté l’adresse',
  'sites.proveOrigin': 'a fait reconnaître l’adresse',
  'sites.dropOrigin': 'a retiré l’adresse',
  'workshop.answer': 'a répondu au rendez-vous de',
}

export type ActWords = typeof frenchActs
