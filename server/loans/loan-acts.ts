import { loanSides, type Moment } from '../../widgets/words/loans/loan-terms.js'
import type { Instant } from '../base/instant.js'
import type { Day } from '../base/local-time.js'
import type { Reason } from '../base/refusal.js'
import { goesForGood, isAtPlace, type Loan, type LoanKind, type LoanSide, type LoanStatus } from './loan.js'

export const acts = [
  ...(['accept', 'refuse', 'propose', 'agree', 'decline', 'cancel'] as const),
  ...([
    'hand-over',
    'give-back',
    'deny',
    'ask-longer',
    'move',
    'draw',
    'confirm',
    'lost',
    'damaged',
    'lengthen',
    'found',
  ] as const),
] as const
export type LoanAct = (typeof acts)[number]

/** What time does: nobody answered; the other said nothing against it; nobody said anything; who was drawn did not say yes. */
export type TimeAct = 'expire' | 'over' | 'unconfirm' | 'pass-on'

export type LoanChange = LoanAct | TimeAct
export type By = LoanSide | 'time'

/** `met`: as the kind has it. `stands`: what was agreed before stays. */
type Becomes = LoanStatus | 'met' | 'over' | 'stands'

type Row = readonly [LoanChange, LoanStatus, readonly By[], Becomes]

/** Who may do what in which state, and what it becomes: what is not here nobody can do. */
const transitions: readonly Row[] = [
  ['accept', 'requested', ['giver'], 'agreed'],
  ['refuse', 'requested', ['giver'], 'refused'],
  ['draw', 'requested', ['giver'], 'stands'],
  ['propose', 'requested', loanSides, 'proposed'],
  ['propose', 'proposed', loanSides, 'proposed'],
  ['propose', 'agreed', loanSides, 'proposed'],
  ['agree', 'proposed', loanSides, 'agreed'],
  ['decline', 'proposed', ['giver'], 'refused'],
  ['decline', 'proposed', ['taker'], 'cancelled'],
  ['cancel', 'requested', ['taker'], 'cancelled'],
  ['cancel', 'proposed', loanSides, 'cancelled'],
  ['cancel', 'agreed', loanSides, 'cancelled'],
  ['expire', 'requested', ['time'], 'expired'],
  ['expire', 'proposed', ['time'], 'expired'],
  ['confirm', 'agreed', ['taker'], 'stands'],
  ['pass-on', 'agreed', ['time'], 'expired'],
  ['hand-over', 'agreed', loanSides, 'met'],
  ['deny', 'agreed', loanSides, 'stands'],
  ['move', 'agreed', loanSides, 'stands'],
  ['over', 'agreed', ['time'], 'over'],
  ['unconfirm', 'agreed', ['time'], 'unconfirmed'],
  ['give-back', 'agreed', loanSides, 'returned'],
  ['give-back', 'out', loanSides, 'returned'],
  ['deny', 'out', loanSides, 'stands'],
  ['over', 'out', ['time'], 'over'],
  ['unconfirm', 'out', ['time'], 'unconfirmed'],
  ['lost', 'out', loanSides, 'lost'],
  ['damaged', 'out', loanSides, 'damaged'],
  ['ask-longer', 'out', ['taker'], 'stands'],
  ['lengthen', 'out', ['giver'], 'stands'],
  ['agree', 'out', ['giver'], 'stands'],
  ['decline', 'out', ['giver'], 'stands'],
  ['expire', 'out', ['time'], 'stands'],
  ['found', 'lost', ['giver'], 'returned'],
]

/** How meeting ends it, or for what comes back begins it. */
const met: Readonly<Record<LoanKind, LoanStatus>> = {
  lend: 'out',
  give: 'handed-over',
  swap: 'handed-over',
  help: 'done',
  wanted: 'done',
}

type Acting = { readonly act: LoanChange; readonly by: By }

/** Undefined where the table has no such row. */
export function becomes(loan: Loan, { act, by }: Acting): LoanStatus | undefined {
  const row = transitions.find(([what, from, whose]) => what === act && from === loan.status && whose.includes(by))
  if (!row) return undefined
  const [, , , to] = row
  // Other days that are not wanted leave those that were agreed.
  if (loan.status === 'proposed' && loan.agreed && (act === 'decline' || act === 'expire')) return 'agreed'
  if (to === 'stands') return loan.status
  if (to === 'met') return met[loan.kind]
  if (to === 'over') return loan.said?.what === 'back' ? 'returned' : met[loan.kind]
  return to
}

export type Present = { readonly now: Instant; readonly today: Day }

type Judged = 'loan-moved-on' | 'too-late' | 'too-early' | 'renewals-over'

/** Why it cannot be done now; undefined when it can. */
export function hindrance(loan: Loan, acting: Acting, present: Present): (Judged & Reason) | undefined {
  if (becomes(loan, acting) === undefined) return 'loan-moved-on'
  return rules[acting.act]?.(loan, acting.by, present)
}

