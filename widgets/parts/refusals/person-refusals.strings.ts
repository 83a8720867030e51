import type { ReasonAbout } from '../../../server/api.js'

/** Reasons that concern the person. Not `signed-out`, which leads to the sign-in form. */
export const personRefusalsFrench = {
  'commune-unknown': 'Cette commune ne nous est pas connue.',
  'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
  'code-over': 'Ce code n’est plus bon.',
  'under-fifteen': 'Avant 15 ans, un adulte de votre famille doit le faire avec son propre compte.',
  'rules-unaccepted': 'Les règles du réseau sont à accepter d’abord.',
} satisfies Record<Exclude<ReasonAbout<'accounts' | 'territories'>, 'signed-out' | 'territory-unknown'>, string>

export type PersonRefusals = typeof personRefusalsFrench
