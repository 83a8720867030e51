import { addToDay, type Day } from '../../base/local-time.js'
import type { Lending } from './lending.js'

const mostUsual = 7
/** A place is seldom closed for longer at once. */
const mostClosed = 31

/** The last open day within as many as it is mostly lent for, else the next one after. */
export function usualReturn({ today, rule, opening }: Lending, preferred: number | null): Day {
  const usual = preferred ?? Math.min(rule.longestDays ?? mostUsual, mostUsual)
  for (let days = usual - 1; days > 0; days -= 1)
    if (!opening.isClosed(addToDay(today, days))) return addToDay(today, days)
  for (let days = usual; days < usual + mostClosed; days += 1)
    if (!opening.isClosed(addToDay(today, days))) return addToDay(today, days)
  return addToDay(today, usual)
}
