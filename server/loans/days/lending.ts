import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, paris, type Day, type Zone } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { findMeetingPlace, openingOf, type MeetingPlace, type Opening } from '../../members/index.js'
import type { Offer } from '../../offers/index.js'
import { noRule, ruleFor, type RuleOf } from '../loan-rule.store.js'
import { alwaysOpen } from './answer-by.js'

/** The conditions of a request at a moment: the giver's rule, the place, and when somebody is there. */
export type Lending = {
  readonly rule: RuleOf
  readonly place?: MeetingPlace
  readonly zone: Zone
  readonly today: Day
  readonly now: Instant
  readonly opening: Opening
  readonly agreesAlone: boolean
}

type Lent = Pick<Offer, 'kind' | 'giver' | 'placeId' | 'categoryId'>

export async function lendingOf(
  db: Db,
  { kind, giver, placeId, categoryId }: Lent,
  { now, zone: elsewhere = paris }: { readonly now: Instant; readonly zone?: Zone },
): Promise<Lending> {
  // Wherever the place is, its yesterday has not ended by then.
  const before = addToDay(dayOf(now, paris), -2)
  const [place, rule] = await Promise.all([
    placeId === null ? undefined : findMeetingPlace(db, placeId, before),
    'memberId' in giver ? ruleFor(db, giver.memberId, categoryId) : noRule,
  ])
  const zone = place?.zone ?? elsewhere
  const today = dayOf(now, zone)
  const opening = place && 'memberId' in giver ? openingOf(place) : alwaysOpen
  return { rule, ...(place && { place }), zone, today, now, opening, agreesAlone: isAgreedAlone(kind, rule) }
}

/** A rule may agree only to what comes back: who has a gift is chosen by somebody. */
export const isAgreedAlone = (kind: Offer['kind'], rule: Pick<RuleOf, 'agreesAlone'>): boolean =>
  rule.agreesAlone && kind === 'lend'
