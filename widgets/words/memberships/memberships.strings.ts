import type { MembershipState, PaymentMeans } from './membership-terms.js'

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

/** At the desk and in its files. */
export const frenchMemberships = { means, states }

export type MembershipWords = typeof frenchMemberships
