import { describe, expect, test } from 'vitest'
import type { ReachInput } from '../../../../server/repairs/repair.wire.js'
import { engines } from '../../../support/engines.js'
import { answering, feature, openGeocoder } from '../../../support/repairs/geocoder-stand-in.js'
import { openWorkshop, wish } from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

const lomme = { communeCode: '59355', latitude: 50.6432, longitude: 2.989 }
const hellemmes = { communeCode: '59350', latitude: 50.627, longitude: 3.11 }
const armentieres = { communeCode: '59017' }

/** As a browser without a session asks. */
async function reachOf({ url }: Pick<TestServer, 'url'>, address: ReachInput['address']) {
  const response = await fetch(`${url}/trpc/repairs.reach`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address, repairer: 'atelier-des-marais', site: 'ville-de-lomme' }),
  })
  const { result, error } = await response.json()
  return result?.data.comes ?? error.data.reason
}

describe.each(engines)('how far an itinerant comes, answered on %s', (engine) => {
  test.each([
    ['inside the radius', lomme, true],
    ['outside the radius', hellemmes, false],
    ['in a commune whose centre is outside', armentieres, false],
  ])('of an address %s is what a booking finds', async (_where, address, comes) => {
    await using server = await openWorkshop(engine, { types: ['itinerant'], reachMetres: 4_000 })
    const alma = await signIn(server)

    const told = await reachOf(server, address)
    const { status } = await alma.act('repairs.book', wish({ address: { ...address, text: '2 place Thiers' } }))

    expect([told, status === 200]).toEqual([comes, comes])
  })

  test('by what our geocoder knows of it, whatever point a browser sends with it', async () => {
    await using standIn = await openGeocoder()
    const env = { GEOCODER_URL: standIn.url }
    await using server = await openWorkshop(engine, { types: ['itinerant'], reachMetres: 4_000 }, { env })
    const farOff = feature('9 Rue du Bout 59160 Lomme', { citycode: '59350', postcode: '59160' }, [3.11, 50.627])
    standIn.answer = (response) => void response.end(answering(farOff))
    const [alma, basile] = [await signIn(server), await signIn(server)]
    const far = { ...lomme, text: '9 rue du Bout, Lomme' }
    const book = (person: typeof alma, address: typeof far) => person.act('repairs.book', wish({ address }))
    const unheardOf = { ...lomme, text: '1 chemin Neuf' }

    const told = [await reachOf(server, far), await reachOf(server, unheardOf)]
    const refused = await book(alma, far)
    const taken = await book(basile, unheardOf)

    expect(told).toEqual([false, true])
    expect([refused.reason, taken.status]).toEqual(['address-outside', 200])
  })

  test.each([
    [', 9 rue du Bout, Lomme', false],
    [', 1 chemin Neuf, Lomme', true],
    [' , ', true],
  ])('of « %s » by the street in it, never by what our geocoder proposes first', async (text, comes) => {
    await using standIn = await openGeocoder()
    const env = { GEOCODER_URL: standIn.url }
    await using server = await openWorkshop(engine, { types: ['itinerant'], reachMetres: 4_000 }, { env })
    const farOff = feature('9 Rue du Bout 59160 Lomme', { citycode: '59350', postcode: '59160' }, [3.11, 50.627])
    standIn.answer = (response) => void response.end(answering(farOff))

    expect(await reachOf(server, { ...lomme, text })).toBe(comes)
  })

  test('of a commune that is named is yes, however far', async () => {
    await using server = await openWorkshop(engine, { types: ['itinerant'], communes: ['59017'] })

    expect([await reachOf(server, armentieres), await reachOf(server, lomme)]).toEqual([true, false])
  })

  test('of who comes to nobody’s door is no, and of a commune that does not exist a refusal', async () => {
    await using server = await openWorkshop(engine, { types: ['workshop'] })
    await using other = await openWorkshop(engine, { types: ['itinerant'], reachMetres: 4_000 })

    expect(await reachOf(server, lomme)).toBe(false)
    expect(await reachOf(other, { communeCode: '59999' })).toBe('commune-unknown')
  })
})
