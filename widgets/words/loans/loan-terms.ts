/** `giver`: who published the offer; a search, too, has one, whom `taker` answers. */
export const loanSides = ['giver', 'taker'] as const
export type LoanSide = (typeof loanSides)[number]

/** `out`: when it is handed over; `back`: when it comes back. */
export const handOvers = ['out', 'back'] as const
export type HandOver = (typeof handOvers)[number]

/** The person who is asked says yes; nobody needs to; days that one of the two proposed are agreed to; staff enter it at the counter. */
export const agreedHows = ['yes', 'alone', 'proposal', 'counter'] as const
export type AgreedHow = (typeof agreedHows)[number]

/** What staff do at a counter and may undo until the evening: a loan that they enter and hand over, or what becomes of one. */
export const counterActs = ['lend', 'hand-over', 'give-back', 'lengthen'] as const
export type CounterAct = (typeof counterActs)[number]

/** How soon an answer usually comes. */
export const answerTimes = ['hours', 'day', 'days', 'week'] as const
export type AnswersIn = (typeof answerTimes)[number]

/** While it is neither ended nor given back. */
export const openStatuses = ['requested', 'proposed', 'agreed', 'out'] as const

/** Neither lost nor damaged, and both have said so. */
export const wellEnded = ['returned', 'handed-over', 'done'] as const

/** Of a line of thanks that others may read. */
export const longestThanks = 200

/** Of what was asked, and never was. */
export const inVain = ['refused', 'cancelled', 'expired'] as const
