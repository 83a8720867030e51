import type { HandOver } from '../../../widgets/words/loans/loan-terms.js'
import { dayOf } from '../../base/local-time.js'
import type { Reason } from '../../base/refusal.js'
import { acts, type By, type LoanAct, type LoanChange } from '../loan-act.js'
import { goesForGood, isAtPlace, type Loan, type LoanSide, type Present } from '../loan.js'
import { becomes, type Acting } from './transitions.js'

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
  (what: HandOver): Rule =>
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
  /** Its staff alone end it: they are told, once. */
  'bring-back': (loan) => (isAtPlace(loan) && loan.broughtAt === null ? undefined : 'loan-moved-on'),
  deny: ({ said }, by) => (said !== undefined && said.by !== by ? undefined : 'loan-moved-on'),
  draw: (loan, by, present) => (goesForGood(loan.kind) ? inTime(loan, by, present) : 'loan-moved-on'),
  /** Another copy is taken only when its own is not back. */
  move: ({ displacedAt }) => (displacedAt === null ? 'loan-moved-on' : undefined),
  confirm: ({ confirmBy }, _by, { now }) => (confirmBy !== null && now < confirmBy ? undefined : 'loan-moved-on'),
  'pass-on': ({ confirmBy, said }, _by, { now }) =>
    confirmBy !== null && now >= confirmBy && !said ? undefined : 'loan-moved-on',
  over: ({ said }) => (said ? undefined : 'loan-moved-on'),
  unconfirm: (loan) => (isAtPlace(loan) ? 'loan-moved-on' : undefined),
  /** Staff lengthen a loan by themselves; a later end that was asked for is answered instead. */
  lengthen: (loan) => (isAtPlace(loan) && loan.period && !loan.proposed ? undefined : 'loan-moved-on'),
  'take-back'({ settling }, by, { now }) {
    if (settling?.by !== by) return 'loan-moved-on'
    return now < settling.at ? undefined : 'too-late'
  },
  undo: (loan) => (isAtPlace(loan) ? undefined : 'loan-moved-on'),
  found: (loan) => (isAtPlace(loan) ? undefined : 'loan-moved-on'),
  lost: staffOnly,
  /** What a place took back is looked at the same day; two persons said so together when they met. */
  damaged(loan, by, present) {
    if (loan.status !== 'returned') return staffOnly(loan, by, present)
    const { endedAt, zone } = loan
    return isAtPlace(loan) && endedAt !== null && dayOf(endedAt, zone) === present.today ? undefined : 'loan-moved-on'
  },
  'ask-longer'(loan) {
    if (!loan.period || loan.proposed || loan.said) return 'loan-moved-on'
    return loan.mostRenewals !== null && loan.renewals >= loan.mostRenewals ? 'renewals-over' : undefined
  },
}

/** Lists the buttons of a side. */
export function answersOf(loan: Loan, by: LoanSide, present: Present): LoanAct[] {
  return acts.filter((act) => isOffered(loan, act, by) && hindrance(loan, { act, by }, present) === undefined)
}

/** That it is back is asked once it is out, or of who said that it is; the other has one thing to confirm. */
function isOffered({ status, said }: Loan, act: LoanAct, by: LoanSide): boolean {
  // Staff say so beside what they have just taken back, not among the requests.
  if (act === 'damaged') return status === 'out'
  return act !== 'give-back' || status === 'out' || said?.what === 'back' || said?.by === by
}
