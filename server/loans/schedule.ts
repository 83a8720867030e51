import { addDays, addHours, type Instant } from '../base/instant.js'
import { addToDay, dayOf, instantAt, wallTimeOf, type Day, type Zone } from '../base/local-time.js'
import { isAtPlace, type Loan, type LoanStep } from './loan.js'
import { toStep } from './said-limit.js'

type Due = { readonly step: LoanStep; readonly at: Instant }

type Hours = { readonly morning: string; readonly evening: string }

/** Mails that can wait are sent between these hours. */
const mailHours: Hours = { morning: '09:00', evening: '20:00' }
/** Mails about a day are sent at this hour. */
const told = '10:00'

const recallDays = 3
const silenceHours = 48
/** A thing without days should be handed over so many days after the yes. */
const meetDays = 6
const unconfirmedDays = 14

/** Undefined by day. */
export function endOfNight(moment: Instant, zone: Zone, { morning, evening }: Hours = mailHours): Instant | undefined {
  const time = wallTimeOf(moment, zone)
  if (time >= morning && time < evening) return undefined
  const day = dayOf(moment, zone)
  return instantAt(time < morning ? day : addToDay(day, 1), morning, zone)
}

/** Counts days from the next moment at which its person may be written to, and keeps that half hour: it never ends at night. */
export function afterDays(moment: Instant, days: number, zone: Zone): Instant {
  const from = endOfNight(moment, zone) ?? moment
  const half = toStep(from, 30, zone)
  return instantAt(addToDay(dayOf(half, zone), days), wallTimeOf(half, zone), zone)
}

/** The day after which it should be over. */
function dueDay({ period, agreed, zone, updatedAt }: Pick<Loan, 'period' | 'agreed' | 'zone' | 'updatedAt'>): Day {
  return period?.to ?? addToDay(dayOf(agreed?.at ?? updatedAt, zone), meetDays)
}

function stepsOf(loan: Loan): Due[] {
  const { status, lapsesAt, period, said, zone, updatedAt } = loan
  const on = (day: Day): Instant => instantAt(day, told, zone)
  const lapses: Due[] = lapsesAt === null ? [] : [{ step: 'expire', at: lapsesAt }]
  if (status === 'requested' || status === 'proposed') {
    const recall = addDays(updatedAt, recallDays)
    return lapsesAt === null ? [] : [...lapses, { step: 'recall', at: endOfNight(recall, zone) ?? recall }]
  }
  if (status !== 'agreed' && status !== 'out') return []
  const due = dueDay(loan)
  const steps: Due[] = [...lapses]
  // A person who says that they met needs no other yes.
  if (loan.confirmBy !== null && !said) steps.push({ step: 'pass-on', at: loan.confirmBy })
  if (said) steps.push({ step: 'over', at: addHours(said.at, silenceHours) })
  if (status === 'agreed' && period) steps.push({ step: 'remind-taking', at: on(addToDay(period.from, -1)) })
  if (status === 'out' && period) steps.push({ step: 'remind-giving-back', at: on(addToDay(period.to, -1)) })
  steps.push({ step: 'late-1', at: on(addToDay(due, 1)) }, { step: 'late-4', at: on(addToDay(due, 4)) })
  if (status === 'out') steps.push({ step: 'late-7', at: on(addToDay(due, 7)) })
  if (!isAtPlace(loan)) steps.push({ step: 'unconfirm', at: on(addToDay(due, unconfirmedDays)) })
  return steps
}

/** Finds the next step after a moment. At the same moment a lapse comes before a reminder. */
export function nextStep(loan: Loan, after: Instant): Due | undefined {
  const ahead = stepsOf(loan).filter(({ at }) => at > after)
  return ahead.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0]
}

/** How many days late; undefined when it is not. */
export function lateDays(loan: Loan, today: Day): number | undefined {
  if (loan.status !== 'out' || !loan.period || today <= loan.period.to) return undefined
  return Math.round((Date.parse(today) - Date.parse(loan.period.to)) / 86_400_000)
}

/** From so many days late on, the giver may ask the site's moderators to help. */
const daysUntilHelp = 7

export const isLateEnough = (loan: Loan, today: Day): boolean => (lateDays(loan, today) ?? 0) >= daysUntilHelp

/** Help with a loan is asked for once at a time. */
export const mayAskHelp = (loan: Loan, call: { readonly ended?: unknown } | undefined, today: Day): boolean =>
  isLateEnough(loan, today) && (call === undefined || call.ended !== undefined)
