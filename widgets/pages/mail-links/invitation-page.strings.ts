import { frenchMailPages } from '../../words/account/mail-pages.strings.js'

export const frenchInvitation = {
  title: frenchMailPages.invitation,
  invites: (by: string, of: string) => `${by} vous invite à travailler avec nous pour ${of}.`,
  invited: (of: string) => `On vous invite à travailler avec nous pour ${of}.`,
  role: 'Rôle',
  does: 'Vous pourriez',
  until: (day: string) => `L’invitation est valable jusqu’au ${day}.`,
  accept: 'Accepter',
  decline: 'Refuser',
  codeNext: (email: string) => `Pour accepter, un code part à ${email}\u00a0: c’est à cette adresse qu’on vous invite.`,
  another: (email: string) => `Ce navigateur est connecté avec ${email}. Accepter le connecte avec l’adresse invitée.`,
  sent: (email: string) =>
    `Un code de six chiffres vient de partir à ${email}. Regardez aussi dans les courriers indésirables.`,
  code: 'Code à six chiffres',
  firstName: 'Votre prénom',
  firstNameWhy: 'Les personnes avec qui vous travaillez le voient. Il n’y a pas de mot de passe.',
  firstNameMissing: 'Écrivez votre prénom.',
  codeMissing: 'Le code a six chiffres.',
  wrong: (left: number) =>
    `Ce n’est pas ce code. Encore ${left > 1 ? `${left} essais` : 'un essai'}\u00a0: regardez l’e-mail le plus récent.`,
  codeOver: 'Ce code n’est plus bon. Demandez-en un autre, il part tout de suite.',
  confirm: 'Accepter l’invitation',
  resend: 'Recevoir un autre code',
  later: 'Beaucoup de codes ont été demandés d’ici. Réessayez un peu plus tard.',
  accepted: 'C’est fait, bienvenue',
  acceptedWords: (role: string, of: string) => `Vous avez le rôle «\u00a0${role}\u00a0» pour ${of}.`,
  desk: 'Ouvrir le bureau',
  declined: 'Vous avez refusé',
  declinedWords: 'La personne qui vous invitait le sait. Rien d’autre ne change.',
  over: 'Cette invitation n’est plus bonne',
  overWords:
    'Elle a été retirée, remplacée par une autre, ou elle a plus de 7 jours. Demandez qu’on vous invite de nouveau.',
  gone: 'Ce lien ne mène à aucune invitation',
}

export type InvitationWords = typeof frenchInvitation
