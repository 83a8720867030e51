import type { Opened } from '../../parts/loans/answer/draft.js'
import type { Loan } from './loan-link.js'

/** Asked of the site's team, and not of the other. */
export const isApart = (opened: Opened): boolean => opened === 'report' || opened === 'block' || opened === 'call'

/** It cannot be done any more. */
export function isOver(opened: Opened, loan: Loan | undefined): boolean {
  if (opened === 'call') return loan?.mayCall !== true
  if (opened === 'show' || opened === 'report' || opened === 'block') return false
  return loan?.answers.includes(opened) !== true
}
