import type { RoleMails } from './role-mails.strings.js'

export const englishRoleMails: RoleMails = {
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
