import { addDays, type Instant } from '../../base/instant.js'

/** A site promises to review an offer within this time. */
export const lookedAtWithinDays = 3

/** An offer that nobody at its site has looked at for seven days in all is the network's to look at. */
const networkAfterDays = 4

export const waitOf = (lookBy: Instant) => ({
  lookBy,
  waitsSince: addDays(lookBy, -lookedAtWithinDays),
  networkFrom: addDays(lookBy, networkAfterDays),
})

/** Looks promised until then, or before, are the network's by now. */
export const networkTakes = (now: Instant): Instant => addDays(now, -networkAfterDays)
