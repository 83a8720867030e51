import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import {
  changing,
  doing,
  oneOf,
  onOurs,
  openPublishing,
  pictureOf,
  publishAs,
  sendPhoto,
  titlesOn,
  wishOf,
  type Act,
} from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'

describe.each(engines)('an offer on %s', (engine) => {
  test('that two windows change is changed by the first, and the second is told', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const offerId = await publishAs(alma)
    const [one, two] = [
      await changing(alma, offerId, { title: 'Une échelle' }),
      await changing(alma, offerId, { title: 'Deux échelles' }),
    ]

    const first = await alma.act('offers.change', one)
    const second = await alma.act('offers.change', two)

    expect([first.reason, second.reason, second.data?.status]).toEqual([undefined, 'offer-moved-on', 'published'])
    expect((await oneOf(alma, offerId)).title).toBe('Une échelle')
  })

  test('that ten windows change at once, photos and days too, is changed by one', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const photo = { key: await sendPhoto(server, alma, await pictureOf('#288')), alt: 'Avant' }
    const takenDays = [{ from: '2027-03-10', to: '2027-03-12' }]
    const offerId = await publishAs(alma, { draft: { photos: [photo], takenDays } })
    const wishes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => changing(alma, offerId, { photos: [{ ...photo, alt: `Vue ${n}` }] })),
    )

    const answers = await Promise.all(wishes.map((wished) => alma.act('offers.change', wished)))

    expect(answers.map(({ reason }) => reason ?? 'changed').toSorted()).toEqual([
      'changed',
      ...Array.from({ length: 9 }, () => 'offer-moved-on'),
    ])
    const winner = wishes[answers.findIndex(({ output }) => output !== undefined)]
    expect((await oneOf(alma, offerId)).draft).toMatchObject({ photos: winner?.draft.photos, takenDays })
    expect(server.logger.errors).toEqual([])
  })

  test('that is paused and closed at once ends closed, in no list, and nobody gets an error', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)

    for (let round = 0; round < 5; round += 1) {
      const offerId = await publishAs(alma, { draft: { kind: 'give' } })
      const wanted: Act[] = ['pause', 'close', 'resume', 'withdraw', 'pause']
      const answers = await Promise.all(wanted.map((act) => doing(alma, act, offerId)))

      expect(answers.map(({ status }) => status).filter((status) => ![200, 404, 409].includes(status))).toEqual([])
      const last = await doing(alma, 'withdraw', offerId)
      expect(last.reason ?? 'closed').toMatch(/^(closed|offer-gone)$/)
      expect((await oneOf(alma, offerId)).status).toBe('closed')
    }
    expect(await titlesOn(server)).toEqual(['Perceuse-visseuse 18 V'])
    expect(server.logger.errors).toEqual([])
  })

  test('that is resumed, changed or published while its giver goes away is hidden', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const here = await onOurs(server, alma)
    const resumed = await publishAs(alma)
    const changed = await publishAs(alma, { draft: { title: 'Escabeau' } })

    for (let round = 0; round < 8; round += 1) {
      await doing(alma, 'pause', resumed)
      const wished = await changing(alma, changed, { title: `Escabeau ${round}` })
      const answers = await Promise.all([
        doing(alma, 'resume', resumed),
        here.act('offers.setAway', { away: true }),
        alma.act('offers.change', wished),
        alma.act('offers.publish', wishOf({ draft: { title: `Livre ${round}` } })),
      ])

      expect(answers.map(({ reason }) => reason)).toEqual([undefined, undefined, undefined, undefined])
      const listed = server.services.database.reader.selectFrom('offer').select('title').where('listed', '=', 1)
      expect(await listed.execute()).toEqual([{ title: 'Perceuse-visseuse 18 V' }])
      await here.act('offers.setAway', { away: false })
      expect(await listed.execute()).toHaveLength(round + 4)
    }
  })
})
