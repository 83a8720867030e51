import { describe, expect, test } from 'vitest'
import { addMs, toInstant } from '../../../../server/base/instant.js'
import { toId } from '../../../../server/base/id.js'
import { publishOffer } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { asPerson, inStockOf } from '../../../support/acting.js'
import { engines } from '../../../support/engines.js'
import { openPublishing, publishAs, site } from '../../../support/offers/publishing.js'
import { signIn, visitor } from '../../../support/session.js'
import { drillDraft } from '../../../support/town.js'

describe.each(engines)('who gives an offer, on %s', (engine) => {
  test('is known by first name, commune, since which month and that the address is theirs', async () => {
    await using server = await openPublishing(engine)
    const [alma, anybody] = [await signIn(server), await visitor(server)]
    server.clock.set('2027-05-02T08:00:00Z')
    const again = await signIn(server, { email: alma.email })
    const offerId = await publishAs(again)

    const sheet = await anybody.ask('offers.sheet', { id: offerId, site })
    const nadia = await anybody.ask('offers.sheet', { id: server.town.drill, site })

    expect(sheet.output?.giver).toEqual({ since: '2027-03', verified: true })
    expect(nadia.output?.giver).toEqual({ since: '2027-03', verified: false })
    expect(JSON.stringify(sheet.output)).not.toContain(alma.email)
  })

  test('has all that is shown of theirs in one list, wherever it is, and nothing that is not shown', async () => {
    await using server = await openPublishing(engine)
    const [alma, anybody] = [await signIn(server), await visitor(server)]
    const far = await publishAs(alma, { communeCode: '59183', draft: { title: 'Cerf-volant' } })
    const near = await publishAs(alma)
    const paused = await publishAs(alma, { draft: { title: 'Escabeau' } })
    const of = async (offerId: string) => (await anybody.ask('offers.ofGiver', { offerId, site })).output
    expect((await of(far))?.items.map(({ id }) => id)).toEqual([paused, near, far])

    await alma.act('offers.pause', { offerId: paused, site })

    expect(await of(near)).toMatchObject({
      giver: { name: 'Alma', byMember: false, commune: 'Lomme', since: '2027-03', verified: true },
      total: 2,
      items: [{ id: near }, { id: far }],
    })
    expect((await anybody.ask('offers.ofGiver', { offerId: paused, site })).reason).toBe('offer-gone')
  })

  test('with many has them page by page, each once', async () => {
    await using server = await openPublishing(engine)
    const { services, town } = server
    await administer(services.database, async (tx) => {
      for (let n = 0; n < 60; n += 1) {
        const clock = { now: () => addMs(toInstant('2027-02-01T08:00:00Z'), n % 7) }
        await publishOffer({ tx, clock }, asPerson(town.nadia), { ...drillDraft, title: `Livre ${n}` })
        const placed = { ...drillDraft, placeId: town.house.id }
        if (n < 3) await publishOffer({ tx, clock }, inStockOf(town.house.memberId), placed)
      }
    })
    const anybody = await visitor(server)
    const seen: string[] = []
    const sizes: number[] = []
    for (let after: string | undefined; ;) {
      const { output } = await anybody.ask('offers.ofGiver', { offerId: town.drill, site, ...(after && { after }) })
      seen.push(...(output?.items.map(({ id }) => id) ?? []))
      sizes.push(output?.items.length ?? 0)
      after = output?.next
      if (after === undefined) break
    }

    expect([sizes, new Set(seen).size, seen[0]]).toEqual([[24, 24, 13], 61, town.drill])
    const ofHouse = await services.database.reader
      .selectFrom('offer')
      .select('id')
      .where('member_id', 'is not', null)
      .executeTakeFirstOrThrow()
    const { output } = await anybody.ask('offers.ofGiver', { offerId: toId<'Offer'>(ofHouse.id), site })
    expect(output).toMatchObject({ giver: { name: 'Maison des Marais', byMember: true }, total: 3 })
    expect(output?.giver).not.toHaveProperty('verified')
  })
})
