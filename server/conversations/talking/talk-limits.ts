/** A side has a limit of its own in each talk. */
export const saying = { perHour: 600, perDay: 1_000 }
/** Each time that somebody looks at something new. */
export const seeing = { perHour: 1_200, perDay: 6_000 }
