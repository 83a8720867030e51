import { describe, expect, test } from 'vitest'
import { addDays, addHours } from '../../../../server/base/instant.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { changeVocabulary } from '../../../../server/search/index.js'
import { openLambersart, lambersart, lambersartOrigin } from '../../../support/accounts/second-site.js'
import { engines } from '../../../support/engines.js'
import {
  onOurs,
  openPublishing,
  pictureOf,
  publishAs,
  sendPhoto,
  site,
  titlesOn,
  wishOf,
  type DraftWish,
} from '../../../support/offers/publishing.js'
import { newKey, signIn } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'

describe.each(engines)('what a resident publishes from a page of a partner, on %s', (engine) => {
  test('is in the lists at once, with its photos in their order, and its giver reads it again as it was written', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const photos = [
      { key: await sendPhoto(server, alma, await pictureOf('#824')), alt: 'L’échelle pliée' },
      { key: await sendPhoto(server, alma, await pictureOf('#284')), alt: '' },
    ]
    const draft: Partial<DraftWish> = {
      condition: 'good',
      depositCents: 2_000,
      preferredDays: 3,
      material: 'Aluminium',
      place: 'maison-des-marais',
      until: '2027-04-30',
      takenDays: [
        { from: '2027-03-10', to: '2027-03-12' },
        { from: '2027-03-12', to: '2027-03-13' },
      ],
      photos,
    }

    const { output } = await alma.act('offers.publish', wishOf({ draft }))

    expect(output).toEqual({
      offerId: expect.any(String),
      status: 'shown',
      expiresAt: '2027-04-30T22:00:00.000Z',
      page: `/s/${site}/offres/${output?.offerId}`,
      visibleIn: { name: 'Lomme', onSite: true },
    })
    expect(await titlesOn(server)).toContain('Échelle double')
    const own = await alma.ask('offers.ownOffer', { offerId: output?.offerId ?? '', site })
    expect(own.output).toMatchObject({
      status: 'shown',
      site: { slug: site, name: 'Ville de Lomme' },
      commune: 'Lomme',
      sequence: 0,
      may: ['change', 'pause', 'renew', 'duplicate', 'withdraw'],
      draft: { ...wishOf({ draft }).draft, takenDays: [{ from: '2027-03-10', to: '2027-03-13' }], photos },
    })
    expect((await fetch(server.url + own.output?.draft.photos[0]?.sizes[0]?.path)).status).toBe(200)
  })

  test('is published once, however often it is sent with one key', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const key = newKey()

    const answers = await Promise.all(Array.from({ length: 8 }, () => alma.act('offers.publish', wishOf(), { key })))

    expect(new Set(answers.map(({ output }) => output?.offerId)).size).toBe(1)
    expect((await alma.ask('offers.mine', { site })).output?.items).toHaveLength(1)
  })

  test('is refused until they are over fifteen, accept the rules and say where they live; then nothing is asked again', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const { over15: _over, rulesVersion: _rules, ...wish } = wishOf()
    const reasonOf = async (said: object) => (await alma.act('offers.publish', { ...wish, ...said })).reason

    expect(await reasonOf({ rulesVersion: '2027-01' })).toBe('under-fifteen')
    expect(await reasonOf({ rulesVersion: '2027-01', over15: false })).toBe('under-fifteen')
    expect(await reasonOf({ over15: true })).toBe('rules-unaccepted')
    expect((await alma.ask('accounts.me', { site })).output).toMatchObject({ isOver15: false })
    expect(await reasonOf({ over15: true, minor: true, rulesVersion: '2027-01' })).toBeUndefined()
    expect(await reasonOf({})).toBeUndefined()
    expect((await alma.ask('accounts.me', { site })).output).toMatchObject({ isOver15: true, rulesVersion: '2027-01' })
    expect(
      await server.services.database.reader
        .selectFrom('account')
        .select(['born', 'rules_version', 'rules_accepted_at'])
        .where('id', '=', alma.accountId)
        .executeTakeFirst(),
    ).toEqual({ born: 'minor', rules_version: '2027-01', rules_accepted_at: server.clock.now() })
  })

  test('outside the lists of the site is published, and said where it is seen', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)

    const { output } = await alma.act('offers.publish', wishOf({ communeCode: '59183' }))

    expect(output).toMatchObject({ status: 'shown', visibleIn: { name: 'Dunkerque', onSite: false } })
    expect(await titlesOn(server)).not.toContain('Échelle double')
    const sheet = await fetch(`${server.url}${output?.page}`)
    expect([sheet.status, (await sheet.text()).includes('Échelle double')]).toEqual([200, true])
    expect((await alma.ask('accounts.me', { site })).output?.communeCode).toBe('59355')
  })

  test('is theirs alone: another’s, and another site’s page, have it not', async () => {
    await using server = await openPublishing(engine)
    await openLambersart(server)
    const [alma, other] = [await signIn(server), await signIn(server)]
    const elsewhere = await signIn(server, { email: alma.email, site: lambersart, origin: lambersartOrigin })
    const here = await onOurs(server, alma)
    const offerId = await publishAs(alma)
    const there = await elsewhere.act('offers.publish', {
      ...wishOf({ draft: { title: 'Tréteaux' } }),
      site: lambersart,
    })

    const titles = async (person: typeof alma, of?: string) =>
      (await person.ask('offers.mine', { ...(of && { site: of }) })).output?.items.map(({ title }) => title)
    const ofOne = async (person: typeof alma, of?: string) => {
      const { output, reason } = await person.ask('offers.ownOffer', { offerId, ...(of && { site: of }) })
      return reason ?? output?.title
    }

    expect(there.reason).toBeUndefined()
    expect([await titles(alma, site), await titles(elsewhere, lambersart), await titles(other, site)]).toEqual([
      ['Échelle double'],
      ['Tréteaux'],
      [],
    ])
    expect((await titles(here))?.toSorted()).toEqual(['Tréteaux', 'Échelle double'])
    expect([
      await ofOne(alma, site),
      await ofOne(here),
      await ofOne(other, site),
      await ofOne(elsewhere, lambersart),
    ]).toEqual(['Échelle double', 'Échelle double', 'offer-gone', 'offer-gone'])
  })

  test('has photos that they sent themselves, and no day, end, text or place that cannot be', async () => {
    await using server = await openPublishing(engine)
    const [alma, other] = [await signIn(server), await signIn(server)]
    const picture = await pictureOf('#842')
    const [own, another] = [await sendPhoto(server, alma, picture), await sendPhoto(server, other, picture)]
    const refusalOf = async (draft: object) => {
      const { reason, data } = await alma.act('offers.publish', wishOf({ draft }))
      return data?.fields ?? reason
    }

    expect(own).not.toBe(another)
    expect(own.slice(0, 16)).toBe(another.slice(0, 16))
    expect(await refusalOf({ photos: [{ key: another, alt: '' }] })).toBe('photo-gone')
    expect(await refusalOf({ photos: [own, own].map((key) => ({ key, alt: '' })) })).toEqual(['photos'])
    expect(await refusalOf({ until: '2027-02-28' })).toEqual(['until'])
    expect(await refusalOf({ until: '2028-03-10' })).toEqual(['until'])
    expect(await refusalOf({ takenDays: [{ from: '2027-03-05', to: '2027-03-04' }] })).toEqual(['takenDays'])
    expect(await refusalOf({ kind: 'give', takenDays: [{ from: '2027-03-04', to: '2027-03-05' }] })).toEqual([
      'takenDays',
    ])
    expect(await refusalOf({ title: 'x'.repeat(121) })).toEqual(['draft'])
    expect(await refusalOf({ place: 'nulle-part' })).toBe('place-unknown')
    expect(await refusalOf({ category: 'zeppelins' })).toBe('category-unknown')
    expect((await alma.ask('offers.mine', { site })).output?.items).toEqual([])
    server.clock.set(addHours(server.clock.now(), 23))
    expect(await refusalOf({ photos: [{ key: own, alt: '' }] })).toBe('photo-gone')
  })

  test('is at most twenty a day, and the twenty-first is told when', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    await publishAs(alma)
    server.clock.set(addHours(server.clock.now(), 2))

    const more = await Promise.all(Array.from({ length: 20 }, () => alma.act('offers.publish', wishOf())))
    const late = more.filter(({ reason }) => reason !== undefined)

    expect(late.map(({ status, reason, data }) => [status, reason, data?.retryAfterSeconds])).toEqual([
      [429, 'offers-too-many', 22 * 3_600],
    ])
    server.clock.set(addHours(server.clock.now(), 22))
    expect((await alma.act('offers.publish', wishOf())).reason).toBeUndefined()
  })

  test('says the category of a title by everyday words', async () => {
    await using server = await openPublishing(engine)
    const alma = await signIn(server)
    const { database } = server.services
    const subject = { kind: 'offer-category', id: 'power-tools' }
    await administer(database, (tx) =>
      changeVocabulary(
        { tx, clock: server.clock },
        {
          add: [
            { language: 'fr', subject, word: 'perceuse' },
            { language: 'fr', said: 'chignole', meant: 'perceuse' },
          ],
        },
      ),
    )
    await database.writer
      .insertInto('category')
      .values({ id: 'other', parent_id: null, name_fr: 'Autre', name_en: 'Other', position: 9, pictogram: 'box' })
      .execute()
    const proposed = async (title: string) =>
      (await alma.ask('offers.proposeCategory', { site, title })).output?.categories[0]

    expect(await proposed('Perceuse Bosch, avec ses mèches')).toEqual({
      id: 'power-tools',
      name: 'Outillage électrique',
    })
    expect(await proposed('Outillage de mon grand-père')).toEqual({ id: 'power-tools', name: 'Outillage électrique' })
    expect(await proposed('Chignole à main')).toMatchObject({ id: 'power-tools' })
    expect(await proposed('Zeppelin')).toEqual({ id: 'other', name: 'Autre' })
  })

  test.each([
    ['first', ['awaits-look', 'awaits-look']],
    ['all', ['awaits-look', 'awaits-look']],
    ['after', ['shown', 'shown']],
  ] as const)('under the rule « %s » of the site %j', async (moderation, statuses) => {
    await using server = await openPublishing(engine)
    await changeTown(server.services.database, server.clock, { moderation })
    const alma = await signIn(server)
    const ids = [await publishAs(alma), await publishAs(alma, { draft: { title: 'Escabeau' } })]

    const items = (await alma.ask('offers.mine', { site })).output?.items ?? []

    expect(items.map(({ status }) => status)).toEqual(statuses)
    const waits = moderation !== 'after'
    const until = addDays(server.clock.now(), 3)
    const by = { site: { slug: site, name: 'Ville de Lomme' }, until, zone: 'Europe/Paris', rule: moderation }
    expect(items.map((item) => item.by)).toEqual(waits ? [by, by] : [undefined, undefined])
    expect((await titlesOn(server)).filter((title) => title !== 'Perceuse-visseuse 18 V')).toHaveLength(waits ? 0 : 2)
    expect((await fetch(`${server.url}/s/${site}/offres/${ids[0]}`)).status).toBe(waits ? 404 : 200)
  })
})