type Rule = (loan: Loan, by: By, present: Present) => Judged | undefined

/** The latest time that other days may be proposed: each side once, the first by whoever did not ask. */
const mostProposals = 2

const inTime: Rule = ({ lapsesAt }, _by, { now }) =>
  lapsesAt !== null && now >= lapsesAt ? 'loan-moved-on' : undefined

const answersOther: Rule = (loan, by, present) =>
  loan.proposed === undefined || loan.proposed.by === by ? 'loan-moved-on' : inTime(loan, by, present)

const staffOnly: Rule = (loan, by) => (isAtPlace(loan) && by === 'taker' ? 'loan-moved-on' : undefined)

const oncePerSide =
  (what: Moment): Rule =>
  (loan, by, present) => {
    if (loan.said?.what === what && loan.said.by === by) return 'loan-moved-on'
    if (loan.period && present.today < loan.period.from) return 'too-early'
    return staffOnly(loan, by, present)
  }

/** At a place what is lent may leave before its day, where its copy is there: its staff have it at hand. */
const handedOver: Rule = (loan, by, present) => {
  const hindered = oncePerSide('out')(loan, by, present)
  const mayLeave = isAtPlace(loan) && by === 'giver' && loan.kind === 'lend' && loan.displacedAt === null
  return hindered === 'too-early' && mayLeave ? undefined : hindered
}

const rules: Readonly<Record<LoanChange, Rule>> = {
  accept: inTime,
  refuse: inTime,
  agree: answersOther,
  decline: answersOther,
  cancel: (loan, by, present) => (loan.status === 'agreed' ? undefined : inTime(loan, by, present)),
  propose(loan, by, present) {
    if (!loan.period) return 'loan-moved-on'
    if (loan.status === 'requested') return by === 'giver' ? inTime(loan, by, present) : 'loan-moved-on'
    if (loan.status === 'agreed') return present.today <= loan.period.from ? undefined : 'too-late'
    return loan.proposals < mostProposals ? answersOther(loan, by, present) : 'loan-moved-on'
  },
  expire: ({ lapsesAt }, _by, { now }) => (lapsesAt !== null && now >= lapsesAt ? undefined : 'loan-moved-on'),
  'hand-over': handedOver,
  'give-back': (loan, by, present) => (loan.kind === 'lend' ? oncePerSide('back')(loan, by, present) : 'loan-moved-on'),
  deny: ({ said }, by) => (said !== undefined && said.by !== by ? undefined : 'loan-moved-on'),
  draw: (loan, by, present) => (goesForGood(loan.kind) ? inTime(loan, by, present) : 'loan-moved-on'),
  /** To another copy, when its own is not back. */
  move: ({ displacedAt }) => (displacedAt === null ? 'loan-moved-on' : undefined),
  confirm: ({ confirmBy }, _by, { now }) => (confirmBy !== null && now < confirmBy ? undefined : 'loan-moved-on'),
  'pass-on': ({ confirmBy, said }, _by, { now }) =>
    confirmBy !== null && now >= confirmBy && !said ? undefined : 'loan-moved-on',
  over: ({ said }) => (said ? undefined : 'loan-moved-on'),
  unconfirm: (loan) => (isAtPlace(loan) ? 'loan-moved-on' : undefined),
  /** By staff, of their own motion: what was asked for is answered. */
  lengthen: (loan) => (isAtPlace(loan) && loan.period && !loan.proposed ? undefined : 'loan-moved-on'),
  found: (loan) => (isAtPlace(loan) ? undefined : 'loan-moved-on'),
  lost: staffOnly,
  damaged: staffOnly,
  'ask-longer'(loan) {
    if (!loan.period || loan.proposed || loan.said) return 'loan-moved-on'
    return loan.mostRenewals !== null && loan.renewals >= loan.mostRenewals ? 'renewals-over' : undefined
  },
}

/** What a side may press now. */
export function answersOf(loan: Loan, by: LoanSide, present: Present): LoanAct[] {
  return acts.filter((act) => isOffered(loan, act, by) && hindrance(loan, { act, by }, present) === undefined)
}

/** That it is back is asked once it is out, or of who said that it is; the other has one thing to confirm. */
function isOffered({ status, said }: Loan, act: LoanAct, by: LoanSide): boolean {
  return act !== 'give-back' || status === 'out' || said?.what === 'back' || said?.by === by
}

/** Whether one press is enough: of staff at a place, of whoever confirms, or with the other's code. */
export function isSettled(loan: Loan, what: Moment, { by, hasCode }: { by: LoanSide; hasCode: boolean }): boolean {
  return isAtPlace(loan) || hasCode || (loan.said?.what === what && loan.said.by !== by)
}
