import express from 'express'
import { describe, expect, test } from 'vitest'
import { framesOf } from '../../../server/http/pages/frames.js'
import { membersRoutes } from '../../../server/http/pages/members/members-routes.js'
import { oneEngine } from '../../support/engines.js'
import { watched } from '../../support/count-statements.js'
import { admitAll, candidate } from '../../support/members/network.js'
import { close, listen } from '../../support/partner-pages.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { until } from '../../support/until.js'

/** Every third has no place, and is a part of the one before it. */
const candidates = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    candidate(`zz-${from + at}`, {
      kind: 'platform',
      description: 'Prête et répare.',
      labels: ['Point relais'],
      links: [{ url: 'https://cosse.example/' }],
      at: at % 3 === 2 ? 'nowhere' : { hours: 'Mo-Fr 09:00-12:00', languages: ['fr'] },
    }),
  )

describe.each(oneEngine)('the plain list of members on %s', (engine) => {
  test('asks the database as little for twenty entries as for six', async () => {
    await using server = await openTestServer(engine, '2027-03-01T08:00:00Z')
    const { services, clock } = server
    await buildTown(services.database, clock)
    let asked = 0
    const database = watched(services.database, () => (asked += 1))
    const app = express().use(membersRoutes({ ...services, database }, framesOf({ ...services, database })))
    const page = await listen((request, response) => void app(request, response))
    const read = async () => {
      const before = asked
      const body = await (await fetch(`${page.url}/s/ville-de-lomme/carte?words=zz`)).text()
      return { entries: body.split('<li class="member"').length - 1, asked: asked - before }
    }
    const readOnce = async (entries: number) => {
      await until(read, (seen) => seen.entries === entries)
      // What has happened meanwhile is heard of once more: then two in a row ask alike.
      let before = -1
      const isAsBefore = ({ asked: now }: { readonly asked: number }) => {
        const same = now === before
        before = now
        return same
      }
      return (await until(read, isAsBefore)).asked
    }
    await admitAll(services.database, clock, candidates(0, 6))

    const forSix = await readOnce(6)
    await admitAll(services.database, clock, candidates(6, 40))
    const forTwenty = await readOnce(20)
    await close(page.server)

    expect(forTwenty).toBe(forSix)
    expect(forTwenty).toBeLessThanOrEqual(36)
  })
})
