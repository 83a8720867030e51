import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { shownOf } from '../../base/fields.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { ownPhotoSizes, photoKey } from '../../media/index.js'
import { membersById, placesOf, statesOf } from '../../members/index.js'
import { Refusal } from '../../base/refusal.js'
import { entriesAbout } from '../../roles/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { siteOfMember } from '../../sites/index.js'
import { offerPath, photoToWire } from '../board/offer-to-wire.js'
import { categoriesOf } from '../category.store.js'
import { offerSubject } from '../offer.js'
import { picturesOf } from '../offer-photo.store.js'
import { offerInStock } from '../offer.store.js'
import type { PhotoAddresses } from '../offer.wire.js'
import type { Picture } from '../picture.js'
import { proposedCodes, stockOf } from '../stock.store.js'
import { copiesByOffer, type Copy } from './copy.store.js'
import { copyStateOf, lentByCopy, shelfStateOf, type CopyState, type LentCopies, type LentOf } from './copy-state.js'
import { keptOf, nothingKept } from './kept-item.store.js'
import { shelvesOf } from './shelves.store.js'
import { countByState, countIn } from './stock-counts.store.js'
import { countedPage, pageByName, rowsAt, stockRow, type StockChoice, type StockRow } from './stock-list.store.js'
import { stockStateOf, type StockState } from './stock-state.js'
import type { ListInput, OpenedItem, StockItem, StockList, StockRoom } from './stock.wire.js'

type Asking = Pick<Context, 'db' | 'clock' | 'hmac'> & { readonly lentOf: LentOf }
type Standing = { readonly hmac: Context['hmac']; readonly now: Instant; readonly lent: LentCopies }

const pageSize = 50
const mostOfHistory = 50

export async function showRoom({ db }: Pick<Context, 'db'>, { subject }: Allowed<'stock'>): Promise<StockRoom> {
  const member = await getMember(db, subject.member)
  const [places, categories, site, { onlySite }, [nextCode = '']] = await Promise.all([
    placesOf(db, member.id),
    categoriesOf(db),
    siteOfMember(db, member.id, 'offer-board'),
    stockOf(db, member.id),
    proposedCodes(db, member, 1),
  ])
  const states = await statesOf(
    db,
    places.map(({ id }) => id),
  )
  return {
    places: places.map(({ id, slug, name }) => {
      const { rests, closedAt } = states.get(id) ?? {}
      return { slug, name, ...(rests && { rests }), ...(closedAt !== undefined && { closedAt }) }
    }),
    categories: categories.map(({ id, parentId, name, pictogram }) => ({
      id,
      name,
      pictogram,
      ...(parentId !== null && { parent: parentId }),
    })),
    nextCode,
    ...(site && { site: { slug: site.slug, name: site.name } }),
    shownOn: onlySite === null ? 'everywhere' : 'own-site',
    isAway: member.status !== 'shown',
  }
}

export async function showStock(
  { db, clock, hmac, lentOf }: Asking,
  { subject }: Allowed<'stock'>,
  { cursor, ...filters }: ListInput,
): Promise<StockList> {
  const now = clock.now()
  const shelves = await shelvesOf(db, { member: subject.member, now }, lentOf)
  const choice: StockChoice = { ...filters, member: subject.member, now, shelves }
  const after = cursor === undefined ? undefined : Number(cursor)
  if (after !== undefined && !Number.isSafeInteger(after)) throw new Refusal('invalid-input', { fields: ['cursor'] })
  const { words = '', category, place, state, part } = choice
  const isNarrowed = words.trim() !== '' || category !== undefined || place !== undefined
  const wanted = { after, most: pageSize + 1 }
  const [counts, { found, count }] = await Promise.all([
    countByState(db, choice),
    isNarrowed
      ? countedPage(db, choice, wanted)
      : pageByName(db, choice, wanted).then((found) => ({ found, count: undefined })),
  ])
  const page = found.slice(0, pageSize)
  const states = counts[part ?? 'all']
  return {
    items: await itemsOf(db, await rowsAt(db, page), { hmac, now, lent: shelves.lent }),
    count: count ?? countIn(states, state),
    ...(found.length > pageSize && { cursor: String(page.at(-1)) }),
    states,
    parts: { shelf: countIn(counts.shelf, undefined), notices: countIn(counts.notices, undefined) },
  }
}

