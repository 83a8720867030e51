import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { demoGeocoder } from '../../../demo/geocoder/geocoder.js'
import { streets } from '../../../demo/geocoder/streets.js'
import { commune } from '../../../demo/town/communes.js'
import { distanceMetres } from '../../../server/base/point.js'
import { findAddresses } from '../../../server/repairs/addresses/find-addresses.js'
import { Geocoder } from '../../../server/repairs/addresses/geocoder.js'
import { communesOf } from '../../../server/territories/index.js'
import { openTestDatabase } from '../../support/engines.js'
import { TestClock, TestLogger } from '../../support/fakes.js'
import { buildTown, changeTown } from '../../support/town.js'

async function openTown() {
  const server = express().use(demoGeocoder()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const database = await openTestDatabase('sqlite', { communes: true })
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await database[Symbol.asyncDispose]()
  })
  const clock = new TestClock('2027-03-01T08:00:00Z')
  await buildTown(database, clock)
  await changeTown(database, clock, { elements: { removed: ['offer-board', 'member-map'] } })
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/demo/geocoder`
  const addresses = new Geocoder({ url, clock, logger: new TestLogger() })
  return {
    database,
    find: (text: string, town?: Parameters<typeof commune>[0]) =>
      findAddresses(
        { db: database.reader, addresses },
        { site: 'ville-de-lomme', text, ...(town !== undefined && { communeCode: commune(town) }) },
      ),
  }
}

test.each([
  ['14 rue des ros', 'Lomme', ['14 Rue des Roseaux-Bleus 59160 Lomme', '14 Rue des Roseaux 59160 Lomme']],
  ['passage bobi', 'Hellemmes', ['Passage des Bobineuses 59260 Hellemmes']],
  ['8 bis, place du MARCHÉ', 'Hénin-Beaumont', ['8 bis Place du Marché 62110 Hénin-Beaumont']],
  ['rue de la gare 62820', undefined, ['Rue de la Gare 62820 Libercourt']],
  ['rue sans nom', 'Lomme', []],
])('« %s » in %s is proposed as it would be by the real one', async (text, town, texts) => {
  const { find } = await openTown()

  const { available, items } = await find(text, town)

  expect(available).toBe(true)
  expect(items.map((item) => item.text)).toEqual(texts)
  if (town !== undefined) expect(items.every(({ communeCode }) => communeCode === commune(town))).toBe(true)
})

test('a text of which nothing is left has no answer', async () => {
  const { find } = await openTown()

  expect(await find(',,, ?')).toEqual({ available: true, items: [] })
})

test('its streets stand in their towns', async () => {
  const { database } = await openTown()
  const towns = [...new Set(streets.map(({ town }) => town))]
  const communes = await communesOf(database.reader, towns.map(commune))

  const away = streets.filter(({ town, postcode, point }) => {
    const known = communes.find(({ code }) => code === commune(town))
    return !known?.centre || !known.postcodes.includes(postcode) || distanceMetres(known.centre, point) > 4_000
  })

  expect(towns).toHaveLength(12)
  expect(away.map(({ name, town }) => `${name}, ${town}`)).toEqual([])
})
