import { describe, expect, test } from 'vitest'
import type { Point } from '../../../../server/base/point.js'
import { metresTo, spotOf } from '../../../../server/search/index.js'
import { engines } from '../../../support/engines.js'
import { openPublishing, publishAs, site } from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'

const radii = [1, 3, 5, 10, 15, 20] as const
/** The distance is told by the same code on both engines: on one all are asked, on the other enough to see it is. */
const questions = { sqlite: 1_000, postgres: 200 }

/** The same each time: each question is another one. */
function* drawn(): Generator<number> {
  for (let state = 20_270_301; ;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

describe.each(engines)('where a person lives, on %s', (engine) => {
  test(`is found by ${questions[engine]} questions around it no better than by the name of the commune`, async () => {
    await using server = await openPublishing(engine)
    const { reader } = server.services.database
    const alma = await signIn(server)
    // Collected at a house two streets away: that says where the house is, and no more.
    const offerId = await publishAs(alma, { draft: { title: 'Zeppelin', place: 'maison-des-marais' } })
    const around = await reader
      .selectFrom('commune')
      .select(['code', 'latitude', 'longitude'])
      .where('departement_code', '=', '59')
      .where('centre_precision', '=', 'own')
      .where((eb) => eb.and([eb('latitude', '>', 50.45), eb('latitude', '<', 50.85)]))
      .where((eb) => eb.and([eb('longitude', '>', 2.7), eb('longitude', '<', 3.3)]))
      .execute()
    const centres = new Map(around.map(({ code, latitude, longitude }) => [code, { latitude, longitude } as Point]))
    const lomme = await reader.selectFrom('commune').selectAll().where('code', '=', '59355').executeTakeFirstOrThrow()
    const spot = spotOf({ latitude: lomme.latitude ?? 0, longitude: lomme.longitude ?? 0 })
    const codes = [...centres.keys()]
    const random = drawn()
    const next = () => random.next().value ?? 0

    let found = 0
    for (let asked = 0; asked < questions[engine]; asked += 1) {
      const near = codes[Math.floor(next() * codes.length)] ?? '59355'
      const within = radii[Math.floor(next() * radii.length)] ?? 1
      const input = { site, words: 'zeppelin', near, ...(next() < 0.8 && { within }) }
      const res = await fetch(`${server.url}/trpc/offers.search?input=${encodeURIComponent(JSON.stringify(input))}`)
      const { result } = (await res.json()) as { result: { data: { items: { id: string; distanceMetres: number }[] } } }
      const metres = metresTo(spot, centres.get(near) ?? { latitude: 0, longitude: 0 })
      const expected = 'within' in input && metres > within * 1_000 ? [] : [[offerId, metres]]
      expect(result.data.items.map(({ id, distanceMetres }) => [id, distanceMetres])).toEqual(expected)
      found += expected.length
    }

    const share = found / questions[engine]
    expect([codes.length > 50, share > 0.2, share < 0.9]).toEqual([true, true, true])
    const page = await fetch(`${server.url}/s/${site}/offres/${offerId}`)
    expect(await page.text()).not.toMatch(/\b50\.\d{3,}|\b2\.[89]\d{3,}/)
  })
})
