import type { Loan } from '../loan.js'

/** The list of who did what names nobody without an account, who could not take their name off it. */
export const aboutTaker = ({ title, takerName, takerId }: Pick<Loan, 'title' | 'takerName' | 'takerId'>) =>
  takerId === null ? { title } : { title: `${takerName}, ${title}`, person: takerId }
