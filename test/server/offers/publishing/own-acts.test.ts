import { describe, expect, test } from 'vitest'
import { newId, toId, type Id } from '../../../../server/base/id.js'
import { addDays } from '../../../../server/base/instant.js'
import { toZone } from '../../../../server/base/local-time.js'
import { copiesOf } from '../../../../server/offers/index.js'
import { expireOffers } from '../../../../server/offers/publishing/expire-offers.js'
import { dossierOffers } from '../../../../server/offers/publishing/dossier-offers.js'
import { renewPath } from '../../../../server/offers/publishing/renew-link.js'
import { engines } from '../../../support/engines.js'
import { keepHouse } from '../../../support/housekeeping.js'
import {
  acts,
  changing,
  doing,
  oneOf,
  onOurs,
  openPublishing,
  pictureOf,
  publishAs,
  sendPhoto,
  site,
  titlesOn,
  wishOf,
  type PublishingTown,
} from '../../../support/offers/publishing.js'
import { newKey, signIn, visitor, type Person } from '../../../support/session.js'
import { openTestServer } from '../../../support/test-server.js'
import { until } from '../../../support/until.js'

/** How an offer comes to each state. */
const states: Record<string, (server: PublishingTown, alma: Person, offerId: string) => Promise<unknown>> = {
  shown: async () => {},
  paused: (_server, alma, offerId) => doing(alma, 'pause', offerId),
  closed: (_server, alma, offerId) => doing(alma, 'withdraw', offerId),
  away: async (server, alma) => (await onOurs(server, alma)).act('offers.setAway', { away: true }),
  expired: async ({ services, clock }) => {
    clock.set(addDays(clock.now(), 92))
    await expireOffers({ database: services.database, clock })
  },
}

