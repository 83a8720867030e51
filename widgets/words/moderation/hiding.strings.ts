import { frenchReportReasons } from './report-reasons.strings.js'

/** Why something of somebody's is hidden, as they are told. */
export const frenchHiding = {
  bySite: (site: string) => `L’équipe du site «\u00a0${site}\u00a0» l’a décidé.`,
  byNetwork: 'Le réseau l’a décidé.',
  byReports: 'Plusieurs personnes l’ont signalée\u00a0; personne n’a encore décidé.',
  why: (reason: string) => `Pourquoi\u00a0: «\u00a0${reason}\u00a0».`,
  /** Those that are ticked, but for two that a decision says whole. */
  reasons: {
    ...frenchReportReasons,
    forbidden: 'C’est interdit par la loi ou par les règles du réseau',
    other: 'Une autre raison',
  },
}

export type HidingWords = typeof frenchHiding
