/** `waiting`: for an answer of the workshop's. `coming`, if nothing is said: from today on. `past`: before today. `unread`: with words that the workshop has not read. */
export const appointmentShows = ['waiting', 'coming', 'past', 'ended', 'unread'] as const
