import { html, nothing } from 'lit'
import type { ComingAppointment } from '../../parts/appointments/coming-view.js'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { dayWords } from '../../shared/days.js'
import type { Language } from '../../shared/language-of.js'
import { inVain } from '../../words/loans/loan-terms.js'
import { offerKinds } from '../../words/offers/offer-kinds.js'
import type { OverStrings } from '../words/own-things.strings.js'

export type OwnOver = { readonly loans: readonly OwnLoan[]; readonly appointments: readonly ComingAppointment[] }

type Summed = { readonly words: OverStrings; readonly language: Language }

type Folded = Summed & {
  readonly rows: Content
  readonly unfolded: () => void
  /** How much is unread in it. */
  readonly mark: (unread: number) => Content
}

/** It is folded, since nothing of it asks for anything. */
export function overView(own: OwnOver, { mark, rows, unfolded, ...view }: Folded): Content {
  const { loans, appointments } = own
  const [oldest] = [...loans.map(({ createdAt }) => createdAt), ...appointments.map(({ startsAt }) => startsAt)].sort()
  if (oldest === undefined) return nothing
  const unread = [...loans, ...appointments].reduce((sum, { unread: count = 0 }) => sum + count, 0)
  return html`<details class="over" @toggle=${unfolded}>
    <summary>
      <strong>${view.words.title}</strong>${mark(unread)}<br /><span class="meta">${summary(own, oldest, view)}</span>
    </summary>
    <div class="loans">${rows}</div>
  </details>`
}

const isInVain = ({ status }: OwnLoan): boolean => inVain.some((end) => end === status)

/** « 12 prêts, 3 réparations, 1 don, depuis mars » */
function summary({ loans, appointments }: OwnOver, since: string, { language, words }: Summed): string {
  const held = loans.filter((loan) => !isInVain(loan))
  const kept = appointments.filter(({ status }) => status === 'kept' || status === 'booked')
  const counts = [
    ...offerKinds.map((kind) => [words.counts[kind], held.filter(({ offer }) => offer.kind === kind).length] as const),
    [words.counts.repair, kept.length] as const,
    [words.counts.vain, loans.length - held.length + appointments.length - kept.length] as const,
  ]
  const said = counts.flatMap(([count, times]) => (times > 0 ? [count(times)] : []))
  const isThisYear = since.slice(0, 4) === new Date().toISOString().slice(0, 4)
  const month = dayWords(language, { month: 'long', ...(!isThisYear && { year: 'numeric' }) })(since.slice(0, 10))
  return words.since(said.join(', '), month)
}
