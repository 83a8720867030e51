/** How much a rule of loans takes of each number: for what is written at the desk, and for what the server takes. */
export const ruleLimits = {
  longestDays: { least: 1, most: 366 },
  mostAtOnce: { least: 1, most: 99 },
  bufferDays: { least: 0, most: 30 },
  mostRenewals: { least: 0, most: 99 },
  depositCents: { least: 0, most: 1_000_000 },
} as const
