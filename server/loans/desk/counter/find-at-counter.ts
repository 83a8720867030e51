import { addToDay, dayOf, daysBetween, paris, type Day } from '../../../base/local-time.js'
import type { Instant } from '../../../base/instant.js'
import type { Id } from '../../../base/id.js'
import type { Db } from '../../../database/tables.js'
import { foundCopies, keptOf, type FoundCopy } from '../../../offers/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { depositOf } from '../../days/deposit.js'
import { freeUntil } from '../../days/free-days.js'
import { lendingOf, type Lending } from '../../days/lending.js'
import { copiesFree } from '../../days/show-days.js'
import { usualReturn } from '../../days/usual-return.js'
import { takersOfCopies, type CopyTakers } from '../copy-takers.store.js'
import type { FindInput, Found, FoundThing } from './found.wire.js'
import { knownBorrowers } from './known-borrower.store.js'

/** Days that are proposed for the return, where no rule allows more. */
const mostAhead = 42

/**
 * What one field takes: people of the member by name or telephone, its things by words, the one thing whose code it is. A code
 * is nobody's name, so that nobody is looked for then.
 */
export async function findAtCounter(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject: { member } }: Allowed<'stock'>,
  { words }: FindInput,
): Promise<Found> {
  const now = clock.now()
  const today = dayOf(now, paris)
  if (words === '') return { today, people: [], things: [] }
  let takers: ReadonlyMap<Id<'OfferCopy'>, CopyTakers> = new Map()
  const copies = await foundCopies(db, {
    ...{ member, now, words },
    lentAmong: async (all) => {
      takers = await takersOfCopies(
        db,
        all.map(({ id }) => id),
        now,
      )
      return all.flatMap(({ id: copyId, offerId }) => lentCopy({ copyId, offerId }, takers.get(copyId)))
    },
  })
  const kept = await keptOf(
    db,
    copies.map(({ offer }) => offer.id),
  )
  const things = await Promise.all(
    copies.map(async (found) => ({
      ...(await thingFound(db, found, { now, takers: takers.get(found.copy.id) })),
      contents: [...(kept.get(found.offer.id)?.contents ?? [])],
    })),
  )
  if (copies.some(({ isExact }) => isExact)) return { today, exact: 'thing', people: [], things }
  const people = await knownBorrowers(db, { member, words })
  return { today, people: people.map(({ last, ...told }) => ({ loan: last, ...told })), things }
}

type CopyOf = { readonly copyId: Id<'OfferCopy'>; readonly offerId: Id<'Offer'> }

function lentCopy(of: CopyOf, takers: CopyTakers | undefined) {
  if (!takers?.outWith) return []
  const { id: loanId, ...told } = takers.outWith
  return [{ ...of, loanId, ...told }]
}

type Standing = { readonly now: Instant; readonly takers: CopyTakers | undefined }

async function thingFound(
  db: Db,
  { copy, offer, pictogram, place, state }: FoundCopy,
  { now, takers }: Standing,
): Promise<Omit<FoundThing, 'contents'>> {
  const lending = await lendingOf(db, offer, { now })
  const { rule, today } = lending
  const deposit = depositOf(offer, rule)
  const free =
    state.is === 'here'
      ? (await copiesFree(db, offer, { lending })).find(({ copyId }) => copyId === copy.id)
      : undefined
  const until = free && freeUntil(free, today, today)
  const next = takers?.next[0]
  const { outWith } = takers ?? {}
  return {
    copy: copy.id,
    code: copy.code,
    offer: offer.id,
    title: offer.title,
    pictogram,
    ...(place && { place: place.name }),
    is: state.is === 'here' && until === undefined ? 'reserved' : state.is,
    ...(state.is === 'out-of-order' && state.reason && { why: state.reason }),
    ...(outWith && { lent: withLoan(outWith) }),
    ...(next && { next: { loan: next.id, who: next.who, from: next.from } }),
    ...(deposit !== null && { depositCents: deposit }),
    ...returnOf(lending, { until, preferred: offer.preferredDays }),
    rule: {
      of: rule.categoryId,
      ...(rule.longestDays !== null && { longest: rule.longestDays }),
      ...(rule.mostAtOnce !== null && { most: rule.mostAtOnce }),
      ...(rule.asksMembership && { members: true }),
    },
  }
}

function withLoan({ id: loan, ...told }: NonNullable<CopyTakers['outWith']>) {
  return { loan, ...told }
}

type Stay = { readonly until: Day | undefined; readonly preferred: number | null }

/** The usual day, or the last open one before somebody else's. */
function returnOf(lending: Lending, { until, preferred }: Stay): Pick<FoundThing, 'due' | 'isShort' | 'days'> {
  if (until === undefined) return { days: [] }
  const { today, opening } = lending
  const usual = usualReturn(lending, preferred)
  const ahead = Math.min(daysBetween(today, until), Math.max(mostAhead, daysBetween(today, usual)))
  const days = Array.from({ length: ahead + 1 }, (_, at) => addToDay(today, at)).filter((day) => !opening.isClosed(day))
  const due = usual <= until ? usual : days.at(-1)
  return { ...(due && { due }), ...(usual > until && { isShort: true }), days }
}
