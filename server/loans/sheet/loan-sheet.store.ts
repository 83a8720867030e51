import { openStatuses } from '../../../widgets/words/loans/loan-terms.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { readLanguages } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'
import type { AccountHolder, Actor } from '../../rpc/actor.js'
import type { HelpRequest } from '../help/help-request.store.js'
import { drawDatesOf } from '../draws/draw-date.store.js'
import { drawsOf, type Draw } from '../draws/draw.store.js'
import { knownWhileOpen, type Known } from '../facts/known-while-open.store.js'
import { goesForGood, isAtPlace, type Loan, type LoanSide } from '../loan.js'
import { loanFromRow } from '../loan.store.js'
import { movableOf } from './movable-loans.store.js'
import { queuesOf, type Queue } from './queues.store.js'
import { sheetRows, wordsSinceIn, type SheetRow } from './sheet-row.store.js'

type Home = {
  readonly id: Id<'Site'>
  readonly slug: string
  readonly name: string
  readonly languages: readonly Language[]
}

export type LoanSheet = {
  readonly loan: Loan
  /** Where it was asked for: its moderators answer for it. */
  readonly site: Home
  /** Where each side follows it: a person who gives, on the site where they published the offer. */
  readonly homes: Readonly<Record<LoanSide, Home>>
  /** Since when both homes let their pages read words; absent where one does not. */
  readonly wordsSince?: Instant
  readonly taker: {
    readonly name: string
    readonly email?: string
    readonly commune?: string
    readonly communeCode?: string
    /** While it is open. */
    readonly known?: Known
    /** Wants no reminders, and is promised none. */
    readonly isUnreminded?: boolean
    /** Part of the links of this side. */
    readonly linkMark?: string
  }
  readonly giver: {
    readonly name: string
    readonly email?: string
    readonly language?: Language
    readonly memberSlug?: string
    readonly known?: Known
    readonly isUnreminded?: boolean
    readonly linkMark?: string
  }
  readonly where: {
    readonly commune: string
    readonly place?: {
      readonly slug: string
      readonly name: string
      readonly street?: string
      readonly postcode?: string
    }
  }
  readonly photo?: { readonly photo: string; readonly width: number }
  /** Set once the site's moderators were asked to help with a late thing. */
  readonly help?: HelpRequest
  /** Its copy is not there: whether another is free on its days. */
  readonly mayMove?: boolean
  /** Counts the requests for a thing that goes to one, this one included. */
  readonly queue: Queue & { readonly draw?: Draw; readonly drawAt?: Instant }
}

const sheet = writtenOnce((db, { id }: Slots<{ id: Id<'Loan'> }>) => sheetRows(db).where('loan.id', '=', id))

export async function findLoanSheet(db: Db, id: Id<'Loan'>): Promise<LoanSheet | undefined> {
  const [row] = await withQueues(db, await sheet.all(db, { id }))
  return row
}

export async function getLoanSheet(db: Db, id: Id<'Loan'>): Promise<LoanSheet> {
  const found = await findLoanSheet(db, id)
  if (!found) throw new Refusal('loan-gone')
  return found
}

const mostShown = 100

/**
 * Lists what a person asked for, or was asked for: first what is open, what lapses soonest before, then what has ended, the newest first.
 * Within a partner's site what was asked or published there.
 */
export async function sheetsOf(
  db: Db,
  { for: { account }, within }: Actor<AccountHolder>,
  { side, offer }: { readonly side: LoanSide; readonly offer?: Id<'Offer'> | undefined },
): Promise<LoanSheet[]> {
  const rows = await sheetRows(db)
    .where(side === 'taker' ? 'loan.taker_id' : 'loan.giver_id', '=', account)
    .$if(offer !== undefined, (query) => query.where('loan.offer_id', '=', offer ?? null))
    .$if(within !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('loan.site_id', '=', within ?? null),
          ...(side === 'giver' ? [eb('offer.site_id', '=', within ?? null)] : []),
        ]),
      ),
    )
    .orderBy((eb) => eb.case().when('loan.status', 'in', openStatuses).then(0).else(1).end())
    .orderBy(
      (eb) =>
        eb
          .case()
          .when('loan.status', 'in', openStatuses)
          .then(eb.fn.coalesce('loan.confirm_by', 'loan.lapses_at'))
          .end(),
      (order) => order.asc().nullsLast(),
    )
    .orderBy('loan.id', 'desc')
    .limit(mostShown)
    .execute()
  return withQueues(db, rows)
}

