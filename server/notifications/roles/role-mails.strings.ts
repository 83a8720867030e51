import { englishRoles } from '../../../widgets/words/desk/desk.strings.en.js'
import { frenchRoles } from '../../../widgets/words/desk/desk.strings.js'
import type { Language } from '../../base/language.js'

const frenchRoleMails = {
  roles: frenchRoles,
  invited: {
    subject: (of: string) => `Une invitation\u00a0: ${of}`,
    title: 'Une invitation pour vous',
    opening: (by: string | undefined, of: string) =>
      by === undefined
        ? `On vous invite à travailler avec nous pour ${of}.`
        : `${by} vous invite à travailler avec nous pour ${of}.`,
    labels: { role: 'Rôle', does: 'Vous pourriez' },
    press: 'Voir l’invitation',
    after: (day: string) => [
      `Le lien ouvre une page de notre site, où vous acceptez ou refusez. Rien n’est fait avant. Il est valable jusqu’au ${day}.`,
      'Vous n’attendiez rien\u00a0? Ne faites rien\u00a0: sans vous, rien n’arrive.',
    ],
    footer: 'Vous recevez cet e-mail parce que quelqu’un a donné votre adresse pour vous inviter.',
  },
  accepted: {
    subject: (email: string) => `${email} a accepté votre invitation`,
    opening: (role: string, of: string) => `C’est fait\u00a0: «\u00a0${role}\u00a0», pour ${of}.`,
  },
  declined: {
    subject: (email: string) => `${email} a refusé votre invitation`,
    opening: (role: string, of: string) => `Rien ne change. C’était «\u00a0${role}\u00a0», pour ${of}.`,
  },
  answeredFooter: 'Vous recevez cet e-mail parce que vous avez envoyé cette invitation.',
  ended: {
    subject: (of: string) => `Votre rôle a pris fin\u00a0: ${of}`,
    title: 'Votre rôle a pris fin',
    opening: (role: string, of: string) => `Vous n’avez plus le rôle «\u00a0${role}\u00a0» pour ${of}.`,
    after: ['Votre compte et ce que vous proposez restent à vous, rien d’autre ne change.'],
  },
  changed: {
    subject: (of: string) => `Votre rôle a changé\u00a0: ${of}`,
    title: 'Votre rôle a changé',
    opening: (was: string, role: string, of: string) =>
      `Pour ${of}, vous aviez le rôle «\u00a0${was}\u00a0». Vous avez maintenant «\u00a0${role}\u00a0».`,
    does: (does: string) => `Vous pouvez donc ${does}.`,
  },
  heldFooter: 'Vous recevez cet e-mail parce que vous aviez un rôle dans le réseau.',
  unmanaged: {
    subject: (of: string) => `${of} n’a plus de responsable`,
    opening: (of: string) =>
      `La dernière personne responsable n’est pas venue depuis deux ans\u00a0: son compte est effacé. Personne ne peut plus inviter pour ${of}.`,
    press: 'Inviter quelqu’un',
    footer: 'Vous recevez cet e-mail parce que vous tenez le réseau.',
  },
  desk: 'Ouvrir le bureau',
}

export type RoleMails = typeof frenchRoleMails

const englishRoleMails: RoleMails = {
  roles: englishRoles,
  invited: {
    subject: (of) => `An invitation: ${of}`,
    title: 'An invitation for you',
    opening: (by, of) =>
      by === undefined ? `You are invited to work with us for ${of}.` : `${by} invites you to work with us for ${of}.`,
    labels: { role: 'Role', does: 'You could' },
    press: 'See the invitation',
    after: (day) => [
      `The link opens a page of ours, where you accept or decline. Nothing is done before that. It works until ${day}.`,
      'You did not expect this? Do nothing: without you nothing happens.',
    ],
    footer: 'You receive this e-mail because somebody gave your address to invite you.',
  },
  accepted: {
    subject: (email) => `${email} has accepted your invitation`,
    opening: (role, of) => `It is done: “${role}”, for ${of}.`,
  },
  declined: {
    subject: (email) => `${email} has declined your invitation`,
    opening: (role, of) => `Nothing changes. It was “${role}”, for ${of}.`,
  },
  answeredFooter: 'You receive this e-mail because you sent this invitation.',
  ended: {
    subject: (of) => `Your role has ended: ${of}`,
    title: 'Your role has ended',
    opening: (role, of) => `You no longer have the role “${role}” for ${of}.`,
    after: ['Your account and what you offer stay yours, nothing else changes.'],
  },
  changed: {
    subject: (of) => `Your role has changed: ${of}`,
    title: 'Your role has changed',
    opening: (was, role, of) => `For ${of} you had the role “${was}”. Now you have “${role}”.`,
    does: (does) => `So you can ${does}.`,
  },
  heldFooter: 'You receive this e-mail because you had a role in the network.',
  unmanaged: {
    subject: (of) => `${of} has no manager any more`,
    opening: (of) =>
      `The last manager has not been here for two years: their account is erased. Nobody can invite anybody for ${of} any more.`,
    press: 'Invite somebody',
    footer: 'You receive this e-mail because you run the network.',
  },
  desk: 'Open the desk',
}

export const roleMails: Readonly<Record<Language, RoleMails>> = { fr: frenchRoleMails, en: englishRoleMails }