describe.each(engines)('one’s own offer on %s', (engine) => {
  test('says what may be done with it, and that is done, and nothing else', async () => {
    await using server = await openPublishing(engine)
    const start = server.clock.now()
    const told: Record<string, readonly string[]> = {}
    const done: Record<string, readonly string[]> = {}

    for (const [state, come] of Object.entries(states)) {
      const may: string[] = []
      for (const act of acts) {
        server.clock.set(start)
        const alma = await signIn(server)
        const offerId = await publishAs(alma, { draft: { kind: 'give' } })
        await come(server, alma, offerId)
        const own = state === 'expired' ? await signIn(server, { email: alma.email }) : alma
        const before = await oneOf(own, offerId)
        expect(before.status).toBe(state)
        told[state] = before.may.filter((each) => acts.some((known) => known === each))
        const { output, reason } = await doing(own, act, offerId)
        if (output) may.push(act)
        else expect(['offer-gone', 'offer-moved-on']).toContain(reason)
      }
      done[state] = may
    }

    expect(done).toEqual(told)
  })

  test('is read by everybody as it is, in every process, once it has been changed', async () => {
    await using server = await openPublishing(engine)
    await using other = await openTestServer(engine, server.clock.now(), { databaseUrl: server.services.database.url })
    const alma = await signIn(server)
    const [red, blue] = [await pictureOf('#822'), await pictureOf('#228')]
    const photos = [{ key: await sendPhoto(server, alma, red), alt: 'Rouge' }]
    const offerId = await publishAs(alma, { draft: { photos } })
    expect([await titlesOn(server), await titlesOn(other)].map((titles) => titles[0])).toEqual([
      'Échelle double',
      'Échelle double',
    ])
    const changed = { title: 'Escabeau', photos: [{ key: await sendPhoto(server, alma, blue), alt: 'Bleu' }] }

    const { output, reason } = await alma.act('offers.change', await changing(alma, offerId, changed))

    expect([reason, output?.status]).toEqual([undefined, 'shown'])
    expect((await titlesOn(server))[0]).toBe('Escabeau')
    await until(
      () => titlesOn(other),
      ([title]) => title === 'Escabeau',
    )
    expect((await oneOf(alma, offerId)).draft).toMatchObject(changed)
    server.clock.set(addDays(server.clock.now(), 1.1))
    const { services, storage, clock } = server
    await keepHouse({ database: services.database, clock, storage })
    expect([await storage.has(`${photos[0]?.key}.webp`), await storage.has(`${changed.photos[0]?.key}.webp`)]).toEqual([
      false,
      true,
    ])
  })

  test('keeps its days, and its copy, as it is changed from a loan to a gift and back', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const takenDays = [{ from: '2027-03-10', to: '2027-03-11' }]
    const offerId = await publishAs(alma, { draft: { takenDays } })
    const copies = () => copiesOf(server.services.database.reader, toId(offerId))
    const [copy] = await copies()
    const change = async (draft: object) =>
      (await alma.act('offers.change', await changing(alma, offerId, draft))).reason

    expect(await change({ takenDays: [...takenDays, { from: '2027-03-20', to: '2027-03-20' }] })).toBeUndefined()
    expect((await oneOf(alma, offerId)).draft.takenDays).toHaveLength(2)
    expect(await copies()).toEqual([copy])
    expect(await change({ kind: 'give', takenDays: [] })).toBeUndefined()
    expect([await copies(), (await oneOf(alma, offerId)).draft.takenDays]).toEqual([[], undefined])
    expect(await change({ kind: 'lend' })).toBeUndefined()
    expect(await copies()).toHaveLength(1)
  })

  test('that somebody has is not taken away, nor turned into a gift, until it is back', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const offerId = await publishAs(alma)
    const [copy = newId<'OfferCopy'>()] = await copiesOf(server.services.database.reader, toId(offerId))
    const day = {
      copy_id: copy,
      day: toId<'Day'>('2027-03-02') as never,
      loan_id: newId<'Loan'>(),
      held_as: 'asked' as const,
    }
    await server.services.database.writer.insertInto('offer_day').values(day).execute()

    const gift = await alma.act('offers.change', await changing(alma, offerId, { kind: 'give' }))
    expect([(await doing(alma, 'withdraw', offerId)).reason, gift.reason]).toEqual([
      'offer-under-way',
      'offer-under-way',
    ])
    server.clock.set('2027-03-03T08:00:00Z')
    expect((await doing(alma, 'withdraw', offerId)).reason).toBeUndefined()
  })

  test('is under way by the days of the town of its site, not by those of Paris', async () => {
    await using server = await openPublishing(engine)
    const { writer } = server.services.database
    await writer
      .updateTable('site')
      .set({ zone: toZone('America/Martinique') })
      .where('slug', '=', site)
      .execute()
    const alma = await signIn(server)
    const offerId = await publishAs(alma)
    const [copy = newId<'OfferCopy'>()] = await copiesOf(server.services.database.reader, toId(offerId))
    const day = {
      copy_id: copy,
      day: toId<'Day'>('2027-03-02') as never,
      loan_id: newId<'Loan'>(),
      held_as: 'asked' as const,
    }
    await writer.insertInto('offer_day').values(day).execute()
    const held = dossierOffers(async () => {})
    const weigh = async () =>
      (await held.weigh(server.services.database.reader, alma.accountId, server.clock.now())).first

    server.clock.set('2027-03-03T02:00:00Z')
    expect([(await doing(alma, 'withdraw', offerId)).reason, await weigh()]).toEqual([
      'offer-under-way',
      [{ kind: 'loan', title: 'Échelle double', until: '2027-03-03T03:59:59.999Z' }],
    ])

    server.clock.set('2027-03-03T05:00:00Z')
    expect([await weigh(), (await doing(alma, 'withdraw', offerId)).reason]).toEqual([[], undefined])
  })

  test('is taken away with all that was said of it', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    await publishAs(alma, { draft: { depositCents: 2000, preferredDays: 4, material: 'Aluminium' } })

    const [offer] = await dossierOffers(async () => {}).collect(server.services.database.reader, alma.accountId)
    expect(offer?.fields).toMatchObject({ depositCents: 2000, preferredDays: 4, material: 'Aluminium' })
  })

  test('that is published anew begins with what the first one said, and its photos', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const photos = [{ key: await sendPhoto(server, alma, await pictureOf('#828')), alt: 'Pliée' }]
    const offerId = await publishAs(alma, { draft: { photos, until: '2027-03-20', takenDays: [] } })
    await doing(alma, 'withdraw', offerId)
    server.clock.set('2027-03-04T08:00:00Z')
    const { services, storage, clock } = server
    await keepHouse({ database: services.database, clock, storage })

    const { output } = await alma.ask('offers.duplicate', { offerId, site })
    const draft = { ...output?.draft, photos: (output?.draft.photos ?? []).map(({ key, alt }) => ({ key, alt })) }
    const again = await alma.act('offers.publish', wishOf({ draft }))

    expect(draft).toEqual({ ...wishOf().draft, photos })
    expect(again.output).toMatchObject({ status: 'shown', expiresAt: '2027-06-02T22:00:00.000Z' })
  })

  test('is hidden with all the others while its giver is away, from a page of ours alone', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const here = await onOurs(server, alma)
    const offerId = await publishAs(alma)

    expect((await alma.act('offers.setAway', { away: true, site })).reason).toBe('origin-undeclared')
    expect((await here.act('offers.setAway', { away: true })).output).toEqual({ away: true })
    const away = await publishAs(alma, { draft: { title: 'Escabeau' } })
    expect(await titlesOn(server)).toEqual(['Perceuse-visseuse 18 V'])
    expect((await alma.ask('offers.mine', { site })).output).toMatchObject({
      away: true,
      items: [
        { offerId: away, status: 'away' },
        { offerId, status: 'away' },
      ],
    })
    expect((await here.act('offers.setAway', { away: false })).output).toEqual({ away: false })
    expect(await titlesOn(server)).toHaveLength(3)
  })

  test('is renewed by the link of its mail, once or twice, and by no other', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const [offerId, given] = [await publishAs(alma), await publishAs(alma, { draft: { kind: 'give' } })]
    await doing(alma, 'close', given)
    const linkTo = (id: string) => {
      const secret = renewPath(server.services.hmac, { id: toId<'Offer'>(id), site }).split('#')[1] ?? ''
      return { offerId: id, secret, site }
    }
    server.clock.set(addDays(server.clock.now(), 92))
    await expireOffers({ database: server.services.database, clock: server.clock })
    const anybody = await visitor(server)

    const seen = await anybody.ask('offers.openRenewLink', linkTo(offerId))
    const key = newKey()
    const renewed = [0, 1].map(() => anybody.act('offers.renewLink', linkTo(offerId), { key }))
    const over = { expiresAt: '2027-08-30T22:00:00.000Z', until: '2027-08-30' }

    expect(seen.output).toMatchObject({ title: 'Échelle double', status: 'expired' })
    expect((await Promise.all(renewed)).map(({ output }) => output)).toEqual(
      [0, 1].map(() => ({ title: 'Échelle double', status: 'shown', ...over })),
    )
    expect((await titlesOn(server))[0]).toBe('Échelle double')
    const wrong = [
      { ...linkTo(offerId), secret: linkTo(given).secret },
      linkTo(given),
      linkTo(newId<'Offer'>() satisfies Id<'Offer'>),
    ]
    for (const link of wrong) expect((await anybody.act('offers.renewLink', link)).reason).toBe('offer-gone')
  })
})
