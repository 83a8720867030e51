import { describe, expect, test } from 'vitest'
import { publishOffer } from '../../../server/offers/index.js'
import { passTime } from '../../../server/pass-time.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { inStockOf } from '../../support/acting.js'
import { engines } from '../../support/engines.js'
import { decide, neighboursAt, network, peopleAt } from '../../support/moderation/deciding.js'
import { openPublishing, publishAs, site, titlesOn, type PublishingTown } from '../../support/offers/publishing.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { drillDraft } from '../../support/town.js'

type Reason = 'dangerous' | 'dishonest' | 'forbidden'

const report = (who: Person, id: string, reason: Reason = 'dangerous') =>
  who.act('moderation.reportSigned', { site, kind: 'offer', id, reason, words: '' })

async function openWithLadder(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const basile = await signIn(town, { email: 'basile@exemple.fr', firstName: 'Basile' })
  const ladder = await publishAs(basile)
  const people = await neighboursAt(town, 'carole', 'denis', 'elsa', 'farid', 'gaby', 'hugo')
  town.clock.set('2027-03-03T08:00:00Z')
  return { town, basile, ladder, people }
}

const isShown = async (town: PublishingTown) => (await titlesOn(town)).includes('Échelle double')

describe.each(engines)('what people report on %s', (engine) => {
  test('has reasons that fit what it is: a wish is neither dangerous nor sold', async () => {
    const { town, ladder, basile } = await openWithLadder(engine)
    await using _ = town
    const wish = await publishAs(basile, { draft: { kind: 'wanted', title: 'Tente' } })
    const stranger = await visitor(town)
    const reasonsOf = async (id: string) => (await stranger.ask('offers.sheet', { site, id })).output?.reportReasons

    expect(await reasonsOf(ladder)).toEqual(['dangerous', 'forbidden', 'sold', 'dishonest', 'hurtful', 'other'])
    expect(await reasonsOf(wish)).toEqual(['forbidden', 'dishonest', 'hurtful', 'other'])
  })

  test('three people who are signed in hide it at once, two do not', async () => {
    const { town, ladder, people } = await openWithLadder(engine)
    await using _ = town

    for (const person of people.slice(0, 2)) await report(person, ladder)
    const after2 = await isShown(town)
    const third = await report(people[2] as Person, ladder)
    const fourth = await report(people[3] as Person, ladder)

    expect([after2, third.status, await isShown(town)]).toEqual([true, 200, false])
    expect(fourth.reason).toBe('offer-gone')
  })

  test('three who report at the same moment hide it once', async () => {
    const { town, ladder, people } = await openWithLadder(engine)
    await using _ = town

    await Promise.all(people.map((person) => report(person, ladder)))

    const hidings = await town.services.database.reader.selectFrom('hiding').select(['automatic', 'site_id']).execute()
    expect(hidings).toEqual([{ automatic: 1, site_id: null }])
    expect(await isShown(town)).toBe(false)
  })

  test('who is not signed in, whose account is new, who reports twice and who gives it hide nothing', async () => {
    const { town, basile, ladder, people } = await openWithLadder(engine)
    await using _ = town
    const stranger = await visitor(town)
    const fresh = await peopleAt(town, 'ines', 'jules', 'karim')

    for (let n = 0; n < 4; n += 1)
      await stranger.act('moderation.report', { site, kind: 'offer', id: ladder, reason: 'dangerous', words: '' })
    for (const person of [...fresh, basile]) await report(person, ladder)
    for (let n = 0; n < 3; n += 1) await report(people[0] as Person, ladder)

    const { rows } = await town.services.database.reader
      .selectFrom('report')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .execute()
      .then((all) => ({ rows: Number(all[0]?.count) }))
    expect([rows, await isShown(town)]).toEqual([11, true])
  })

  test('who has done nothing here yet hides nothing, and nobody hides by themselves what a place lends', async () => {
    const { town, ladder, people } = await openWithLadder(engine)
    await using _ = town
    const { services, clock } = town
    const { id: tent } = await administer(services.database, (tx) =>
      publishOffer({ tx, clock }, inStockOf(town.town.house.memberId), {
        ...drillDraft,
        title: 'Tente',
        placeId: town.town.house.id,
      }),
    )
    const idle = await peopleAt(town, 'ines', 'jules', 'karim')
    town.clock.set('2027-03-04T08:00:00Z')

    for (const person of idle) await report(person, ladder)
    for (const person of people) await report(person, tent)

    expect(await services.database.reader.selectFrom('hiding').select('id').execute()).toEqual([])
    // Moderators read them all.
    const heard = await services.database.reader.selectFrom('report').select('id').execute()
    expect(heard).toHaveLength(idle.length + people.length)
    for (const person of people.slice(0, 3)) await report(person, ladder)
    expect(await isShown(town)).toBe(false)
  })

  test('after 72 hours it shows again, is not hidden again for the same reason, and is for another', async () => {
    const { town, ladder, people } = await openWithLadder(engine)
    await using _ = town
    for (const person of people.slice(0, 3)) await report(person, ladder)

    town.clock.set('2027-03-06T07:59:59Z')
    await passTime({ database: town.services.database, clock: town.clock })
    const before = await isShown(town)
    town.clock.set('2027-03-06T08:00:00Z')
    await passTime({ database: town.services.database, clock: town.clock })
    town.services.cache.dropAll()
    const after = await isShown(town)
    for (const person of people.slice(3)) await report(person, ladder)
    const again = await isShown(town)
    for (const person of people.slice(3)) await report(person, ladder, 'dishonest')

    expect([before, after, again, await isShown(town)]).toEqual([false, true, true, false])
  })

  test('a moderator who lets it show settles it: others may not hide it for that', async () => {
    const { town, ladder, people } = await openWithLadder(engine)
    await using _ = town
    for (const person of people.slice(0, 3)) await report(person, ladder)

    await decide(town, network, { id: ladder, does: 'show' })
    const after = await isShown(town)
    for (const person of people.slice(3)) await report(person, ladder)

    const open = await town.services.database.reader
      .selectFrom('report')
      .select('id')
      .where('decided_at', 'is', null)
      .execute()
    expect([after, await isShown(town), open.length]).toEqual([true, true, 3])
  })

  test.each([
    ['an address that is none', { contact: 'nobody' }, 'invalid-input'],
    ['a kind that nobody knows', { kind: 'person' }, 'subject-gone'],
    ['an offer that is not there', { id: '01a20e26-5a9c-7000-84fc-ce0ca2d88af1' }, 'offer-gone'],
  ])('%s is refused with its reason', async (_what, wrong, reason) => {
    await using town = await openPublishing(engine)
    const stranger = await visitor(town)
    const said = { site, kind: 'offer', id: town.town.drill, reason: 'other', words: '', ...wrong } as const

    expect((await stranger.act('moderation.report', said)).reason).toBe(reason)
  })
})
