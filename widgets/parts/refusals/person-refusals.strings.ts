import type { ReasonAbout } from '../../../server/api.js'

/** What an act may be refused for because of who acts. Whoever is signed out is led to sign in; no act names a territory. */
export const personRefusalsFrench = {
  'commune-unknown': 'Cette commune ne nous est pas connue.',
  'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
  'code-over': 'Ce code n’est plus bon.',
} satisfies Record<Exclude<ReasonAbout<'accounts' | 'territories'>, 'signed-out' | 'territory-unknown'>, string>

export type PersonRefusals = typeof personRefusalsFrench
