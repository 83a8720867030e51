import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../server/database/columns.js'
import { engines } from '../../support/engines.js'
import { asked, days } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'
import { onOurs } from '../../support/offers/publishing.js'
import { given } from '../../support/repairs/workshop-desk.js'
import { signIn } from '../../support/session.js'
import { linesIn, opened, say } from '../../support/talks/talking.js'
import { openWorkshopTalk } from '../../support/talks/workshop-talk.js'

/** Lucas asks the house for its crêpe pan, with a word. */
async function openHouse(engine: Engine) {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const { offerId } = await addAs(paul, member, { category: 'tools' })
  const here = await signIn(server, { firstName: 'Lucas' })
  const { id } = await asked(here, offerId, days(2, 4))
  return { ...town, talk: { kind: 'loan', id } as const, id, lucas: await onOurs(server, here) }
}

describe.each(engines)('the staff of a place, at the desk, on %s', (engine) => {
  test('write for it, each by name, and whoever of them has read has read for all', async () => {
    await using town = await openHouse(engine)
    const { server, talk, id, member, lucas, paul, ines } = town
    const requests = (filter: 'all' | 'unread') => given(ines.ask('loans.requests', { member, filter }))
    await say(lucas, talk, 'Avez-vous une spatule ?')
    await say(lucas, talk, 'En bois ?')

    const before = await requests('unread')
    const page = await given(paul.ask('loans.talk', { member, id }))
    server.clock.set('2027-03-01T09:00:00Z')
    await given(paul.act('loans.see', { member, id, to: page.lines.at(-1)?.at ?? '' }))
    await given(paul.act('loans.say', { member, id, words: 'Oui, dans la boîte.' }))

    expect(before.items.map((row) => [row.id, row.unread])).toEqual([[id, 2]])
    expect(before.counts.unread).toBe(1)
    expect(page).toMatchObject({ kind: 'loan', side: 'giver', other: 'Lucas', unread: 3, mayWrite: true })
    expect((await requests('unread')).items).toEqual([])
    expect((await requests('all')).items.map((row) => row.unread)).toEqual([undefined])
    expect(linesIn(await opened(lucas, talk)).slice(-2)).toEqual([
      'taker says: En bois ?',
      'giver Paul says: Oui, dans la boîte.',
    ])
    expect((await opened(lucas, talk)).seenTo).toBeDefined()
  })

  test('are told at the name of the room how much is to see, a request with words once, and how many words are unread', async () => {
    await using town = await openHouse(engine)
    const { talk, id, member, lucas, paul } = town
    const room = async () => {
      const { spaces } = await given(paul.ask('roles.mine', {}))
      return spaces.flatMap(({ rooms }) => rooms).find((each) => each.room === 'loans')
    }
    const atFirst = await room()
    await say(lucas, talk, 'Avez-vous une spatule ?')

    const asked = await room()
    await given(paul.act('loans.handle', { member, loanId: id, answer: 'accept', seen: 0 }))
    const accepted = await room()
    await say(lucas, talk, 'En bois ?')

    expect([atFirst, asked, accepted, await room()]).toEqual([
      { room: 'loans', waits: 1 },
      { room: 'loans', waits: 1, unread: 1 },
      { room: 'loans', waits: 0 },
      { room: 'loans', waits: 1, unread: 1 },
    ])
  })

  test('do not call unread what was asked with a request: it waits for an answer already', async () => {
    await using town = await openHouse(engine)

    const { counts, items } = await given(town.paul.ask('loans.requests', { member: town.member, filter: 'all' }))

    expect([counts.waiting, counts.unread, items[0]?.words, items[0]?.unread]).toEqual([1, 0, 'Bonjour', undefined])
  })

  test('of another member read and write nothing', async () => {
    await using town = await openHouse(engine)
    const { elsewhere: member, id, other } = { ...town, elsewhere: town.there.member }

    const told = [
      await other.ask('loans.talk', { member, id }),
      await other.act('loans.say', { member, id, words: 'Bonjour' }),
      await other.act('loans.see', { member, id, to: '2027-03-01T08:00:00.000Z' }),
      await other.ask('loans.talk', { member: town.member, id }),
    ]

    expect(told.map(({ reason }) => reason)).toEqual(['loan-gone', 'loan-gone', 'loan-gone', 'role-missing'])
  })
})

describe.each(engines)('the staff of a workshop, at the desk, on %s', (engine) => {
  test('find what nobody has read, answer by name, and it is read', async () => {
    await using town = await openWorkshopTalk(engine)
    const { member, malik, paul, alma, talk } = town
    const { id } = talk
    const unread = async () => {
      const { items } = await given(paul.ask('workshop.visits', { member, show: 'unread' }))
      return items.map((row) => [row.id, row.unread])
    }
    const atFirst = await unread()
    await say(alma, talk, 'J’ai aussi une sonnette à poser.')

    const before = await unread()
    await given(malik.act('workshop.say', { member, id, words: 'Apportez-la.' }))

    expect([atFirst, before, await unread()]).toEqual([[], [[id, 1]], []])
    expect(linesIn(await given(paul.ask('workshop.talk', { member, id }))).at(-1)).toBe(
      'repairer Malik says: Apportez-la.',
    )
    expect(linesIn(await opened(alma, talk)).at(-1)).toBe('repairer Malik says: Apportez-la.')
  })

  test('of another member read and write nothing', async () => {
    await using town = await openWorkshopTalk(engine)
    const { elsewhere: member, zoe } = town
    const { id } = town.talk

    const told = [
      await zoe.ask('workshop.talk', { member, id }),
      await zoe.act('workshop.say', { member, id, words: 'Bonjour' }),
      await zoe.act('workshop.see', { member, id, to: '2027-03-01T08:00:00.000Z' }),
    ]

    expect(told.map(({ reason }) => reason)).toEqual(['appointment-gone', 'appointment-gone', 'appointment-gone'])
  })
})
