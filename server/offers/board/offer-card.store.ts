import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { addToDay, dayOf, paris, type Day, type Zone } from '../../base/local-time.js'
import type { Point } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import { isOneOf, listFor, type NumberList } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import { hasCopies, type OfferKind } from '../offer.js'
import { daysTaken } from '../days/offer-days.store.js'
import { shownAt } from '../shown-offer.store.js'
import { pictureFrom, type Picture } from '../picture.js'
import { freedomOf, type CopyDays, type Freedom } from '../days/freedom.js'

export type Card = {
  readonly id: Id<'Offer'>
  readonly newness: number
  readonly kind: OfferKind
  readonly title: string
  readonly category: string
  readonly pictogram: string
  readonly giver: string
  readonly byMember: boolean
  readonly commune: string
  readonly placeCommune: string | undefined
  readonly point: Point
  readonly publishedAt: Instant
  readonly expiresAt: Instant
  /** The zone of the place where it is collected; that of Paris when there is no place. */
  readonly zone: Zone
  /** The current day in `zone`. */
  readonly today: Day
  readonly copies: CopyDays
  readonly freedom: Freedom
  readonly photo: Picture | undefined
}

const ofNewness = writtenOnce((db, { newness }: Slots<{ newness: NumberList }>) =>
  cardRows(db).where(isOneOf(db, 'offer.newness', newness)),
)

/** Two queries, however many cards; in the order of `newness` as given. */
export async function cardsOf(db: Db, newness: readonly number[], now: Instant): Promise<Card[]> {
  if (newness.length === 0) return []
  const rows = await ofNewness.all(db, { newness: listFor(db, newness) })
  const cards = await withFreedom(db, rows, now)
  const place = new Map(newness.map((rank, at) => [rank, at]))
  return cards.toSorted((a, b) => (place.get(a.newness) ?? 0) - (place.get(b.newness) ?? 0))
}

/** Refuses an offer that the public of that site may not see now. */
export async function getCard(
  db: Db,
  id: Id<'Offer'>,
  seen: { readonly site: Id<'Site'>; readonly now: Instant },
): Promise<Card> {
  const rows = await cardRows(db).where('offer.id', '=', id).where(shownAt(seen)).execute()
  const [card] = await withFreedom(db, rows, seen.now)
  if (!card) throw new Refusal('offer-gone')
  return card
}

function cardRows(db: Db) {
  return db
    .selectFrom('offer')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .leftJoin('account', 'account.id', 'offer.account_id')
    .leftJoin('member', 'member.id', 'offer.member_id')
    .leftJoin('place', 'place.id', 'offer.place_id')
    .leftJoin('commune', 'commune.code', 'offer.commune_code')
    .leftJoin('offer_photo', (join) =>
      join.onRef('offer_photo.offer_id', '=', 'offer.id').on('offer_photo.position', '=', 0),
    )
    .select([
      'offer.id',
      'offer.newness',
      'offer.kind',
      'offer.title',
      'offer.category_id',
      'offer.latitude',
      'offer.longitude',
      'offer.published_at',
      'offer.expires_at',
      'category.pictogram',
      'account.first_name',
      'member.name as member_name',
      'place.name as place_name',
      'place.zone',
      'place.commune_code as place_commune',
      'commune.name as commune_name',
      'offer_photo.photo',
      'offer_photo.width',
      'offer_photo.height',
      'offer_photo.alt',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof cardRows>['execute']>>[number]

async function withFreedom(db: Db, rows: readonly Row[], now: Instant): Promise<Card[]> {
  const lent = rows.filter((row) => hasCopies(row.kind)).map(({ id }) => id)
  // Yesterday in Paris is early enough for the first day of every zone.
  const taken = await daysTaken(db, lent, addToDay(dayOf(now, paris), -1))
  return rows.map((row) => {
    const zone = row.zone ?? paris
    const today = dayOf(now, zone)
    return toCard(row, { zone, today, copies: taken.get(row.id) ?? [] })
  })
}

function toCard(row: Row, { zone, today, copies }: { zone: Zone; today: Day; copies: CopyDays }): Card {
  return {
    id: row.id,
    newness: row.newness ?? 0,
    kind: row.kind,
    title: row.title,
    category: row.category_id,
    pictogram: row.pictogram,
    giver: row.first_name ?? row.place_name ?? row.member_name ?? '',
    byMember: row.member_name !== null,
    commune: row.commune_name ?? '',
    placeCommune: row.place_commune ?? undefined,
    point: { latitude: row.latitude, longitude: row.longitude },
    publishedAt: row.published_at,
    expiresAt: row.expires_at,
    zone,
    today,
    copies,
    freedom: freedomOf(copies, today),
    photo: pictureFrom(row),
  }
}
