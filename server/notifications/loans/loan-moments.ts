import type { Instant } from '../../base/instant.js'
import type { EventOf, EventType } from '../../events/event.js'
import type { LoanSheet, LoanSide } from '../../loans/index.js'
import type { GiverMails } from './giver-mails.strings.js'
import type { TakerMails } from './taker-mails.strings.js'

export type LoanMail = keyof GiverMails | keyof TakerMails

export const loanEvents = [
  ...(['loan.requested', 'loan.agreed', 'loan.proposed', 'loan.kept', 'loan.refused', 'loan.cancelled'] as const),
  ...([
    'loan.expired',
    'loan.in-line',
    'loan.free-again',
    'loan.said',
    'loan.denied',
    'loan.brought-back',
    'loan.returned',
  ] as const),
  ...(['loan.handed-over', 'loan.done', 'loan.lost', 'loan.damaged', 'loan.unconfirmed', 'loan.displaced'] as const),
  'loan.copy-back',
  ...(['loan.longer-asked', 'loan.longer-agreed', 'loan.longer-refused', 'loan.reminder-due', 'loan.late'] as const),
  ...(['loan.confirmed', 'loan.passed-on', 'loan.draw-told', 'loan.undone'] as const),
] as const satisfies readonly EventType[]

export type LoanEvent = EventOf<(typeof loanEvents)[number]>

type About = {
  readonly sheet: LoanSheet
  readonly side: LoanSide
  readonly now: Instant
  /** The side whose act the event tells; undefined where time did it. */
  readonly by: LoanSide | undefined
}

/** The mail that this side receives; undefined for the side that acted, or when the loan has gone on since. */
export function momentOf(event: LoanEvent, about: About): LoanMail | undefined {
  const { side, by, sheet, now } = about
  const { loan } = sheet
  if (event.sequence !== loan.sequence) return undefined
  const passed = loan.lapsesAt !== null && now >= loan.lapsesAt
  const other = <One extends LoanMail>(moment: One): One | undefined => (by === side ? undefined : moment)
  const to = <One extends LoanMail>(whose: LoanSide, moment: One): One | undefined =>
    whose === side ? moment : undefined
  switch (event.type) {
    case 'loan.requested':
      if (side === 'taker' && sheet.queue.drawAt !== undefined) return 'draw-told'
      return passed ? undefined : 'requested'
    case 'loan.agreed':
      if (event.how === 'counter') return to('taker', 'alone')
      if (event.how === 'alone') return 'alone'
      return loan.confirmBy === null ? other('agreed') : 'drawn'
    case 'loan.confirmed':
      return to('giver', 'confirmed')
    case 'loan.passed-on':
      return 'passed-on'
    case 'loan.draw-told':
      return to('taker', 'draw-told')
    case 'loan.proposed':
      return passed ? undefined : other('proposed')
    case 'loan.kept':
      return other('kept')
    case 'loan.refused':
      return to('taker', loan.reason === 'went-to-another' ? 'went' : 'refused')
    case 'loan.cancelled':
      return other('cancelled')
    case 'loan.expired':
      return 'expired'
    case 'loan.in-line':
      return to('taker', isAfterDraw(sheet) ? 'drawn-other' : 'in-line')
    case 'loan.free-again':
      return to('taker', 'free-again')
    case 'loan.said':
      return other(event.what === 'out' ? 'said-out' : 'said-back')
    case 'loan.denied':
      return other('denied')
    case 'loan.brought-back':
      return to('giver', 'brought-back')
    case 'loan.returned':
    case 'loan.handed-over':
    case 'loan.done':
      return endOf(about)
    case 'loan.lost':
      return other('lost')
    case 'loan.damaged':
      return other('damaged')
    case 'loan.unconfirmed':
      return 'unconfirmed'
    case 'loan.displaced':
      return to('taker', 'displaced')
    case 'loan.copy-back':
      return to('taker', 'copy-back')
    case 'loan.longer-asked':
      return to('giver', 'longer-asked')
    case 'loan.longer-agreed':
      return to('taker', 'longer-agreed')
    case 'loan.longer-refused':
      return to('taker', 'longer-refused')
    case 'loan.undone':
      return event.isTold ? undoneOf(event, side) : undefined
    case 'loan.reminder-due':
      return reminderOf(event, about)
    case 'loan.late':
      if (loan.broughtAt !== null && side === 'taker') return undefined
      if (loan.status === 'agreed') return 'unsure'
      return event.days === 7 ? 'late-week' : 'late'
  }
}

/** Promised to whom the lot has fallen on, among all who asked. */
const isAfterDraw = ({ loan, queue: { draw, isDrawn } }: LoanSheet): boolean =>
  isDrawn === true && draw !== undefined && draw.among.includes(loan.id)

/** Whoever heard of an act of the counter is told that it does not stand; nobody is written to when a thing is handed over. */
function undoneOf({ undoes }: EventOf<'loan.undone'>, side: LoanSide): LoanMail | undefined {
  if (side === 'giver') return undefined
  return undoes === 'give-back' ? 'not-back' : undoes === 'lengthen' ? 'not-longer' : undefined
}

/** The side that confirmed it knows; the other's press was answered. */
function endOf({ by, side }: About): LoanMail | undefined {
  return by === side ? undefined : 'over'
}

function reminderOf({ about }: EventOf<'loan.reminder-due'>, { side, sheet: { loan } }: About): LoanMail | undefined {
  switch (about) {
    case 'answer':
      if (loan.status === 'requested') return side === 'giver' ? 'recalled' : undefined
      return loan.proposed && loan.proposed.by !== side ? 'recalled' : undefined
    case 'taking':
      return loan.status === 'agreed' ? 'remind-taking' : undefined
    case 'giving-back':
      return loan.status === 'out' && loan.broughtAt === null ? 'remind-giving-back' : undefined
  }
}

/** A person who wants no reminders does not receive these. */
export const isReminder = (moment: LoanMail): boolean => moment === 'remind-taking' || moment === 'remind-giving-back'

/** Where who asked is led on, and not back. */
export const leadsElsewhere = (moment: LoanMail): boolean =>
  ['refused', 'went', 'cancelled', 'expired'].includes(moment)

/** Staff of a place find the rest among its lists. */
export const isToldToStaff = (moment: LoanMail): boolean =>
  [
    'requested',
    'recalled',
    'alone',
    'agreed',
    'proposed',
    'kept',
    'cancelled',
    'drawn',
    'confirmed',
    'passed-on',
    'lost',
    'damaged',
    'late-week',
    'brought-back',
    'word',
  ].includes(moment) || moment === 'longer-asked'
