import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import { dayParts } from '../../../../words/loans/day-parts.js'
import type { Filters } from '../../desk-address.js'

export type Day = OutputOf<'today.show'>
export type LoanLine = Day['loans']['items'][number]
export type Visit = NonNullable<Day['visits']>['items'][number]
export type FirstStep = Day['steps'][number]
export type Asked = Day['loans']['asked']

export const parts = [...dayParts, 'visits'] as const satisfies readonly InputOf<'today.show'>['show'][]
export type Part = (typeof parts)[number]

/** Reads the filters of the address; whatever else stands there is left out. */
export const partIn = ({ show }: Filters): Part | undefined => parts.find((each) => each === show)
export const spanIn = ({ span }: Filters): 'day' | 'week' => (span === 'week' ? 'week' : 'day')

/** How many of each there are; of what is awaited, also the things that people wait for without days. */
export const countsOf = ({ loans, visits }: Day): Readonly<Record<Part, number>> => ({
  ...loans.counts,
  awaited: loans.counts.awaited + loans.awaited.length,
  visits: visits?.count ?? 0,
})
