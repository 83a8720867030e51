import { toId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, paris, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { MeetingPlace } from '../../members/index.js'
import { findShownAt, type Offer } from '../../offers/index.js'
import type { Asking } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { communeName } from '../../territories/index.js'
import { askedBy } from '../loan.js'
import type { DaysInput, DaysShown, Where } from '../loan.wire.js'
import { askableUntil, isAskable } from './answer-by.js'
import { answersIn } from './answer-time.js'
import { answerHours } from './answer-time.store.js'
import { depositOf } from './deposit.js'
import { daysOf, daysWhere, freeOf, horizonDays, takenOf, type CopyFree, type CopyHeld } from './free-days.js'
import { lendingOf, type Lending } from './lending.js'
import { offerHeld, withUnsettled, type OfferHeld, type WaitedDays } from './loan-days.store.js'

export async function showDays(asked: Asking, input: DaysInput): Promise<DaysShown> {
  const { db, clock, keepUntil, within } = asked
  const { offer, hours, ...told } = await readDays(db, { ...input, now: clock.now() })
  const { lending } = told
  within?.(offer.communeCode, ...(lending.place ? [lending.place.communeCode] : []))
  keepUntil(offer.expiresAt)
  keepUntil(askableUntil(lending))
  const usually = lending.agreesAlone ? undefined : answersIn(hours)
  return { ...shownDays(offer, told), ...(usually && { answersIn: usually }) }
}

type At = { readonly site: string; readonly offer: string; readonly now: Instant }

/** Asks in two rounds at once, since on PostgreSQL a round costs as much as what it reads. */
export async function readDays(db: Db, { site: slug, offer: id, now }: At) {
  const offerId = toId<'Offer'>(id)
  const [site, offer, held] = await Promise.all([
    getSiteWith(db, slug, 'offer-board'),
    findShownAt(db, offerId, { slug, now }),
    offerHeld(db, offerId, dayOf(now, paris)),
  ])
  if (!offer) throw new Refusal('offer-gone')
  const [lending, commune, hours] = await Promise.all([
    lendingOf(db, offer, { now, zone: site.zone }),
    ownCommune(db, offer),
    answerHours(db, offer.giver),
  ])
  return { offer, lending, held, commune, hours }
}

type Told = { readonly lending: Lending; readonly except?: Id<'Loan'>; readonly person?: Id<'Account'> }

export async function daysToWire(db: Db, offer: Offer, told: Told): Promise<DaysShown> {
  const [held, commune] = await Promise.all([offerHeld(db, offer.id, told.lending.today), ownCommune(db, offer)])
  return shownDays(offer, { ...told, held, commune })
}

type Read = Told & { readonly held: OfferHeld; readonly commune: string }

export function shownDays(offer: Offer, { held, commune, ...told }: Read): DaysShown {
  const { zone, today, rule, agreesAlone, opening, place } = told.lending
  const by = askedBy(offer.kind)
  const deposit = depositOf(offer, rule)
  const copies = by === 'days' ? freeAmong(held.copies, told) : []
  const waits = offer.kind === 'lend' ? held.waits.filter(({ accountId }) => accountId !== told.person) : []
  return {
    zone,
    today,
    by,
    agreesAlone,
    firstAskable: firstAskable(told.lending),
    last: addToDay(today, horizonDays - 1),
    taken: by === 'days' ? takenOf(copies, today) : [],
    ...waitsToWire(waits, today),
    ...(copies.length > 1 && { copies: copies.map((copy) => daysOf(copy, today)) }),
    closed: by === 'open' ? [] : daysWhere((_, day) => opening.isClosed(day), today),
    ...(by === 'days' && rule.longestDays !== null && { longest: rule.longestDays }),
    ...(offer.preferredDays !== null && { usual: offer.preferredDays }),
    ...(deposit !== null && { depositCents: deposit }),
    where: whereToWire(commune, place),
  }
}

/** Says which days are held and how many wait for which, and names nobody. */
function waitsToWire(waits: readonly WaitedDays[], today: Day): Pick<DaysShown, 'held' | 'waiting'> {
  const held = waits.flatMap((wait) => wait.held ?? [])
  const waiting = waits
    .filter((wait) => !wait.held && !(wait.days && wait.days.to < today))
    .map(({ days }) => ({ ...days }))
  return { ...(held.length > 0 && { held }), ...(waiting.length > 0 && { waiting }) }
}

export async function copiesFree(db: Db, { id }: Pick<Offer, 'id'>, told: Told): Promise<CopyFree[]> {
  return freeAmong((await offerHeld(db, id, told.lending.today)).copies, told)
}

/** The same for whoever waits, who does not have yet what an answer let go that may be taken back. */
export async function copiesFreeForWaits(
  db: Db,
  { id: offerId }: Pick<Offer, 'id'>,
  { lending, now }: { readonly lending: Lending; readonly now: Instant },
): Promise<CopyFree[]> {
  const { copies } = await offerHeld(db, offerId, lending.today)
  return freeAmong(await withUnsettled(db, { copies, offerId, now }), { lending })
}

function freeAmong(copies: readonly CopyHeld[], { lending: { today, rule }, except, person }: Told): CopyFree[] {
  const looking = { today, buffer: rule.bufferDays, ...(except && { except }), ...(person && { person }) }
  return copies.map((copy) => freeOf(copy, looking))
}

function firstAskable(lending: Lending) {
  let day = lending.today
  for (let at = 0; at < horizonDays && !isAskable(day, lending); at += 1) day = addToDay(day, 1)
  return day
}

/** An offer without a place is where its commune is. */
const ownCommune = async (db: Db, { placeId, communeCode }: Offer): Promise<string> =>
  placeId === null ? ((await communeName(db, communeCode)) ?? '') : ''

function whereToWire(commune: string, place: MeetingPlace | undefined): Where {
  if (!place) return { commune }
  const { slug, name, street, postcode } = place
  return {
    commune: place.commune,
    place: { slug, name, ...(street !== null && { street }), ...(postcode !== null && { postcode }) },
  }
}
