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
  digits: {
    chosen: {
      subject: (of: string) => `Six chiffres pour les écrans\u00a0: ${of}`,
      opening: (of: string) =>
        `Vous avez choisi six chiffres. Avec votre nom, ils ouvrent le bureau de ${of} sur ses écrans partagés, et rien d’autre de vous.`,
      after: [
        'Ce n’était pas vous\u00a0? Entrez au bureau avec un code reçu par e\u2011mail et retirez-les dans «\u00a0Mes six chiffres\u00a0»\u00a0: ils n’ouvrent plus rien aussitôt. Prévenez aussi la personne responsable.',
      ],
    },
    changed: {
      subject: (of: string) => `Vos six chiffres ont changé\u00a0: ${of}`,
      opening: (of: string) =>
        `Vos six chiffres pour les écrans partagés de ${of} ont été changés. Les anciens n’ouvrent plus rien, et ce qu’ils tenaient ouvert s’est fermé.`,
      after: [
        'Ce n’était pas vous\u00a0? Entrez au bureau avec un code reçu par e\u2011mail et retirez-les dans «\u00a0Mes six chiffres\u00a0»\u00a0: ils n’ouvrent plus rien aussitôt. Prévenez aussi la personne responsable.',
      ],
    },
    triedOut: {
      subject: (of: string) => `Cinq essais de vos chiffres\u00a0: ${of}`,
      opening: (screen: string) =>
        `À l’écran «\u00a0${screen}\u00a0», quelqu’un a tapé cinq fois de mauvais chiffres sous votre nom. Ils n’y ouvrent plus rien avant que vous y entriez avec un code reçu par e\u2011mail.`,
      after: [
        'C’était vous\u00a0? Demandez un code sur cet écran. Ce n’était pas vous\u00a0? Prévenez la personne responsable, et choisissez d’autres chiffres.',
      ],
    },
    footer: 'Vous recevez cet e\u2011mail parce que vos six chiffres ouvrent des écrans partagés.',
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
  digits: {
    chosen: {
      subject: (of) => `Six digits for the screens: ${of}`,
      opening: (of) =>
        `You have chosen six digits. With your name they open the desk of ${of} on its shared screens, and nothing else of yours.`,
      after: [
        'It was not you? Enter the desk with a code received by e-mail and remove them in “My six digits”: they open nothing from then on. Tell the person in charge, too.',
      ],
    },
    changed: {
      subject: (of) => `Your six digits have changed: ${of}`,
      opening: (of) =>
        `Your six digits for the shared screens of ${of} were changed. The former ones open nothing any more, and what they held open has closed.`,
      after: [
        'It was not you? Enter the desk with a code received by e-mail and remove them in “My six digits”: they open nothing from then on. Tell the person in charge, too.',
      ],
    },
    triedOut: {
      subject: (of) => `Five tries of your digits: ${of}`,
      opening: (screen) =>
        `At the screen “${screen}” somebody typed wrong digits five times under your name. They open nothing there until you enter with a code received by e-mail.`,
      after: [
        'Was it you? Ask for a code at that screen. It was not? Tell the person in charge, and choose other digits.',
      ],
    },
    footer: 'You receive this e-mail because your six digits open shared screens.',
  },
  desk: 'Open the desk',
}

export const roleMails: Readonly<Record<Language, RoleMails>> = { fr: frenchRoleMails, en: englishRoleMails }
