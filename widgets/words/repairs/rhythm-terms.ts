/** From one start that is offered to the next, in minutes; all on quarters of an hour. */
export const stepsMinutes = [15, 30, 45, 60, 90, 120, 180] as const

const day = 1_440

/** For what is written at the desk, and for what the server takes. Minutes, but for days and places. */
export const rhythmLimits = {
  /** How long a visit without a service is. */
  usualMinutes: { least: 5, most: 480 },
  preparationMinutes: { least: 0, most: 240 },
  leadMinutes: { least: 0, most: 30 * day },
  cancelMinutes: { least: 0, most: 30 * day },
  horizonDays: { least: 1, most: 366 },
  /** Visits at the same time. */
  seats: { least: 1, most: 10 },
} as const

/** Choices that a workshop needs, each with the value of before if it is another. */
export const rhythmChoices = {
  preparationMinutes: [0, 5, 10, 15, 30, 60],
  leadMinutes: [0, 60, 120, 240, 720, day, 2 * day, 7 * day],
  cancelMinutes: [0, 60, 240, 720, day, 2 * day, 7 * day],
  horizonDays: [7, 14, 30, 60, 90, 180, 366],
} as const
