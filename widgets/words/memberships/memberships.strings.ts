import type { DepositEnd, MembershipState, PaymentMeans } from './membership-terms.js'

const means: Record<PaymentMeans, string> = {
  cash: 'en espèces',
  cheque: 'par chèque',
  terminal: 'par carte',
  online: 'en ligne',
}

const states: Record<MembershipState, string> = {
  waiting: 'À confirmer',
  soon: 'Finit bientôt',
  current: 'À jour',
  ended: 'Finie',
}

const ends: Record<DepositEnd, string> = {
  cash: 'Rendue en espèces',
  cheque: 'Chèque rendu',
  terminal: 'Rendue sur la carte',
  kept: 'Gardée',
}

/** At the desk and in its files. */
export const frenchMemberships = { means, states, ends }

export type MembershipWords = typeof frenchMemberships
