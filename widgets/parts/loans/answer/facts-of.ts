import { addToDay } from '../../calendar/calendar-days.js'
import { momentIn } from '../../../shared/days.js'
import type { Language } from '../../../shared/language-of.js'
import { daysIn, saidDay, saidPeriod } from '../../../words/loans/period.js'
import type { LoanFacts } from './loan-facts.js'
import type { Answerable } from './answerable.js'
import type { AnswerStrings } from './answer.strings.js'

type Days = { readonly from: string; readonly to: string; readonly hours?: { from: number; to: number } | undefined }

export type Saying<Words = AnswerStrings> = {
  readonly words: Words
  readonly language: Language
  readonly zone: string
  readonly today: string
}

export type HeadView<Said = Saying> = { readonly facts: LoanFacts; readonly saying: Said }

export const sayingOf = <Said>(
  { zone }: Pick<Answerable, 'zone'>,
  said: Said,
): Said & Pick<Saying, 'zone' | 'today'> => ({ ...said, zone, today: momentIn(zone, Date.now()).day })

/** « du samedi 28 au lundi 30 novembre », « le samedi 28 novembre, de 14 h à 16 h » */
export function periodSaid({ from, to, hours }: Days, { words, language, today }: Saying): string {
  const period = saidPeriod({ from, to }, language, today)
  return hours ? `${period}, ${words.hours(words.time(timeOf(hours.from)), words.time(timeOf(hours.to)))}` : period
}

/** « vendredi 27 novembre à 20 h », « aujourd’hui à 16 h » */
export function momentSaid(instant: string, { words, language, zone, today }: Saying): string {
  const { day, time } = momentIn(zone, Date.parse(instant))
  return words.at(day === today ? words.today : saidDay(day, language, today), words.time(time))
}

/** After « avant » or « jusqu’à »: « vendredi 27 novembre à 20 h », « 16 h aujourd’hui » */
export function limitSaid(instant: string, saying: Saying): string {
  const { day, time } = momentIn(saying.zone, Date.parse(instant))
  return day === saying.today ? saying.words.by(saying.words.time(time)) : momentSaid(instant, saying)
}

/** « Le lieu est ouvert demain, de 14 h à 18 h, puis mercredi 2 décembre, de 10 h à 18 h. »; empty where nothing is brought back there. */
export function opensSaid({ opens = [] }: Pick<Answerable, 'opens'>, saying: Saying): string {
  const { language, today, words } = saying
  const named = (day: string): string =>
    day === today ? words.today : day === addToDay(today, 1) ? words.tomorrow : saidDay(day, language, today)
  const times = opens.map(({ day, from, to }) => `${named(day)}, ${words.hours(words.time(from), words.time(to))}`)
  return times.length > 0 ? words.opens(times) : ''
}

/** `HH:MM` of minutes since midnight. */
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const minutesOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

export const daysOf = ({ from, to }: Pick<Answerable, 'from' | 'to'>): number =>
  from !== undefined && to !== undefined ? daysIn({ from, to }) : 0

export function factsOf(loan: Answerable, saying: Saying): LoanFacts {
  const { other, offer, byMember, from, to, hours, proposed, lapsesAt, status, answers } = loan
  const { language, today } = saying
  const hasDays = from !== undefined && to !== undefined
  return {
    who: other,
    title: offer.title,
    isPlace: byMember,
    hasDays: hasDays && offer.kind === 'lend',
    period: hasDays ? periodSaid({ from, to, hours }, saying) : '',
    backDay: hasDays ? saidDay(to, language, today) : '',
    isReminded: !loan.unreminded && hasDays && daysIn({ from: today, to: status === 'out' ? to : from }) > 2,
    hasBegun: !hasDays || today >= from,
    isPast: hasDays && today > to,
    mayMove: answers.includes('move'),
    proposedTo: proposed ? saidDay(proposed.to, language, today) : '',
    until: lapsesAt === undefined ? '' : limitSaid(lapsesAt, saying),
  }
}
