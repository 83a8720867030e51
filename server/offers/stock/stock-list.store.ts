import type { Localized } from '../../base/language.js'
import { sql, type ExpressionBuilder } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { engineOf, isOneOf, listFor } from '../../database/dialect.js'
import type { Db, Tables } from '../../database/tables.js'
import { stemsOf } from '../../search/index.js'
import { nameColumns, nameFrom } from '../category.store.js'
import { offerFrom } from '../offer.columns.js'
import type { Offer } from '../offer.js'
import { pictureFrom, type Picture } from '../picture.js'
import { shelfStates, type ShelfState } from './copy-state.js'
import type { Shelves } from './shelves.store.js'

/** Filters of the list of a member's stock. */
export type StockChoice = {
  readonly member: Id<'Member'>
  readonly now: Instant
  readonly words?: string | undefined
  /** Absent: all that is not closed. */
  readonly state?: ShelfState | undefined
  /** Absent: as the offers alone say. */
  readonly shelves?: Pick<Shelves, 'standing'> | undefined
  /** A category, or all of a family. */
  readonly category?: string | undefined
  readonly place?: string | undefined
}

/** The same as `shelfStateOf` of `stockStateOf`. */
function stateIs(db: Db, { now, shelves }: Pick<StockChoice, 'now' | 'shelves'>) {
  const stands = (state: keyof Shelves['standing']) =>
    isOneOf(db, 'offer.newness', sql.val(listFor(db, shelves?.standing[state] ?? [])))
  return sql<ShelfState>`case
  when offer.status in ('closed', 'draft') then offer.status
  when ${stands('late')} then 'late'
  when ${stands('lent')} then 'lent'
  when offer.status = 'expired' or offer.expires_at <= ${now} then 'expired'
  when offer.status = 'paused' then 'paused'
  when ${stands('to-repair')} then 'to-repair'
  when offer.out_of_order = 1 then 'out-of-order'
  when offer.hidden = 1 then 'hidden'
  when offer.look_by is not null then 'awaits-look'
  else 'shown' end`
}

export type StockRow = {
  readonly offer: Offer
  readonly newness: number
  readonly pictogram: string
  readonly category: Localized
  readonly place: { readonly slug: string; readonly name: string } | undefined
  readonly site: string | undefined
  readonly picture: Picture | undefined
}

type Part = { readonly before?: number | undefined; readonly most: number }

/** The newest first. */
export async function stockRows(db: Db, choice: StockChoice, { before, most }: Part): Promise<StockRow[]> {
  const rows = await stockOffers(db)
    .where(narrowed(db, choice))
    .$if(before !== undefined, (query) => query.where('offer.newness', '<', before ?? 0))
    .orderBy('offer.newness', 'desc')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

/** A page, and how many there are in all: no index knows what words find, so that all of it is gone through, once. */
export async function countedRows(
  db: Db,
  choice: StockChoice,
  { before, most }: Part,
): Promise<{ readonly rows: StockRow[]; readonly count: number }> {
  const all = await db
    .selectFrom('offer')
    .select('newness')
    .$narrowType<{ newness: number }>()
    .where(narrowed(db, choice))
    .orderBy('newness', 'desc')
    .execute()
  const found = all.map(({ newness }) => newness)
  const page = found.filter((newness) => before === undefined || newness < before).slice(0, most)
  const rows = await stockOffers(db)
    .where(isOneOf(db, 'offer.newness', sql.val(listFor(db, page))))
    .orderBy('offer.newness', 'desc')
    .execute()
  return { rows: rows.map(fromRow), count: found.length }
}

export async function stockRow(db: Db, id: Id<'Offer'>): Promise<StockRow> {
  return fromRow(await stockOffers(db).where('offer.id', '=', id).executeTakeFirstOrThrow())
}

export async function countStock(db: Db, choice: StockChoice): Promise<number> {
  const { count } = await db
    .selectFrom('offer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(narrowed(db, choice))
    .executeTakeFirstOrThrow()
  return Number(count)
}

type StockCounts = Readonly<Record<ShelfState, number>>

export async function countByState(
  db: Db,
  { member, ...standing }: Pick<StockChoice, 'member' | 'now' | 'shelves'>,
): Promise<StockCounts> {
  const rows = await db
    .selectFrom('offer')
    .select((eb) => [stateIs(db, standing).as('state'), eb.fn.countAll<number>().as('count')])
    .where('member_id', '=', member)
    .groupBy(sql.ref('state'))
    .execute()
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]))
  const of = (state: ShelfState): [ShelfState, number] => [state, counts.get(state) ?? 0]
  return { ...none, ...Object.fromEntries(shelfStates.map(of)) }
}

