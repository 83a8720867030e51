/** `waiting`: for an answer of the workshop's. `coming`, if nothing is said: from today on. `past`: before today. */
export const appointmentShows = ['waiting', 'coming', 'past', 'ended'] as const
