import { describe, expect, test } from 'vitest'
import { dossierMessages } from '../../../server/conversations/dossier-messages.js'
import { addDays, addMs, toInstant } from '../../../server/base/instant.js'
import type { Engine } from '../../../server/database/columns.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { keepHouse } from '../../support/housekeeping.js'
import { asked, days, give, openLending, said } from '../../support/loans/asking.js'
import { staffOf } from '../../support/moderation/desk.js'
import { onOurs, pictureOf, sendPhoto, site } from '../../support/offers/publishing.js'
import { given } from '../../support/repairs/workshop-desk.js'
import { newKey, signIn, type Person } from '../../support/session.js'
import { agreeAt, endAt } from '../../support/sites/agreeing.js'
import { fetched, pathsIn, sendByLink, sendOurs } from '../../support/talks/photos.js'
import { linesIn, opened, read, say } from '../../support/talks/talking.js'
import { openWorkshopTalk, sideSecretOf, staffSecretOf } from '../../support/talks/workshop-talk.js'

/** Nadia lends to Lucas; both read on our own pages. */
async function openNeighbours(engine: Engine) {
  const server = await openLending(engine)
  const { id } = await asked(server.lucas, await give(server.giver), days(10, 12))
  const talk = { kind: 'loan', id } as const
  const [nadia, lucas] = [await onOurs(server, server.giver), await onOurs(server, server.lucas)]
  const show = (person: Person, photos: readonly string[], words = '') =>
    person.act('talks.say', { ...talk, words, photos: [...photos] })
  return { server, talk, nadia, lucas, show, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe.each(engines)('photos in a talk, on %s', (engine) => {
  test('go with words or by themselves, three at most, and are seen by both for a quarter of an hour', async () => {
    await using town = await openNeighbours(engine)
    const { server, talk, nadia, lucas, show } = town
    const [red, green, blue, grey] = await Promise.all(
      ['red', 'green', 'blue', 'grey'].map((colour) => sendOurs(server, nadia, colour)),
    )

    const told = [
      (await show(nadia, [red ?? '', green ?? ''], 'Laquelle des deux ?')).reason,
      (await show(nadia, [blue ?? ''])).reason,
      (await show(nadia, [red ?? '', green ?? '', blue ?? '', grey ?? ''])).reason,
      (await show(nadia, [red ?? '', red ?? ''])).reason,
      (await show(nadia, [])).reason,
    ]
    const page = await opened(lucas, talk)
    const paths = pathsIn(page)
    const seen = await Promise.all(paths.map((path) => fetched(server, path)))
    const own = await fetched(server, pathsIn(await opened(nadia, talk))[0] ?? '')
    server.clock.set('2027-03-01T08:15:00Z')

    expect(told).toEqual([undefined, undefined, 'invalid-input', 'invalid-input', 'invalid-input'])
    expect(linesIn(page)).toEqual(['taker ask: Bonjour', 'giver says: Laquelle des deux ?', 'giver says: '])
    expect(page.lines.map(({ photos }) => photos?.length)).toEqual([undefined, 2, 1])
    expect(page).toMatchObject({ mostPhotos: 3, unread: 2 })
    expect(seen).toEqual(Array.from({ length: 3 }, () => '200 same-origin'))
    expect(own).toBe('200 same-origin')
    expect(await fetched(server, paths[0] ?? '')).toBe('404')
    expect(await fetched(server, pathsIn(await opened(lucas, talk))[0] ?? '')).toBe('200 same-origin')
  })

  test('open by no address that was made for another line, another photo, or changed by a letter', async () => {
    await using town = await openNeighbours(engine)
    const { server, talk, nadia, lucas, show } = town
    await show(nadia, [await sendOurs(server, nadia, 'red')])
    await show(nadia, [await sendOurs(server, nadia, 'green')])
    const [one = '', other = ''] = pathsIn(await opened(lucas, talk))
    const [addressOfOne = '', secretOfOne = ''] = one.split('?')
    const [addressOfOther = ''] = other.split('?')
    const [, , line = ''] = one.split('/')
    const [, , otherLine = ''] = other.split('/')

    const asked = [
      `${addressOfOther}?${secretOfOne}`,
      one.replace(line, otherLine),
      one.slice(0, -1) + (one.endsWith('a') ? 'b' : 'a'),
      addressOfOne,
      one.replace(/^\/talks\/[^/]+/, ''),
    ]

    expect(await Promise.all(asked.map((path) => fetched(server, path)))).toEqual(asked.map(() => '404'))
  })

  test('are taken from who sent them alone, and one that is sent again under its key is said once', async () => {
    await using town = await openNeighbours(engine)
    const { server, talk, nadia, lucas, show } = town
    const [hers, his] = [await sendOurs(server, nadia, 'red'), await sendOurs(server, lucas, 'red')]
    const key = newKey()
    const again = () => lucas.act('talks.say', { ...talk, words: '', photos: [his] }, { key })

    const told = [(await show(lucas, [hers])).reason, (await again()).output?.id]

    expect(told[0]).toBe('photo-gone')
    expect((await again()).output?.id).toBe(told[1])
    expect(linesIn(await opened(nadia, talk))).toEqual(['taker ask: Bonjour', 'taker says: '])
  })

  test('are no thanks: those are a line of words', async () => {
    await using town = await openNeighbours(engine)
    const { server, talk, nadia, lucas, show } = town
    const { id } = talk
    await said(server.giver, id, { answer: 'accept' })
    server.clock.set('2027-03-10T09:00:00Z')
    const [giver, taker] = [await signIn(server, { email: nadia.email }), await signIn(server, { email: lucas.email })]
    for (const answer of ['hand-over', 'give-back'] as const)
      for (const person of [giver, taker]) await said(person, id, { answer })
    const here = await onOurs(server, taker)

    const told = await show(here, [await sendOurs(server, here, 'red')])
    await say(here, talk, 'Merci !')

    expect(told.reason).toBe('conversation-over')
    expect(linesIn(await opened(here, talk)).at(-1)).toBe('taker thank: Merci !')
  })

  test('are in what one takes along, and go with their account, file and all', async () => {
    await using town = await openNeighbours(engine)
    const { server, talk, nadia, lucas, show } = town
    const { clock, services, storage } = server
    const keys = [await sendOurs(server, nadia, 'red'), await sendOurs(server, lucas, 'green')]
    await show(nadia, [keys[0] ?? ''], 'La voici')
    await show(lucas, [keys[1] ?? ''])
    const [path = ''] = pathsIn(await opened(lucas, talk))
    const filesAfter = async (now: string) => {
      clock.set(now)
      await keepHouse({ database: services.database, clock, storage })
      return Promise.all(keys.map((key) => storage.has(`${key}.webp`)))
    }
    const kept = await filesAfter(addDays(clock.now(), 3))
    clock.set('2027-03-01T08:01:00Z')

    const [held] = await dossierMessages.collect(services.database.reader, nadia.accountId)
    await administer(services.database, (tx) => dossierMessages.erase({ tx, clock }, nadia.accountId))

    expect(kept).toEqual([true, true])
    expect(held).toMatchObject({ fields: { words: 'La voici' }, photos: [{ key: keys[0], alt: '' }] })
    expect(await fetched(server, path)).toBe('404')
    expect(await filesAfter('2027-03-01T08:02:00Z')).toEqual([false, true])
    expect(pathsIn(await opened(await onOurs(server, lucas), talk))).toHaveLength(1)
  })

  test('go two years after the last word', async () => {
    await using town = await openNeighbours(engine)
    const { server, talk, nadia, show } = town
    const { clock, services, storage } = server
    const key = await sendOurs(server, nadia, 'red')
    await show(nadia, [key])
    // Time that passes says nothing more of what is settled.
    await said(server.giver, talk.id, { answer: 'refuse', reason: 'rather-not' })
    const last = toInstant((await opened(nadia, talk)).lines.at(-1)?.at ?? '')
    const isThere = async (now: string) => {
      clock.set(now)
      await keepHouse({ database: services.database, clock, storage })
      return storage.has(`${key}.webp`)
    }

    expect([await isThere(addDays(last, 730)), await isThere(addMs(addDays(last, 730), 1))]).toEqual([true, false])
  })
})

/** Nadia lends at Lomme; Théo asks for it on Lambersart's page. */
async function openTwoSites(engine: Engine) {
  const server = await openLending(engine)
  await openLambersart(server)
  const theo = await signIn(server, { firstName: 'Théo', site: lambersart, origin: lambersartOrigin })
  const { id } = await asked(theo, await give(server.giver), { ...days(3, 4), firstName: 'Théo', site: lambersart })
  server.clock.set('2027-03-01T09:00:00Z')
  const talk = { kind: 'loan', id } as const
  return { server, talk, nadia: server.giver, theo, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe.each(engines)('photos in a talk on the page of a site, on %s', (engine) => {
  test('are neither seen nor sent while words are not read there', async () => {
    await using town = await openTwoSites(engine)
    const { server, talk, nadia, theo } = town
    await agreeAt(server, site)
    const ours = await onOurs(server, theo)
    await ours.act('talks.say', { ...talk, words: '', photos: [await sendOurs(server, ours, 'red')] })

    const page = await read(nadia, { ...talk, site })
    const key = await sendPhoto(server, nadia, await pictureOf('green'))

    expect(page.lines.map(({ act, photos }) => [act, photos])).toEqual([['ask', undefined]])
    expect(page).toMatchObject({ wordsElsewhere: true, unread: 1 })
    expect(page.mostPhotos).toBeUndefined()
    expect((await nadia.act('talks.say', { ...talk, site, words: '', photos: [key] })).reason).toBe('words-elsewhere')
  })

  test('are seen there since both sites agreed, by addresses that end with that', async () => {
    await using town = await openTwoSites(engine)
    const { server, talk, nadia, theo } = town
    await agreeAt(server, site, lambersart)
    server.clock.set('2027-03-01T09:10:00Z')
    const key = await sendPhoto(server, nadia, await pictureOf('red'))
    await nadia.act('talks.say', { ...talk, site, words: 'La voici', photos: [key] })

    const here = pathsIn(await read(theo, { ...talk, site: lambersart }))[0] ?? ''
    const ours = pathsIn(await opened(await onOurs(server, theo), talk))[0] ?? ''
    const agreed = [await fetched(server, here), await fetched(server, ours)]
    await endAt(server, site)

    expect(agreed).toEqual(['200 cross-origin', '200 same-origin'])
    expect([await fetched(server, here), await fetched(server, ours)]).toEqual(['404', '200 same-origin'])
  })
})

describe.each(engines)('photos in a talk with a workshop, on %s', (engine) => {
  test('are sent by the link of a mail that is of one person, and at the desk', async () => {
    await using town = await openWorkshopTalk(engine)
    const { alma, malik, member, page, paul, server, talk } = town
    const link = (secret: string) => ({ ...talk, secret, site })
    const [hers, his, shared] = [
      link(sideSecretOf(server, talk.id, 'resident')),
      link(staffSecretOf(server, talk.id, malik)),
      link(sideSecretOf(server, talk.id, 'repairer')),
    ]
    const show = async (by: typeof hers) =>
      (await page.act('talks.sayLink', { ...by, words: '', photos: [await sendByLink(server, by, 'red')] })).reason

    const told = [await show(hers), await show(his), await sendByLink(server, shared, 'red')]
    await given(
      paul.act('workshop.say', {
        id: talk.id,
        member,
        words: 'Voilà',
        photos: [await sendOurs(server, paul, 'green')],
      }),
    )

    expect(told).toEqual([undefined, undefined, 'appointment-gone'])
    expect((await page.ask('talks.openLink', hers)).output?.mostPhotos).toBe(3)
    const lines = (await opened(alma, talk)).lines.slice(1)
    expect(lines.map(({ name, photos }) => [name, photos?.length])).toEqual([
      [undefined, 1],
      ['Malik', 1],
      ['Paul', 1],
    ])
  })

  test('stay with the workshop when who showed them for it is erased', async () => {
    await using town = await openWorkshopTalk(engine)
    const { alma, malik, member, server, talk } = town
    const { clock, services } = server
    const photos = [await sendOurs(server, malik, 'red')]
    await given(malik.act('workshop.say', { id: talk.id, member, words: '', photos }))

    await administer(services.database, (tx) => dossierMessages.erase({ tx, clock }, malik.accountId))

    const page = await opened(alma, talk)
    expect(page.lines.at(-1)).not.toHaveProperty('name')
    expect(await fetched(server, pathsIn(page)[0] ?? '')).toBe('200 same-origin')
  })

  test('are shown to who looks after the site once it is reported, and to nobody of the two while it is hidden', async () => {
    await using town = await openWorkshopTalk(engine)
    const { alma, malik, member, server, talk } = town
    const { id } = await getSite(server.services.database.reader, site)
    const nadia = await staffOf(server, 'Nadia', { role: 'moderator', of: { site: id } })
    const show = async (colour: string) => {
      const photos = [await sendOurs(server, malik, colour)]
      await given(malik.act('workshop.say', { id: talk.id, member, words: '', photos }))
    }
    await show('red')
    await alma.act('talks.report', { ...talk, reason: 'hurtful', words: 'Il insiste.' })
    await show('green')
    const [path = ''] = pathsIn(await opened(alma, talk))
    const about = { ...talk, site }

    const shown = await given(nadia.ask('moderation.open', about))
    await given(
      nadia.act('moderation.decide', { ...about, does: 'hide', reason: 'hurtful', words: '', seen: shown.seen }),
    )

    expect(shown.shown.text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Alma : La roue est voilée.',
      'Malik : (photo)',
    ])
    expect(shown.shown.pictures.map(({ alt }) => alt)).toEqual(['Malik, photo 1'])
    expect(await fetched(server, shown.shown.pictures[0]?.sizes[0]?.path ?? '')).toBe('200 same-origin')
    expect(await fetched(server, path)).toBe('404')
    expect(pathsIn(await opened(alma, talk))).toEqual([])
  })
})
