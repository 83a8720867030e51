import { momentIn } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import { openStatuses } from '../../words/loans/loan-terms.js'
import { saidDay, saidPeriod } from '../../words/loans/period.js'
import type { LoanStateStrings } from './loan-state.strings.js'

export type OwnLoan = OutputOf<'loans.mine'>['asked'][number]

type StateView = { readonly words: LoanStateStrings; readonly language: Language }

export const isOpen = ({ status }: OwnLoan): boolean => openStatuses.some((open) => open === status)

export const todayIn = (zone: string): string => momentIn(zone, Date.now()).day

/** « du samedi 28 au lundi 30 novembre »; empty where there are no days. */
export function loanPeriod({ from, to, zone }: OwnLoan, language: Language): string {
  return from === undefined || to === undefined ? '' : saidPeriod({ from, to }, language, todayIn(zone))
}

/** How it stands, and whose turn it is. */
export function loanState(loan: OwnLoan, { words, language }: StateView): string {
  const { side, status, other: who, confirmBy, lapsesAt, line, proposed, said, lateDays, to, zone } = loan
  const today = todayIn(zone)
  const by = lapsesAt === undefined ? '' : momentOf(lapsesAt, { zone, language, words })
  const back = to === undefined ? '' : saidDay(to, language, today)
  const moment = (at: string) => momentOf(at, { zone, language, words })
  const toConfirm = (at: string) => words[side === 'taker' ? 'confirm' : 'confirms']({ who, day: moment(at) })
  switch (status) {
    case 'requested':
      if (line?.drawAt !== undefined) return words.draws({ who, day: moment(line.drawAt) })
      return side === 'giver' ? words.asks({ who, day: by }) : words.sent({ who, day: by })
    case 'proposed': {
      const day = proposed ? saidPeriod(proposed, language, today) : ''
      return proposed?.by === side ? words.proposedMine({ who, day }) : words.proposed({ who, day })
    }
    case 'agreed':
    case 'out':
      if (said) {
        const { kind, title } = loan.offer
        const isMine = said.by === side
        const told = words.met({ kind, what: said.what, by: said.by, isMine, who, title })
        return isMine ? words.saidMine(told, who) : words.toConfirm(told)
      }
      if (loan.displaced) return words.displaced({ who, day: '' })
      if (status === 'agreed') return confirmBy === undefined ? words.agreed({ who, day: '' }) : toConfirm(confirmBy)
      if (proposed && side === 'giver') return words.longer({ who, day: saidDay(proposed.to, language, today) })
      if (loan.broughtAt !== undefined && side === 'taker') return words.brought({ who, day: '' })
      if (lateDays !== undefined) return words.late({ who, day: back })
      return side === 'giver' ? words.has({ who, day: back }) : words.have({ who, day: back })
    default:
      return ''
  }
}

type Saying = StateView & { readonly zone: string }

/** « samedi 28 novembre à 20 h », « 16 h aujourd’hui ». */
export function momentOf(instant: string, { zone, language, words }: Saying): string {
  const { day, time } = momentIn(zone, Date.parse(instant))
  const today = todayIn(zone)
  return day === today ? words.by(time) : words.at(saidDay(day, language, today), time)
}
