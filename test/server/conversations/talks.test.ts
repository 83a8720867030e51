import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { lambersart, lambersartOrigin } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { ask, asked, days, give, said } from '../../support/loans/asking.js'
import { onOurs, site as lomme } from '../../support/offers/publishing.js'
import { newKey, signIn, type Person } from '../../support/session.js'
import { agreeAt } from '../../support/sites/agreeing.js'
import { openNeighbours, openTwoSites } from '../../support/talks/neighbours.js'
import { openWorkshopTalk } from '../../support/talks/workshop-talk.js'
import { linesIn, opened, read, say, see } from '../../support/talks/talking.js'

describe.each(engines)('two sides who talk, signed in, on %s', (engine) => {
  test('read what was done and said in order, by day, and who has not read it is told how much', async () => {
    const { server, talk, nadia, lucas, giver } = await openNeighbours(engine)
    await using _ = server
    await said(giver, talk.id, { answer: 'accept', words: 'Avec plaisir' })
    server.clock.set('2027-03-02T07:00:00Z')
    await say(nadia, talk, 'Passez par la cour.')
    await say(nadia, talk, 'La sonnette est cassée.')

    const page = await opened(lucas, talk)

    expect(linesIn(page)).toEqual([
      'taker ask: Bonjour',
      'giver accept: Avec plaisir',
      'giver says: Passez par la cour.',
      'giver says: La sonnette est cassée.',
    ])
    expect(page.lines.map(({ day }) => day)).toEqual(['2027-03-01', '2027-03-01', '2027-03-02', '2027-03-02'])
    expect(page).toMatchObject({ side: 'taker', other: 'Nadia', title: 'Échelle double', unread: 3, mayWrite: true })
    expect((await opened(nadia, talk)).unread).toBe(0)
  })

  test('see up to where the other has read, and a mark never goes back', async () => {
    const { server, talk, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    const first = await say(nadia, talk, 'Passez par la cour.')
    server.clock.set('2027-03-01T09:00:00Z')
    const second = await say(nadia, talk, 'La sonnette est cassée.')

    const unseen = (await opened(nadia, talk)).seenTo
    await see(lucas, talk, second.at)
    await see(lucas, talk, first.at)

    expect(unseen === undefined || unseen < first.at).toBe(true)
    expect((await opened(nadia, talk)).seenTo).toBe(second.at)
    expect(await opened(lucas, talk)).toMatchObject({ unread: 0, readTo: second.at })
  })

  test('who says that they saw what is still to come has seen what there is', async () => {
    const { server, talk, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    await see(nadia, talk, '2030-01-01T00:00:00.000Z')
    server.clock.set('2027-03-01T09:00:00Z')

    await say(lucas, talk, 'Je viens en vélo.')

    expect((await opened(nadia, talk)).unread).toBe(1)
  })

  test('one line that is sent fifty times under one key is one', async () => {
    const { server, talk, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    const key = newKey()

    const told = await Promise.all(
      Array.from({ length: 50 }, () => nadia.act('talks.say', { ...talk, words: 'Passez par la cour.' }, { key })),
    )

    expect(new Set(told.map(({ output }) => output?.id)).size).toBe(1)
    expect(linesIn(await opened(lucas, talk))).toEqual(['taker ask: Bonjour', 'giver says: Passez par la cour.'])
  })

  test('say at most a thousand signs, on one line or several', async () => {
    const { server, talk, nadia } = await openNeighbours(engine)
    await using _ = server
    const reasonOf = async (words: string) => (await nadia.act('talks.say', { ...talk, words })).reason

    expect(await reasonOf('x'.repeat(1_000))).toBeUndefined()
    expect([await reasonOf('x'.repeat(1_001)), await reasonOf('  ')]).toEqual(['invalid-input', 'invalid-input'])
  })

  test('is for nobody else', async () => {
    const { server, talk } = await openNeighbours(engine)
    await using _ = server
    const zoe = await onOurs(server, await signIn(server, { firstName: 'Zoé' }))

    const told = [
      await zoe.ask('talks.open', talk),
      await zoe.act('talks.say', { ...talk, words: 'Coucou' }),
      await zoe.act('talks.see', { ...talk, to: '2027-03-01T08:00:00.000Z' }),
      await zoe.act('talks.report', { ...talk, reason: 'other', words: '' }),
      await zoe.act('talks.block', { ...talk, blocked: true }),
    ]

    expect(told.map(({ reason }) => reason)).toEqual(Array.from({ length: 5 }, () => 'loan-gone'))
  })

  test('one of them reports the other once a week, and goes on reading', async () => {
    const { server, talk, nadia } = await openNeighbours(engine)
    await using _ = server

    const report = () => nadia.act('talks.report', { ...talk, reason: 'other', words: 'Il insiste.' })

    expect([(await report()).reason, (await report()).reason]).toEqual([undefined, 'report-open'])
    expect(await opened(nadia, talk)).toMatchObject({ mayReport: false, mayWrite: true })
    expect((await opened(nadia, talk)).reportedAt).toBeDefined()
  })
})

describe.each(engines)('who wants to hear no more of a neighbour, on %s', (engine) => {
  test('says so in the talk: the other writes no more and asks for nothing, until it is taken back', async () => {
    const { server, talk, nadia, lucas, giver, here } = await openNeighbours(engine)
    await using _ = server
    const tent = await give(giver, { title: 'Tente' })
    const block = async (blocked: boolean) => (await nadia.act('talks.block', { ...talk, blocked })).reason
    const ofLucas = async () => ({
      said: (await lucas.act('talks.say', { ...talk, words: 'Encore moi' })).reason,
      asked: (await ask(here, tent, days(20, 21))).reason,
      mayWrite: (await opened(lucas, talk)).mayWrite,
      shut: (await opened(lucas, talk)).shut,
    })

    expect((await opened(nadia, talk)).blocked).toBe(false)
    expect([await block(true), await block(true)]).toEqual([undefined, undefined])
    expect((await opened(nadia, talk)).blocked).toBe(true)
    expect(await ofLucas()).toEqual({ said: 'person-blocked', asked: 'person-blocked', mayWrite: false, shut: true })
    expect((await opened(lucas, talk)).blocked).toBe(false)

    expect(await block(false)).toBeUndefined()
    expect((await opened(nadia, talk)).blocked).toBe(false)
    expect(await ofLucas()).toEqual({ said: undefined, asked: undefined, mayWrite: true, shut: undefined })
  })

  test('says so on the page of the site, of what is of that site', async () => {
    const { server, talk, giver, lucas } = await openNeighbours(engine)
    await using _ = server

    const told = await giver.act('talks.block', { ...talk, site: lomme, blocked: true })

    expect(told.reason).toBeUndefined()
    expect((await read(giver, { ...talk, site: lomme })).blocked).toBe(true)
    expect((await opened(lucas, talk)).mayWrite).toBe(false)
  })
})

describe.each(engines)('a resident who writes to a workshop, on %s', (engine) => {
  test('cannot be kept from hearing of it, nor it of them: one of the two is a member', async () => {
    await using town = await openWorkshopTalk(engine)
    const { alma, talk } = town

    expect((await opened(alma, talk)).blocked).toBeUndefined()
    expect((await alma.act('talks.block', { ...talk, blocked: true })).reason).toBe('invalid-input')
  })

  test('reads what was booked, and writes until three weeks after the day', async () => {
    await using town = await openWorkshopTalk(engine)
    const { server, talk, alma } = town
    await say(alma, talk, 'J’ai aussi une sonnette à poser.')
    const page = await opened(alma, talk)
    const mayWrite = async (person: Person) =>
      (await person.ask('repairs.mine', {})).output?.items.map((each) => each.mayWrite)
    const whileComing = await mayWrite(alma)
    server.clock.set('2027-03-22T15:00:00Z')

    expect(linesIn(page)).toEqual([
      'resident book: La roue est voilée.',
      'resident says: J’ai aussi une sonnette à poser.',
    ])
    expect(page).toMatchObject({ side: 'resident', mayWrite: true, mayThank: false })
    const later = await onOurs(server, alma)
    expect((await later.act('talks.say', { ...talk, words: 'Encore là ?' })).reason).toBe('conversation-over')
    expect((await opened(later, talk)).mayWrite).toBe(false)
    expect([whileComing, await mayWrite(later)]).toEqual([[true], [false]])
  })
})

async function unread(person: Person, at?: string): Promise<number | undefined> {
  return (await person.ask('talks.unread', at === undefined ? {} : { site: at })).output?.count
}

const sayAt = async (person: Person, talk: InputOf<'talks.open'>, words: string) =>
  (await person.act('talks.say', { ...talk, words })).reason

describe.each(engines)('who talks on the page of a site, on %s', (engine) => {
  test('reads there what was done, and neither reads nor writes a word while a site of the two has not agreed', async () => {
    const { server, talk, nadia, theo } = await openTwoSites(engine)
    await using _ = server
    await agreeAt(server, lomme)

    await say(await onOurs(server, theo), talk, 'Sur nos pages')
    const page = await read(nadia, { ...talk, site: lomme })

    expect([await unread(nadia, lomme), await unread(await onOurs(server, nadia))]).toEqual([0, 1])
    expect(linesIn(page)).toEqual(['taker ask: '])
    expect(page).toMatchObject({ mayWrite: false, wordsElsewhere: true, readOn: [] })
    expect([page.wordsFrom, page.seenTo]).toEqual([undefined, undefined])
    expect(await sayAt(theo, { ...talk, site: lambersart }, 'Depuis')).toBe('words-elsewhere')
  })

  test('reads and writes there since both have agreed; what was before is still unread elsewhere', async () => {
    const { server, talk, nadia, theo } = await openTwoSites(engine)
    await using _ = server
    await agreeAt(server, lomme, lambersart)
    server.clock.set('2027-03-01T09:10:00Z')
    const told = await sayAt(theo, { ...talk, site: lambersart }, 'Depuis')

    const page = await read(nadia, { ...talk, site: lomme })
    await nadia.act('talks.see', { ...talk, site: lomme, to: page.lines.at(-1)?.at ?? '' })

    expect(told).toBeUndefined()
    expect(linesIn(page)).toEqual(['taker ask: ', 'taker says: Depuis'])
    expect(page).toMatchObject({ wordsElsewhere: true, readOn: ['Ville de Lambersart', 'Ville de Lomme'], unread: 2 })
    expect((await opened(await onOurs(server, nadia), talk)).unread).toBe(2)
    expect([await unread(nadia, lomme), await unread(await onOurs(server, nadia))]).toEqual([1, 1])
  })

  test('is told nothing of what is of another site', async () => {
    const { server, talk, nadia } = await openTwoSites(engine)
    await using _ = server
    await agreeAt(server, lomme, lambersart)
    const there = await signIn(server, { email: nadia.email, site: lambersart, origin: lambersartOrigin })
    const theirs = await give(nadia)
    const lucas = await asked(server.lucas, theirs, days(5, 6))

    expect((await there.ask('talks.open', { kind: 'loan', id: lucas.id, site: lambersart })).reason).toBe('loan-gone')
    expect((await there.ask('talks.open', { ...talk, site: lambersart })).reason).toBeUndefined()
  })
})