/** Keeps the order of the ids. */
export async function sheetsAt(db: Db, ids: readonly Id<'Loan'>[]): Promise<LoanSheet[]> {
  if (ids.length === 0) return []
  const rows = await sheetRows(db)
    .where(isAmong(db, 'loan.id', ids))
    .execute()
  const found = await withQueues(db, rows)
  return ids.flatMap((id) => found.find(({ loan }) => loan.id === id) ?? [])
}

async function withQueues(db: Db, rows: readonly SheetRow[]): Promise<LoanSheet[]> {
  const offers = [...new Set(rows.flatMap((row) => (goesForGood(row.kind) ? (row.offer_id ?? []) : [])))]
  const [queues, draws, dates, movable, known] = await Promise.all([
    queuesOf(db, offers),
    drawsOf(db, offers),
    drawDatesOf(db, offers),
    movableOf(db, rows),
    knownWhileOpen(db, rows),
  ])
  return rows.map((row) => {
    const draw = row.offer_id === null ? undefined : draws.get(row.offer_id)
    const drawAt = row.offer_id === null ? undefined : dates.get(row.offer_id)
    const queue = {
      ...(queues.get(row.offer_id ?? '') ?? { count: 1 }),
      ...(draw && { draw }),
      ...(drawAt !== undefined && { drawAt }),
    }
    const sheet = fromRow(row, queue)
    return {
      ...sheet,
      taker: { ...sheet.taker, known: known(row.taker_id) },
      giver: { ...sheet.giver, known: known(row.giver_id) },
      ...(movable.has(row.id) && { mayMove: true }),
    }
  })
}

function fromRow(row: SheetRow, queue: LoanSheet['queue']): LoanSheet {
  const email = row.account_email ?? row.taker_email
  const known = loanFromRow(row)
  const loan = row.is_hidden === 1 ? { ...known, words: '', answer: null } : known
  const site = {
    id: row.site_id,
    slug: row.site_slug,
    name: row.site_name,
    languages: readLanguages(row.site_languages),
  }
  const published = isAtPlace(loan) ? undefined : publishedAt(row)
  const wordsSince = wordsSinceIn(row)
  return {
    loan,
    site,
    homes: { taker: site, giver: published ?? site },
    ...(wordsSince !== undefined && { wordsSince }),
    taker: {
      name: row.taker_name,
      ...(email !== null && { email }),
      ...(row.taker_commune !== null && { commune: row.taker_commune }),
      ...(row.taker_commune_code !== null && { communeCode: row.taker_commune_code }),
      ...(row.taker_unreminded === 1 && { isUnreminded: true }),
      ...(row.taker_link_mark !== null && { linkMark: row.taker_link_mark }),
    },
    giver: {
      name: row.member_name === null ? (row.giver_name ?? '') : (row.place_name ?? row.member_name),
      ...(row.giver_email !== null && { email: row.giver_email }),
      ...(row.giver_language !== null && { language: row.giver_language }),
      ...(row.member_slug !== null && { memberSlug: row.member_slug }),
      ...(row.giver_unreminded === 1 && { isUnreminded: true }),
      ...(row.giver_link_mark !== null && { linkMark: row.giver_link_mark }),
    },
    where: whereOf(row),
    ...(row.call_asked_at !== null && {
      help: {
        words: row.call_words ?? '',
        askedAt: row.call_asked_at,
        ...(row.call_ended_at !== null && { ended: { at: row.call_ended_at, answer: row.call_answer ?? '' } }),
      },
    }),
    ...(row.photo !== null && row.width !== null && { photo: { photo: row.photo, width: row.width } }),
    queue,
  }
}

function publishedAt({
  published_id: id,
  published_slug: slug,
  published_name: name,
  ...row
}: SheetRow): Home | undefined {
  if (id === null || slug === null || name === null || row.published_languages === null) return undefined
  return { id, slug, name, languages: readLanguages(row.published_languages) }
}

function whereOf(row: SheetRow): LoanSheet['where'] {
  const commune = row.place_commune ?? row.offer_commune ?? ''
  if (row.place_slug === null || row.place_name === null) return { commune }
  const { place_slug: slug, place_name: name, street, postcode } = row
  return { commune, place: { slug, name, ...(street !== null && { street }), ...(postcode !== null && { postcode }) } }
}
