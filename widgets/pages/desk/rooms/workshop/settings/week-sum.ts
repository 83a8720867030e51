import type { Settings } from '../parts/workshop.js'

export type Opening = Settings['openings'][number]

/** On how many days of a week one may book. */
export const daysOf = (openings: readonly Opening[]): number => new Set(openings.map(({ weekday }) => weekday)).size

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** For how long, in minutes a week. */
export const minutesOf = (openings: readonly Opening[]): number =>
  openings.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0)
