/** How a workshop stands with the network: only one that is admitted can be booked. `suspended` it was, and is not for now. */
export const admissions = ['draft', 'sent', 'asked', 'refused', 'admitted', 'suspended'] as const
export type AdmissionState = (typeof admissions)[number]

/** Those in which it is still being opened, and nobody but its own team and the network sees it. */
export const stillOpening = ['draft', 'sent', 'asked', 'refused'] as const

/** Lists of workshops that the network looks through. */
export const workshopShows = ['waiting', 'admitted', 'suspended'] as const

export const isOpening = (state: AdmissionState): boolean => stillOpening.some((each) => each === state)

/** The month in which the workshops last wrote their charter. A workshop that accepted another one keeps which. */
export const charterVersion = '2026-03'

/** How far somebody goes who has not said so yet, in metres. */
export const usualReach = 5_000

/** Circles to choose from, in metres. */
export const reaches = [3_000, 5_000, 7_000, 10_000, 20_000] as const

/** What staff and the network write to each other about it. */
export const longestAnswer = 1_000
