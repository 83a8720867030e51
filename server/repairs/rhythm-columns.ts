import type { Repairer } from './repairer.js'

/** From when on, until when, how often and for how long people may book. */
export type RepairerRhythm = Pick<
  Repairer,
  'stepMinutes' | 'usualMinutes' | 'preparationMinutes' | 'leadMinutes' | 'horizonDays' | 'cancelMinutes'
>

export const rhythmColumns = (rhythm: Partial<RepairerRhythm>) => ({
  ...(rhythm.stepMinutes !== undefined && { step_minutes: rhythm.stepMinutes }),
  ...(rhythm.usualMinutes !== undefined && { usual_minutes: rhythm.usualMinutes }),
  ...(rhythm.preparationMinutes !== undefined && { preparation_minutes: rhythm.preparationMinutes }),
  ...(rhythm.leadMinutes !== undefined && { lead_minutes: rhythm.leadMinutes }),
  ...(rhythm.horizonDays !== undefined && { horizon_days: rhythm.horizonDays }),
  ...(rhythm.cancelMinutes !== undefined && { cancel_minutes: rhythm.cancelMinutes }),
})