const none: StockCounts = {
  shown: 0,
  draft: 0,
  'out-of-order': 0,
  paused: 0,
  'awaits-look': 0,
  hidden: 0,
  expired: 0,
  closed: 0,
  lent: 0,
  late: 0,
  'to-repair': 0,
}

/** How many of a list that nothing but a state narrows. */
export const countIn = (counts: StockCounts, state: ShelfState | undefined): number =>
  state === undefined ? shelfStates.reduce((sum, one) => sum + (one === 'closed' ? 0 : counts[one]), 0) : counts[state]

function narrowed(db: Db, { member, words = '', state, category, place, ...standing }: StockChoice) {
  return (eb: ExpressionBuilder<Tables, 'offer'>) =>
    eb.and([
      eb('offer.member_id', '=', member),
      state === undefined ? eb('offer.status', '<>', 'closed') : eb(stateIs(db, standing), '=', state),
      ...(category === undefined
        ? []
        : [
            eb(
              'offer.category_id',
              'in',
              eb
                .selectFrom('category')
                .select('category.id')
                .where((of) => of.or([of('category.id', '=', category), of('category.parent_id', '=', category)])),
            ),
          ]),
      ...(place === undefined
        ? []
        : [eb('offer.place_id', 'in', eb.selectFrom('place').select('place.id').where('place.slug', '=', place))]),
      ...(words.trim() === '' ? [] : [eb.or([saying(db, words)(eb), coded(member, words)(eb)])]),
    ])
}

/** Beginnings of words that it is found by. To look for a text takes a third of what `like` takes. */
const saying = (db: Db, words: string) => (eb: ExpressionBuilder<Tables, 'offer'>) => {
  const stems = stemsOf(words)
  if (stems.length === 0) return eb.lit(false)
  const at = sql.raw<number>(engineOf(db) === 'postgres' ? 'strpos' : 'instr')
  return eb.and(stems.map((stem) => eb(sql<number>`${at}(' ' || offer.words, ${` ${stem}`})`, '>', 0)))
}

const coded = (member: Id<'Member'>, words: string) => (eb: ExpressionBuilder<Tables, 'offer'>) =>
  eb(
    'offer.id',
    'in',
    eb
      .selectFrom('offer_copy')
      .select('offer_copy.offer_id')
      .where('offer_copy.member_id', '=', member)
      .where(
        'offer_copy.code',
        'like',
        `${words
          .trim()
          .toUpperCase()
          .replace(/[%_\\]/g, '')}%`,
      ),
  )

function stockOffers(db: Db) {
  return db
    .selectFrom('offer')
    .innerJoin('category', 'category.id', 'offer.category_id')
    .leftJoin('place', 'place.id', 'offer.place_id')
    .leftJoin('site', 'site.id', 'offer.site_id')
    .leftJoin('offer_photo', (join) =>
      join.onRef('offer_photo.offer_id', '=', 'offer.id').on('offer_photo.position', '=', 0),
    )
    .selectAll('offer')
    .select(['category.pictogram', ...nameColumns])
    .select(['place.slug as place_slug', 'place.name as place_name', 'site.slug as site_slug'])
    .select(['offer_photo.photo', 'offer_photo.width', 'offer_photo.height', 'offer_photo.alt'])
}

type Row = Awaited<ReturnType<ReturnType<typeof stockOffers>['execute']>>[number]

const fromRow = (row: Row): StockRow => ({
  offer: offerFrom(row),
  newness: row.newness ?? 0,
  pictogram: row.pictogram,
  category: nameFrom(row),
  place:
    row.place_slug === null || row.place_name === null ? undefined : { slug: row.place_slug, name: row.place_name },
  site: row.site_slug ?? undefined,
  picture: pictureFrom(row),
})
