export const frenchRoleMails = {
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
