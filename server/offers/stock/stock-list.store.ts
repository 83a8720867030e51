import type { Localized } from '../../base/language.js'
import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { engineOf, isOneOf, listFor } from '../../database/dialect.js'
import type { Db, Tables } from '../../database/tables.js'
import { stemsOf } from '../../search/index.js'
import { nameColumns, nameFrom } from '../category.store.js'
import { offerFrom } from '../offer.columns.js'
import type { Offer } from '../offer.js'
import { pictureFrom, type Picture } from '../picture.js'
import type { ShelfState } from './copy-state.js'
import type { Shelves } from './shelves.store.js'
import { kindsOf, type StockPart } from './stock-part.js'

/** Filters of the list of a member's stock. */
export type StockChoice = {
  readonly member: Id<'Member'>
  readonly now: Instant
  readonly words?: string | undefined
  /** Absent: all that is not closed. */
  readonly state?: ShelfState | undefined
  /** Absent: as the offers alone say. */
  readonly shelves?: Pick<Shelves, 'standing'> | undefined
  readonly part?: StockPart | undefined
  /** A category, or all of a family. */
  readonly category?: string | undefined
  readonly place?: string | undefined
}

/** The same as `shelfStateOf` of `stockStateOf`. */
export function stateIs(db: Db, { now, shelves }: Pick<StockChoice, 'now' | 'shelves'>) {
  const stands = (state: keyof Shelves['standing']) =>
    isOneOf(db, 'offer.newness', sql.val(listFor(db, shelves?.standing[state] ?? [])))
  return sql<ShelfState>`case
  when offer.status in ('closed', 'draft') then offer.status
  when ${stands('late')} then 'late'
  when ${stands('reserved')} then 'reserved'
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

/** The rank in the list of what is found: as it stands in the index `offer_stock_name`. */
const named = (of = 'offer') => sql<string>`substr(${sql.ref(`${of}.words`)}, 1, 60)`

type Wanted = { readonly after?: number | undefined; readonly most: number }

/** A page by `newness`: late ones first, then by name. `after`: the last of the page before. */
export async function pageByName(db: Db, choice: StockChoice, { after, most }: Wanted): Promise<number[]> {
  const late = choice.shelves?.standing.late ?? []
  const isLate = isOneOf(db, 'offer.newness', sql.val(listFor(db, late)))
  const all = found(db, choice)
  if (late.length > 0 && (after === undefined || late.includes(after))) {
    const first = (await all.where(isLate).execute()).map(({ newness }) => newness)
    const page = first.slice(after === undefined ? 0 : first.indexOf(after) + 1)
    if (page.length >= most) return page.slice(0, most)
    return [...page, ...(await pageAfterLate(undefined, most - page.length))]
  }
  return pageAfterLate(after, most)

  async function pageAfterLate(last: number | undefined, count: number): Promise<number[]> {
    const rows = await all
      .$if(late.length > 0, (query) => query.where(sql<SqlBool>`not ${isLate}`))
      .$if(last !== undefined, (query) =>
        query.where(
          sql<SqlBool>`(${named()}, offer.newness) > (select ${named('last')}, last.newness
            from offer last where last.newness = ${last ?? 0})`,
        ),
      )
      .limit(count)
      .execute()
    return rows.map(({ newness }) => newness)
  }
}

/** The same, and how many there are in all: no index knows what words find, so that all of it is gone through, once. */
export async function countedPage(
  db: Db,
  choice: StockChoice,
  { after, most }: Wanted,
): Promise<{ readonly found: number[]; readonly count: number }> {
  const late = new Set(choice.shelves?.standing.late)
  const all = (await found(db, choice).execute()).map(({ newness }) => newness)
  const sorted =
    late.size === 0 ? all : [...all.filter((each) => late.has(each)), ...all.filter((each) => !late.has(each))]
  const from = after === undefined ? 0 : sorted.indexOf(after) + 1
  return { found: sorted.slice(from, from + most), count: all.length }
}

const found = (db: Db, choice: StockChoice) =>
  db
    .selectFrom('offer')
    .select('newness')
    .$narrowType<{ newness: number }>()
    .where(narrowed(db, choice))
    .orderBy(named())
    .orderBy('offer.newness')

/** Reads these in this order. */
export async function rowsAt(db: Db, page: readonly number[]): Promise<StockRow[]> {
  const rows = await stockOffers(db)
    .where(isOneOf(db, 'offer.newness', sql.val(listFor(db, page))))
    .execute()
  const byRank = new Map(rows.map((row) => [row.newness, fromRow(row)]))
  return page.flatMap((newness) => byRank.get(newness) ?? [])
}

export async function stockRow(db: Db, id: Id<'Offer'>): Promise<StockRow> {
  return fromRow(await stockOffers(db).where('offer.id', '=', id).executeTakeFirstOrThrow())
}

export function narrowed(db: Db, { member, words = '', state, part, category, place, ...standing }: StockChoice) {
  return (eb: ExpressionBuilder<Tables, 'offer'>) =>
    eb.and([
      eb('offer.member_id', '=', member),
      state === undefined ? eb('offer.status', '<>', 'closed') : eb(stateIs(db, standing), '=', state),
      ...(part === undefined ? [] : [eb('offer.kind', 'in', kindsOf(part))]),
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