async function itemsOf(db: Context['db'], rows: readonly StockRow[], standing: Standing): Promise<StockItem[]> {
  const ids = rows.map(({ offer }) => offer.id)
  const [copies, kept] = await Promise.all([copiesByOffer(db, ids), keptOf(db, ids)])
  return rows.map((row) => {
    const { shelf = '' } = kept.get(row.offer.id) ?? {}
    return { ...toWire(row, copies.get(row.offer.id) ?? [], standing), ...(shelf && { shelf }) }
  })
}

/** For who has been found to keep it. */
export async function showItem(
  { db, clock, hmac, lentOf }: Asking,
  { id }: { readonly id: Id<'Offer'> },
): Promise<StockItem> {
  const now = clock.now()
  const row = await stockRow(db, id)
  const { giver } = row.offer
  const lent = 'memberId' in giver ? await lentOf(db, { member: giver.memberId, now }) : []
  const standing = { hmac, now, lent: lentByCopy(lent) }
  const [item] = await itemsOf(db, [row], standing)
  if (!item) throw new Refusal('offer-gone')
  return item
}

export async function openItem(asking: Asking, who: Allowed<'stock'>, id: Id<'Offer'>): Promise<OpenedItem> {
  const { db, clock, hmac } = asking
  const offer = await offerInStock(db, who, id)
  const [item, pictures, history, member, kept] = await Promise.all([
    showItem(asking, offer),
    picturesOf(db, offer.id),
    entriesAbout(db, who.subject, { ...offerSubject(offer.id), most: mostOfHistory }),
    getMember(db, who.subject.member),
    keptOf(db, [offer.id]),
  ])
  const { valueCents, ...keeping } = kept.get(offer.id) ?? nothingKept
  const [nextCode = ''] = await proposedCodes(db, member, 1)
  const standing = { hmac, now: clock.now() }
  return {
    ...item,
    description: offer.description,
    ...shownOf(offerFields, offer),
    expiresAt: offer.expiresAt,
    ...(offer.lookBy !== null && { lookBy: offer.lookBy }),
    photos: pictures.map((picture) => ({ key: photoKey(picture), ...photoFor(picture, item.state, standing) })),
    history,
    nextCode,
    kept: { ...keeping, contents: [...keeping.contents], ...(valueCents !== null && { valueCents }) },
  }
}

async function getMember(db: Context['db'], id: Id<'Member'>) {
  const member = (await membersById(db, [id])).get(id)
  if (!member) throw new Refusal('member-unknown')
  return member
}

function toWire(
  { offer, pictogram, place, site, picture }: StockRow,
  copies: readonly Copy[],
  standing: Standing,
): StockItem {
  const state = stockStateOf(offer, standing.now)
  const states = copies.map((copy) => copyStateOf(copy, { offer, lent: standing.lent }))
  return {
    offerId: offer.id,
    kind: offer.kind,
    title: offer.title,
    category: offer.categoryId,
    pictogram,
    ...(place && { place }),
    state,
    now: shelfStateOf(state, states),
    ...(offer.condition !== null && { condition: offer.condition }),
    copies: copies.map(({ id, code, condition, fault, out }, at) => ({
      copyId: id,
      code,
      ...(condition !== null && { condition }),
      ...(out && { out }),
      ...(fault && { fault }),
      now: copyNow(states[at]),
    })),
    ...(picture && { photo: photoFor(picture, state, standing) }),
    sequence: offer.sequence,
    addedAt: offer.publishedAt,
    ...(state === 'shown' && site !== undefined && { page: offerPath(site, offer.id) }),
  }
}

function copyNow(state: CopyState = { is: 'here' }): StockItem['copies'][number]['now'] {
  if (state.is === 'to-repair') return { is: state.is, ...(state.reason && { reason: state.reason }) }
  if (!('loanId' in state)) return { is: state.is }
  const { loanId: loan, ...told } = state
  return { ...told, loan }
}

/** A picture that everybody may see has one address for all. */
function photoFor(picture: Picture, state: StockState, { hmac, now }: Pick<Standing, 'hmac' | 'now'>): PhotoAddresses {
  const photo = photoToWire(picture)
  return state === 'shown' ? photo : { ...photo, sizes: ownPhotoSizes(hmac, picture, now) }
}
