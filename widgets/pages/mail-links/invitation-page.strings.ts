import type { Language } from '../../words/language.js'
import { frenchMailPages, englishMailPages } from '../../words/account/mail-pages.strings.js'

const frenchInvitation = {
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

const englishInvitation: InvitationWords = {
  title: englishMailPages.invitation,
  invites: (by, of) => `${by} invites you to work with us for ${of}.`,
  invited: (of) => `You are invited to work with us for ${of}.`,
  role: 'Role',
  does: 'You could',
  until: (day) => `The invitation works until ${day}.`,
  accept: 'Accept',
  decline: 'Decline',
  codeNext: (email) => `To accept, a code goes to ${email}: this is the address that is invited.`,
  another: (email) => `This browser is signed in as ${email}. Accepting signs it in with the invited address.`,
  sent: (email) => `A code of six digits has just gone to ${email}. Look in your junk mail too.`,
  code: 'Six-digit code',
  firstName: 'Your first name',
  firstNameWhy: 'Those you work with see it. There is no password.',
  firstNameMissing: 'Write your first name.',
  codeMissing: 'The code has six digits.',
  wrong: (left) =>
    `This is not the code. ${left > 1 ? `${left} more tries` : 'One more try'}: look at the newest e-mail.`,
  codeOver: 'This code no longer works. Ask for another one, it goes at once.',
  confirm: 'Accept the invitation',
  resend: 'Get another code',
  later: 'Many codes were asked for from here. Try again a little later.',
  accepted: 'It is done, welcome',
  acceptedWords: (role, of) => `You have the role “${role}” for ${of}.`,
  desk: 'Open the desk',
  declined: 'You have declined',
  declinedWords: 'Whoever invited you knows. Nothing else changes.',
  over: 'This invitation no longer works',
  overWords: 'It was withdrawn, replaced by another one, or is more than 7 days old. Ask to be invited again.',
  gone: 'This link leads to no invitation',
}

export const invitationWords: Readonly<Record<Language, InvitationWords>> = {
  fr: frenchInvitation,
  en: englishInvitation,
}
