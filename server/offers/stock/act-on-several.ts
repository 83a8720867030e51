import { toId } from '../../base/id.js'
import { addDays } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { offerSubject, type Offer } from '../offer.js'
import { changeStatus, saveState } from '../publishing/change-status.js'
import { shownDays } from '../publishing/publish-offer.js'
import { copiesIn } from './copy.store.js'
import { getOwnPlace, lastAuthorOf } from './get-item.js'
import { lockItem } from './item.store.js'
import { saveItem } from './save-item.js'
import { stockStateOf, type StockState } from './stock-state.js'
import type { MoveInput, Several, SeveralInput } from './stock.wire.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

type Act = {
  /** In which states it can be done; in others somebody was first. */
  readonly fits: readonly StockState[]
  readonly run: (ctx: Omit<Acting, 'about'>, offer: Owned<Offer>) => Promise<Offer>
}

/** Does what can be done, and tells the rest with who was first. */
async function actOnSeveral(
  { about, ...ctx }: Acting,
  who: Allowed<'stock'>,
  { offers, act: { fits, run } }: { readonly offers: readonly string[]; readonly act: Act },
): Promise<Several> {
  const { tx, clock } = ctx
  const done: string[] = []
  const left: Several['left'] = []
  // In one order for everybody: two who choose the same ones do not wait for each other.
  for (const id of [...new Set(offers)].toSorted()) {
    const offer = await lockItem(tx, who, toId(id))
    if (!offer) throw new Refusal('offer-gone')
    const state = stockStateOf(offer, clock.now())
    const [copy] = await copiesIn(tx, offer.id)
    const title = offer.title || (copy?.code ?? '')
    if (!fits.includes(state)) {
      const by = await lastAuthorOf(tx, who, offer)
      left.push({ offerId: id, title, state, ...(by !== undefined && { by }) })
      continue
    }
    await run(ctx, offer)
    about({ ...offerSubject(id), title })
    done.push(id)
  }
  return { done, left }
}

export const pauseItems = (ctx: Acting, who: Allowed<'stock'>, { offers }: SeveralInput): Promise<Several> =>
  actOnSeveral(ctx, who, {
    offers,
    act: {
      fits: ['shown', 'out-of-order', 'awaits-look', 'hidden'],
      run: (acting, offer) => changeStatus(acting, offer, { to: 'paused', type: 'offer.changed' }),
    },
  })

/** An offer that is over is shown again for as long as a new one. */
export const resumeItems = (ctx: Acting, who: Allowed<'stock'>, { offers }: SeveralInput): Promise<Several> =>
  actOnSeveral(ctx, who, {
    offers,
    act: {
      fits: ['paused', 'expired'],
      run: ({ tx, clock }, offer) => {
        const now = clock.now()
        const expiresAt = offer.expiresAt > now ? offer.expiresAt : addDays(now, shownDays[offer.kind])
        const after = { ...offer, status: 'published', expiresAt, sequence: offer.sequence + 1 } as const
        return saveState({ tx, clock }, after, 'offer.changed')
      },
    },
  })

export const withdrawItems = (ctx: Acting, who: Allowed<'stock'>, { offers }: SeveralInput): Promise<Several> =>
  actOnSeveral(ctx, who, {
    offers,
    act: {
      fits: ['shown', 'draft', 'out-of-order', 'paused', 'awaits-look', 'hidden', 'expired'],
      run: (acting, offer) => changeStatus(acting, offer, { to: 'closed', type: 'offer.withdrawn' }),
    },
  })

/** To another place of the member's. */
export async function moveItems(ctx: Acting, who: Allowed<'stock'>, { offers, place }: MoveInput): Promise<Several> {
  const { id: placeId } = await getOwnPlace(ctx.tx, who, place)
  return actOnSeveral(ctx, who, {
    offers,
    act: {
      fits: ['shown', 'draft', 'out-of-order', 'paused', 'awaits-look', 'hidden', 'expired'],
      run: (acting, before) => saveItem(acting, { before, after: { ...before, placeId } }),
    },
  })
}
