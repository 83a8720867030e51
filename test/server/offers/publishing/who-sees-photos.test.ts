import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../server/base/instant.js'
import { publishOffer } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { inStockOf } from '../../../support/acting.js'
import { engines } from '../../../support/engines.js'
import { onOurs, openPublishing, pictureOf, publishAs, sendPhoto, site } from '../../../support/offers/publishing.js'
import { mondayAt, openWorkshop, wish } from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'
import { openTestServer } from '../../../support/test-server.js'
import { changeTown, drillDraft } from '../../../support/town.js'

const statusOf = async (server: { readonly url: string }, path: string) => (await fetch(server.url + path)).status

describe.each(engines)('a photo on %s', (engine) => {
  test('is there as long as what shows it, in every process at once, and longer for its sender alone', async () => {
    await using server = await openPublishing(engine)
    await using other = await openTestServer(engine, server.clock.now(), {
      databaseUrl: server.services.database.url,
      env: { DATA_DIR: server.dataDir },
    })
    const alma = await signIn(server)
    const here = await onOurs(server, alma)
    const key = await sendPhoto(server, alma, await pictureOf('#345'))
    const path = `/photos/${key}.webp`
    const everywhere = async () => [await statusOf(server, path), await statusOf(other, path)]
    const ownPath = async () => {
      const { output } = await alma.ask('offers.mine', { site })
      return output?.items[0]?.photo?.sizes.at(-1)?.path ?? ''
    }

    expect(await everywhere()).toEqual([404, 404])
    const offerId = await publishAs(alma, { draft: { kind: 'give', photos: [{ key, alt: '' }] } })
    expect(await everywhere()).toEqual([200, 200])
    expect(await ownPath()).toBe(path)

    for (const [hide, show] of [
      [() => alma.act('offers.pause', { offerId, site }), () => alma.act('offers.resume', { offerId, site })],
      [() => here.act('offers.setAway', { away: true }), () => here.act('offers.setAway', { away: false })],
    ] as const) {
      await hide()
      expect(await everywhere()).toEqual([404, 404])
      expect(await statusOf(other, await ownPath())).toBe(200)
      await show()
      expect(await everywhere()).toEqual([200, 200])
    }
    await alma.act('offers.withdraw', { offerId, site })
    expect(await everywhere()).toEqual([404, 404])
    expect(await statusOf(server, await ownPath())).toBe(200)
  })

  test('waits with its offer, and goes with its time', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const [seen, waiting] = [
      await sendPhoto(server, alma, await pictureOf('#543')),
      await sendPhoto(server, alma, await pictureOf('#534')),
    ].map((key) => ({ key, path: `/photos/${key}.webp` }))
    if (!seen || !waiting) throw new Error('not sent')
    await publishAs(alma, { draft: { photos: [{ key: seen.key, alt: '' }], until: '2027-03-02' } })
    await changeTown(server.services.database, server.clock, { moderation: 'all' })
    await publishAs(alma, { draft: { photos: [{ key: waiting.key, alt: '' }] } })

    expect([await statusOf(server, seen.path), await statusOf(server, waiting.path)]).toEqual([200, 404])
    server.clock.set(addDays(server.clock.now(), 2))
    expect(await statusOf(server, seen.path)).toBe(404)
  })

  test('of a place is kept for a year; of a person for a day, also on an appointment', async () => {
    await using server = await openWorkshop(engine)
    const { services, clock, town } = server
    const alma = await signIn(server)
    const photo = await sendPhoto(server, alma, await pictureOf('#453'))
    const [theirs, mine] = ['a'.repeat(32), photo.slice(0, 32)]
    await server.storage.put(`${theirs}-640.webp`, Buffer.from('a picture'))
    const shown = { photo: theirs, width: 640, height: 480, alt: '' }
    await administer(services.database, (tx) =>
      publishOffer({ tx, clock }, inStockOf(town.house.memberId), {
        ...drillDraft,
        placeId: town.house.id,
        photos: [shown],
      }),
    )
    await alma.act('repairs.book', wish({ photo, startsAt: mondayAt(14) }))

    const kept = async (name: string) => {
      const { status, headers } = await fetch(`${server.url}/photos/${name}-640.webp`)
      return [status, headers.get('cache-control')]
    }
    expect(await kept(theirs)).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(await kept(mine)).toEqual([200, 'public, max-age=86400'])
  })
})
