import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import {
  changing,
  doing,
  oneOf,
  openPublishing,
  pass,
  pictureOf,
  publishAs,
  sendPhoto,
  titlesOn,
  wishOf,
} from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'
import { until } from '../../../support/until.js'

describe.each(engines)('an offer on %s', (engine) => {
  test('waits for a look at the first of a person, and no longer once that one was passed', async () => {
    await using server = await openPublishing(engine)
    await changeTown(server.services.database, server.clock, { moderation: 'first' })
    const [alma, other] = [await signIn(server), await signIn(server)]
    const offerId = await publishAs(alma)
    await doing(alma, 'pause', offerId)
    await doing(alma, 'resume', offerId)
    expect([(await oneOf(alma, offerId)).status, await titlesOn(server)]).toEqual([
      'awaits-look',
      ['Perceuse-visseuse 18 V'],
    ])

    await pass(server, offerId)
    await pass(server, offerId)

    await until(
      () => titlesOn(server),
      ([title]) => title === 'Échelle double',
    )
    const next = await alma.act('offers.publish', wishOf({ draft: { title: 'Escabeau' } }))
    const anothers = await other.act('offers.publish', wishOf())
    expect([next.output?.status, anothers.output?.status]).toEqual(['shown', 'awaits-look'])
    const changed = await alma.act('offers.change', await changing(alma, offerId, { title: 'Échelle triple' }))
    expect(changed.output?.status).toBe('shown')
  })

  test('waits again at each change of its words or photos where the site looks at all, and at no other', async () => {
    await using server = await openPublishing(engine)
    await changeTown(server.services.database, server.clock, { moderation: 'all' })
    const alma = await signIn(server)
    const photos = [{ key: await sendPhoto(server, alma, await pictureOf('#282')), alt: '' }]
    const changes: [object, string][] = [
      [{ depositCents: 500 }, 'shown'],
      [{ title: 'Échelle triple' }, 'awaits-look'],
      [{ description: 'Quatre mètres.' }, 'awaits-look'],
      [{ material: 'Aluminium' }, 'awaits-look'],
      [{ photos }, 'awaits-look'],
      [{ photos: [{ ...photos[0], alt: 'Pliée' }] }, 'awaits-look'],
    ]
    const offerId = await publishAs(alma)

    const found = []
    for (const [draft] of changes) {
      await pass(server, offerId)
      const { output } = await alma.act('offers.change', await changing(alma, offerId, draft))
      found.push([draft, output?.status])
      expect((await titlesOn(server)).length).toBe(output?.status === 'shown' ? 2 : 1)
    }

    expect(found).toEqual(changes)
  })
})
