import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { toId, type Id } from '../../../../server/base/id.js'
import { getOffer, offerInStock, ownOffer } from '../../../../server/offers/offer.store.js'
import { pauseOffer } from '../../../../server/offers/publishing/pause-offer.js'
import { publishOffer } from '../../../../server/offers/index.js'
import { withdrawOffer } from '../../../../server/offers/publishing/withdraw-offer.js'
import { insertRole } from '../../../../server/roles/role.store.js'
import type { Allowed } from '../../../../server/rpc/actor.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { act, createCallerFactory, router, signedDoor, staffDoor } from '../../../../server/rpc/procedures.js'
import { morning } from '../../../support/accounts/signing-in.js'
import { asPerson, inStockOf } from '../../../support/acting.js'
import { engines } from '../../../support/engines.js'
import { callOf, reasonOr } from '../../../support/roles/calling.js'
import { signIn, type Person } from '../../../support/session.js'
import { openTestServer } from '../../../support/test-server.js'
import { buildTown, drillDraft } from '../../../support/town.js'

const ours = 'http://our.example'
const output = v.object({ status: v.string() })
const wish = { offer: v.string(), site: v.optional(v.string()) }
const ofMember = v.strictObject({ ...wish, member: v.string() })
type OfMember = v.InferOutput<typeof ofMember>

/** Procedures as the product will have them. */
const callerOf = createCallerFactory(
  router({
    pauseMine: act({ by: 'person' })
      .input(v.strictObject(wish))
      .output(output)
      .mutation(
        signedDoor('pauseMine', { perDay: 99 }, async (ctx, { actor }, input) =>
          pauseOffer(ctx, await ownOffer(ctx.tx, actor, toId(input.offer))),
        ),
      ),
    withdrawInStock: act({ by: { may: 'stock' } })
      .input(ofMember)
      .output(output)
      .mutation(
        staffDoor('withdrawInStock', { perDay: 99 }, async (ctx, allowed: Allowed<'stock'>, input: OfMember) =>
          withdrawOffer(ctx, await offerInStock(ctx.tx, allowed, toId(input.offer))),
        ),
      ),
  }),
)

describe.each(engines)('an offer on %s', (engine) => {
  test('is paused by who gives it on a page of ours, and is gone for everybody else', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    await buildTown(database, server.clock)
    const [alma, other] = [await signIn(server, { origin: ours }), await signIn(server, { origin: ours })]
    const partner = await signIn(server, { email: alma.email })
    const ctx = { clock: server.clock }
    const { id: offer } = await administer(database, (tx) =>
      publishOffer({ ...ctx, tx }, asPerson(alma.accountId), drillDraft),
    )
    const pause = async (person: Person, named: { site?: string } = {}) =>
      reasonOr(callerOf(await callOf(server, person)).pauseMine({ offer, ...named }))

    expect([await pause(other), await pause(partner, { site: 'ville-de-lomme' })]).toEqual(['offer-gone', 'offer-gone'])
    expect((await getOffer(database.reader, offer)).status).toBe('published')
    expect(await pause(alma)).toEqual({ status: 'paused' })
  })

  test('of a member is withdrawn by who works for its stock, and is gone for who works for another’s', async () => {
    await using server = await openTestServer(engine, morning)
    const { database } = server.services
    const { house, nadia } = await buildTown(database, server.clock)
    const staff = await signIn(server, { origin: ours })
    const { clock } = server
    const { memberId } = house
    const [theirs, personal] = await administer(database, async (tx) => {
      await insertRole(tx, { accountId: staff.accountId, role: 'staff', of: { member: memberId } }, clock.now())
      const draft = { ...drillDraft, placeId: house.id }
      return [
        await publishOffer({ tx, clock }, inStockOf(memberId), draft),
        await publishOffer({ tx, clock }, asPerson(nadia), drillDraft),
      ]
    })
    const withdraw = async (offer: Id<'Offer'>, member: string = memberId) =>
      reasonOr(callerOf(await callOf(server, staff)).withdrawInStock({ offer, member }))

    expect(await withdraw(personal.id)).toBe('offer-gone')
    expect(await withdraw(theirs.id, nadia)).toBe('role-missing')
    expect(await withdraw(theirs.id)).toEqual({ status: 'closed' })
  })
})
