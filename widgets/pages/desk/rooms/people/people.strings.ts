import { signInFrench } from '../../../../parts/sign-in/sign-in.strings.js'
import { ofPerson } from '../../../../words/names.strings.js'
import { frenchRoles } from '../../../../words/desk/desk.strings.js'
import type { Learn } from '../../../../words/language.js'

export const peopleFrench = {
  roles: frenchRoles,
  signIn: signInFrench,
  colon: '\u00a0: ',
  failed: 'L’équipe n’a pas pu être chargée.',
  retry: 'Réessayer',
  count: (count: number) => (count > 1 ? `${count} personnes` : 'Une personne'),
  csv: 'Télécharger la liste (CSV)',
  saved: (name: string, rows: number) =>
    `Le fichier ${name} est prêt\u00a0: ${rows > 1 ? `${rows} lignes` : 'une ligne'}.`,
  nobody: 'Personne n’a encore de rôle ici.',
  nobodyMore: 'Invitez quelqu’un par son adresse\u00a0: un e\u2011mail l’amène ici, bon sept jours.',
  person: 'Personne',
  may: 'Ce qu’elle peut faire',
  lastSeen: 'Dernière venue',
  never: 'pas encore',
  you: '(vous)',
  change: 'Changer',
  changeOf: (name: string, role: string) => `Changer le rôle ${ofPerson(name)}\u00a0: ${role}`,

  invitations: 'Invitations envoyées',
  sent: (ago: string, until: string) => `envoyée ${ago}, bonne jusqu’au ${until}`,
  resend: 'Renvoyer',
  resendTo: (email: string) => `Renvoyer l’invitation à ${email}`,
  withdraw: 'Retirer',
  withdrawOf: (email: string) => `Retirer l’invitation de ${email}`,
  isLast: (name: string) =>
    `${name} est la seule personne responsable\u00a0: il faut en nommer une autre avant qu’elle puisse partir.`,
  youAreLast: 'Vous êtes la seule personne responsable\u00a0: nommez quelqu’un avant de partir.',

  invite: 'Inviter quelqu’un',
  email: 'Adresse e\u2011mail',
  whatFor: 'Pour faire quoi\u00a0?',
  inviteMore: 'La personne reçoit un e\u2011mail, bon sept jours. Sans compte, elle en aura un en acceptant.',
  send: 'Envoyer l’invitation',
  sending: 'L’invitation part…',
  invited: (email: string, until: string) => `L’invitation est partie à ${email}. Elle est bonne jusqu’au ${until}.`,
  withdrawInvitation: 'Retirer l’invitation',
  invitationWithdrawn: (email: string) => `L’invitation de ${email} est retirée\u00a0: son lien ne mène plus à rien.`,
  inviteAgain: 'Inviter de nouveau',

  roleOf: (name: string) => `Le rôle ${ofPerson(name)}`,
  ownRole: 'Votre rôle',
  changeTo: (role: string) => `Passer à «\u00a0${role}\u00a0»`,
  changing: 'Envoi…',
  told: (name: string) => `${name} le saura par e\u2011mail.`,
  toldYou: 'Vous perdrez ce que ce rôle ne permet pas.',
  changed: (name: string, role: string) => `C’est fait\u00a0: le rôle ${ofPerson(name)} est «\u00a0${role}\u00a0».`,
  undo: 'Annuler',
  close: 'Fermer',
  end: 'Retirer ce rôle…',
  endAsk: (name: string) => `Retirer le rôle ${ofPerson(name)}\u00a0?`,
  endMore: (name: string) =>
    `${name} ne pourra plus rien faire ici, tout de suite, et le saura par e\u2011mail. Ce qui a été fait reste dans «\u00a0Qui a fait quoi\u00a0».`,
  endNow: 'Retirer le rôle',
  keep: 'Garder le rôle',
  ended: (name: string) => `C’est fait\u00a0: ${name} n’a plus ce rôle, et l’apprend par e\u2011mail.`,
  leave: 'Quitter ce rôle…',
  leaveAsk: 'Quitter ce rôle\u00a0?',
  leaveMore: 'Vous ne pourrez plus rien faire ici, tout de suite. Pour revenir, il faudra une nouvelle invitation.',
  leaveNow: 'Quitter le rôle',
  endedBy: (name: string) => `${name} a retiré ce rôle entre-temps\u00a0: rien d’autre n’a été fait.`,
  changedBy: (name: string, role: string) =>
    `${name} vient de le changer\u00a0: le rôle est maintenant «\u00a0${role}\u00a0». Rien d’autre n’a été fait.`,

  everyone: 'Tous les rôles du réseau',
  find: 'Nom, adresse, structure',
  role: 'Rôle',
  forWhom: 'Pour',
  roleCount: (count: number) => (count === 0 ? 'Aucun rôle' : count > 1 ? `${count} rôles` : 'Un rôle'),
}

export type PeopleStrings = typeof peopleFrench

export const learnPeople: Learn<PeopleStrings> = {
  en: async () => (await import('./people.strings.en.js')).peopleEnglish,
}
