import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { answering, feature, openGeocoder } from '../../../support/repairs/geocoder-stand-in.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'

const place = 'maison-des-marais'
const lavoir = { latitude: 50.6402, longitude: 2.9811 }

describe.each(engines)('where a place stands on the map, by its people, on %s', (engine) => {
  test('is found again by its address, with all that it lends, and goes back where nobody knows better', async () => {
    await using standIn = await openGeocoder()
    const { server, here } = await openTwo(engine, { env: { GEOCODER_URL: standIn.url } })
    await using _closed = server
    const { member, site } = here
    const paul = await holder(server, 'staff', here)
    await paul.act('stock.add', { member, place, title: 'Tente', language: 'fr', photos: [] })
    const here59 = { citycode: '59350', postcode: '59160' }
    const near = feature('3 Place du Lavoir 59160 Lomme', here59, [lavoir.longitude, lavoir.latitude])
    standIn.answer = (response) =>
      void response.end(answering(near, feature('3 Place du Lavoir 59400 Cambrai', here59, [3.23, 50.17])))
    const stands = async () => {
      const { standing, point } = (await paul.ask('places.show', { member, place })).output ?? {}
      return { standing, point }
    }
    const before = await stands()

    const { output: found } = await paul.ask('places.addresses', { member, place, text: '3 place du Lavoir' })
    await paul.act('places.seat', { member, place, at: lavoir })
    const seated = await stands()
    const card = (await paul.ask('offers.search', { site, words: 'tente', near: '59355' })).output?.items[0]
    await paul.act('places.seat', { member, place, at: 'commune' })

    expect(before).toEqual({ standing: 'address', point: { latitude: 50.6438, longitude: 2.9872 } })
    expect(found).toEqual({ available: true, items: [{ text: '3 Place du Lavoir 59160 Lomme', ...lavoir }] })
    expect(seated).toEqual({ standing: 'manual', point: lavoir })
    expect(card?.title).toBe('Tente')
    const { latitude, longitude } = await server.services.database.reader
      .selectFrom('offer')
      .select(['latitude', 'longitude'])
      .where('title', '=', 'Tente')
      .executeTakeFirstOrThrow()
    const after = await stands()
    expect(after.standing).toBe('commune')
    expect(after.point).toEqual({ latitude, longitude })
    expect(after.point).not.toEqual(lavoir)
  })

  test('is refused far from its commune, as by two numbers turned about', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const { member } = here
    const paul = await holder(server, 'staff', here)

    const turned = await paul.act('places.seat', { member, place, at: { latitude: 2.9811, longitude: 50.6402 } })

    expect(turned).toMatchObject({ reason: 'invalid-input', data: { fields: ['at'] } })
    expect((await paul.ask('places.addresses', { member, place, text: 'rue du Port' })).output?.available).toBe(false)
  })
})
