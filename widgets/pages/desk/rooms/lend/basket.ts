import type { OutputOf } from '../../../../shared/wire.js'
import { isMail } from '../../../../parts/form/fields.js'
import type { CounterMeans } from '../../../../words/memberships/membership-terms.js'
import type { FoundThing } from '../../parts/find/found.js'

export type Borrower = OutputOf<'loans.borrower'>

export type Line = {
  readonly thing: FoundThing
  readonly to: string
  /** How its deposit was left; absent where it was not. */
  readonly deposit?: CounterMeans | undefined
  /** Of what belongs to it, what does not leave. */
  readonly without?: readonly string[] | undefined
  /** Why it could not be lent, as it was said last. */
  readonly why?: string | undefined
}

/** Somebody without an account. */
export type Fresh = { readonly name: string; readonly phone: string; readonly email: string }

/** What somebody pays to become a member as the basket leaves. */
export type Paid = { readonly kindId: string; readonly cents: number; readonly means: CounterMeans }

/** What is kept while another room is open, or the line is cut. */
export type Basket = {
  readonly lines: readonly Line[]
  /** A loan of the person who is known. */
  readonly known: string
  readonly fresh?: Fresh | undefined
  readonly paid?: Paid | undefined
  readonly words: string
  /** Where the member is, when something was found last. */
  readonly today: string
}

export const emptyBasket: Basket = { lines: [], known: '', words: '', today: '' }

const dayMs = 86_400_000
/** What is kept for later than that is another loan. */
const soonDays = 7

/** The loan that was kept for this person, from today or in the next days, which leaves now. */
export const keptIn = ({ thing }: Pick<Line, 'thing'>, borrower: Borrower | undefined, today: string) =>
  borrower?.reserved.find(
    ({ copy, from }) => copy === thing.copy && Date.parse(from) <= Date.parse(today) + soonDays * dayMs,
  )

type Beyond = { readonly kind: 'tooMany' | 'tooLong' | 'membersOnly'; readonly most: number }
type Standing = Pick<Basket, 'lines' | 'fresh' | 'paid'>

/**
 * Whether something is lent to members and this person is none, as far as one can tell: of somebody new with an address the server
 * alone knows.
 */
export function isOutsider(
  { lines, fresh }: Standing,
  borrower: Borrower | undefined,
  today: string,
): boolean | 'maybe' {
  const isAsked = lines.some((line) => line.thing.rule.members && !keptIn(line, borrower, today))
  if (!isAsked || (!fresh && !borrower) || borrower?.membership?.isMember) return false
  return fresh?.email.trim() ? 'maybe' : true
}

/** Which rules it goes beyond, each once: so many at once, counted with what they have, or for so long. */
export function beyondRules(basket: Standing, borrower: Borrower | undefined, today: string): Beyond[] {
  const { lines, paid } = basket
  const counts = new Map<string, number>()
  const held = [...(borrower?.out ?? []), ...(borrower?.reserved ?? [])].map(({ rule }) => rule)
  const added = lines.filter((line) => !keptIn(line, borrower, today))
  for (const rule of [...held, ...added.map(({ thing }) => thing.rule.of)])
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const found = new Map<string, Beyond>()
  for (const { thing, to } of added) {
    const { longest, most, of } = thing.rule
    if (most !== undefined && (counts.get(of) ?? 0) > most) found.set(`many ${most}`, { kind: 'tooMany', most })
    const days = Math.round((Date.parse(to) - Date.parse(today)) / dayMs) + 1
    if (longest !== undefined && days > longest) found.set(`long ${longest}`, { kind: 'tooLong', most: longest })
  }
  if (!paid && isOutsider(basket, borrower, today) === true) found.set('members', { kind: 'membersOnly', most: 0 })
  return [...found.values()]
}

/** Each on that day, or on its last one before it. */
export const allBackOn = (lines: readonly Line[], day: string): Line[] =>
  lines.map((line) => ({
    ...line,
    to: line.thing.days.filter((each) => each <= day).at(-1) ?? line.to,
    why: undefined,
  }))

/** The field that is to be mended. */
export function wrongContact({ phone, email }: Fresh): 'phone' | 'email' | undefined {
  if (phone.trim() && phone.replace(/\D/g, '').length < 8) return 'phone'
  return email.trim() && !isMail(email.trim()) ? 'email' : undefined
}

/** Who is new to the place, as they are sent. */
export function freshSaid(fresh: Basket['fresh']) {
  const phone = fresh?.phone.trim()
  const email = fresh?.email.trim()
  return { firstName: fresh?.name.trim() ?? '', ...(phone && { phone }), ...(email && { email }) }
}

/** As it is sent: with what is known to leave with it, where something belongs to it. */
export function thingSent({ thing: { copy, contents }, to, deposit, without = [] }: Line, kept: string | undefined) {
  const leaving = contents.filter((each) => !without.includes(each)).join(', ')
  return {
    ...{ copy, to },
    ...(kept !== undefined && { kept }),
    ...(deposit && { deposit }),
    ...(leaving && { contents: leaving }),
  }
}
