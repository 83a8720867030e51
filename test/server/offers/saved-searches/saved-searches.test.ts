import { describe, expect, test } from 'vitest'
import { stopAtOncePath, stopPath } from '../../../../server/offers/index.js'
import { toId } from '../../../../server/base/id.js'
import { addDays, addMs, toInstant, type Instant } from '../../../../server/base/instant.js'
import { readZone } from '../../../../server/base/local-time.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../../support/accounts/second-site.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'
import { spaced } from '../../../support/mail/mail-town.js'
import {
  onOurs,
  openPublishing,
  pass,
  publishAs,
  site,
  type PublishingTown,
} from '../../../support/offers/publishing.js'
import { signIn, visitor } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'

const carole = 'carole@exemple.fr'
/** Nine in the morning in Lomme. */
const morning = toInstant('2027-03-01T08:00:00Z')

async function openWatch(engine: (typeof engines)[number], sought: object = { words: 'échelle' }) {
  const town = await openPublishing(engine)
  const [person, basile] = [await signIn(town, { email: carole, firstName: 'Carole' }), await signIn(town)]
  const { output, reason } = await person.act('offers.keepSearch', { site, sought })
  if (!output) throw new Error(reason)
  return { town, person, basile, watchId: output.watchId }
}

async function toldAt(town: PublishingTown, moment: Instant) {
  const { services, clock, storage } = town
  clock.set(moment)
  await keepHouse({ database: services.database, clock, storage })
  await allDone(services)
  return town.mails.mails.splice(0).filter(({ to, unsubscribe }) => to.address === carole && unsubscribe !== undefined)
}

describe.each(engines)('a search that is kept, on %s,', (engine) => {
  test('tells once a day what is new, and nothing when nothing is', async () => {
    const { town, basile, watchId } = await openWatch(engine)
    await using _ = town
    const [first, second] = [await publishAs(basile), await publishAs(basile, { draft: { title: 'Échelle pliante' } })]
    await publishAs(basile, { draft: { title: 'Vélo', description: '' } })

    const soon = await toldAt(town, addMs(addDays(morning, 1), -1))
    const [mail, ...others] = await toldAt(town, addDays(morning, 1))
    const again = await toldAt(town, addDays(morning, 2))
    await publishAs(basile, { draft: { title: 'Échelle de toit' } })
    const sameDay = await toldAt(town, addMs(addDays(morning, 2), 3_600_000))
    const [next] = await toldAt(town, addDays(morning, 3))

    expect([soon, others, again, sameDay]).toEqual([[], [], [], []])
    expect(spaced(mail?.subject)).toBe('2 nouveautés : échelle')
    for (const id of [first, second]) expect(mail?.text).toContain(`http://our.example/s/${site}/offres/${id}\n`)
    expect(mail?.text).toContain(`Voir la recherche\nhttp://our.example/s/${site}/offres?words=%C3%A9chelle\n`)
    const { hmac } = town.services
    expect(mail?.text).toContain(`http://our.example${stopPath(hmac, toId(watchId), `?site=${site}`)}`)
    expect(mail?.unsubscribe).toBe(`http://our.example${stopAtOncePath(hmac, toId(watchId))}`)
    expect(spaced(next?.subject)).toBe('Du nouveau : échelle')
    expect(next?.text).toContain('Échelle de toit')
  })

  test('tells neither what was there, nor one’s own, nor what is gone by then; nor at night', async () => {
    const { town, person, basile } = await openWatch(engine, {})
    await using _ = town
    await publishAs(person)
    const gone = await publishAs(basile)
    await basile.act('offers.withdraw', { offerId: gone, site })

    expect(await toldAt(town, addDays(morning, 1))).toEqual([])
    await publishAs(basile)
    expect(await toldAt(town, toInstant('2027-03-03T22:00:00Z'))).toEqual([])
    expect(await toldAt(town, toInstant('2027-03-04T07:00:00Z'))).toHaveLength(1)
  })

  test('for what nobody has, is not answered by what only comes near', async () => {
    const { town, basile } = await openWatch(engine, { words: 'échelle télescopique' })
    await using _ = town
    await publishAs(basile)

    expect(await toldAt(town, addDays(morning, 1))).toEqual([])
    await publishAs(basile, { draft: { title: 'Échelle télescopique' } })
    const [mail] = await toldAt(town, addDays(morning, 2))
    expect(spaced(mail?.subject)).toBe('Du nouveau : échelle télescopique')
  })

  test('tells by day where its site is', async () => {
    const { town, basile } = await openWatch(engine)
    await using _ = town
    const zone = readZone('America/Cayenne')
    if (!zone) throw new Error('no such zone')
    await changeTown(town.services.database, town.clock, { zone })
    await publishAs(basile)

    expect(await toldAt(town, toInstant('2027-03-02T10:59:00Z'))).toEqual([])
    expect(await toldAt(town, toInstant('2027-03-02T11:00:00Z'))).toHaveLength(1)
  })

  test('tells what its site has looked at first once it shows, days after it was published', async () => {
    const { town, basile } = await openWatch(engine)
    await using _ = town
    await changeTown(town.services.database, town.clock, { moderation: 'first' })
    const id = await publishAs(basile)

    expect(await toldAt(town, addDays(morning, 1))).toEqual([])
    await pass(town, id)
    expect(await toldAt(town, addDays(morning, 2))).toHaveLength(1)
    expect(await toldAt(town, addDays(morning, 3))).toEqual([])
  })

  test('is listed, once, and dropped by its person; another’s is not', async () => {
    const { town, person, basile, watchId } = await openWatch(engine, { words: 'échelle', near: '59355', within: 5 })
    await using _ = town
    const mine = async () => (await person.ask('offers.keptSearches', { site })).output?.items

    const twice = await person.act('offers.keepSearch', {
      site,
      sought: { within: 5, near: '59355', words: 'échelle' },
    })
    await basile.act('offers.dropSearch', { site, watchId })

    expect(twice.output?.watchId).toBe(watchId)
    expect(await mine()).toEqual([
      {
        watchId,
        site: { slug: site, name: 'Ville de Lomme' },
        near: 'Lomme',
        sought: { words: 'échelle', near: '59355', within: 5 },
        page: `/s/${site}/offres?words=%C3%A9chelle&near=59355&within=5`,
      },
    ])
    await person.act('offers.dropSearch', { site, watchId })
    expect(await mine()).toEqual([])
  })

  test('of another site is not seen from a partner’s page, and all are on ours', async () => {
    const { town, person } = await openWatch(engine)
    await using _ = town
    await openLambersart(town)
    const there = await signIn(town, { email: carole, site: lambersart, origin: lambersartOrigin })
    await there.act('offers.keepSearch', { site: lambersart, sought: { kind: 'give' } })
    const here = await onOurs(town, person)

    const seen = [
      await person.ask('offers.keptSearches', { site }),
      await there.ask('offers.keptSearches', { site: lambersart }),
      await here.ask('offers.keptSearches', {}),
    ]

    expect(seen.map(({ output }) => output?.items.map((item) => item.site.slug))).toEqual([
      [site],
      [lambersart],
      [lambersart, site],
    ])
  })

  test('stops by one press of its mail, by a mail program, and by the profile', async () => {
    const { town, person, basile, watchId } = await openWatch(engine)
    await using _ = town
    const { hmac } = town.services
    const id = toId<'SavedSearch'>(watchId)
    const left = async () => (await person.ask('offers.keptSearches', { site })).output?.items.length
    const [, secret = ''] = stopPath(hmac, id).split('#')
    const stranger = await visitor(town)

    expect((await stranger.act('offers.stopWatch', { watchId, secret: 'x'.repeat(43), site })).reason).toBe('link-over')
    expect(await left()).toBe(1)
    expect((await stranger.act('offers.stopWatch', { watchId, secret, site })).output).toEqual({})
    expect(await left()).toBe(0)

    const { output } = await person.act('offers.keepSearch', { site, sought: {} })
    const atOnce = town.url + stopAtOncePath(hmac, toId(output?.watchId ?? ''))
    const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await fetch(atOnce, { redirect: 'manual' })).headers.get('location')).toMatch(/^\/recherche\/[\w-]+#/)
    const wrong = await fetch(atOnce.replace(/[\w-]+$/, 'x'.repeat(43)), { method: 'POST', body: form })
    expect([wrong.status, await left(), town.logger.errors]).toEqual([404, 1, []])
    expect(await wrong.text()).toContain('L’adresse est peut-être incomplète')
    expect([(await fetch(atOnce, { method: 'POST', body: form })).status, await left()]).toEqual([204, 0])

    await person.act('offers.keepSearch', { site, sought: {} })
    await (await onOurs(town, person)).act('accounts.changeProfile', { finds: false })
    await publishAs(basile)
    expect(await toldAt(town, addDays(morning, 1))).toEqual([])
  })

  test('is refused beyond twenty, and where there is no such site', async () => {
    const { town, person } = await openWatch(engine)
    await using _ = town
    for (let n = 2; n <= 20; n += 1) await person.act('offers.keepSearch', { site, sought: { words: `mot ${n}` } })

    expect((await person.act('offers.keepSearch', { site, sought: { words: 'de trop' } })).reason).toBe(
      'searches-too-many',
    )
    expect((await person.act('offers.keepSearch', { site, sought: { category: 'x' } })).reason).toBe(
      'searches-too-many',
    )
  })
})

describe('the mail of a kept search, over a real mail server,', () => {
  test('is stopped by the very address that its header gives to the mail program', async () => {
    await using sink = await openSmtpSink()
    await using town = await openPublishing('sqlite', { env: { SMTP_URL: sink.url } })
    const [person, basile] = [await signIn(town, { email: carole, firstName: 'Carole' }), await signIn(town)]
    await person.act('offers.keepSearch', { site, sought: { words: 'échelle' } })
    await publishAs(basile)
    town.clock.set(addDays(morning, 1))
    await keepHouse({ database: town.services.database, clock: town.clock, storage: town.storage })
    await allDone(town.services)

    const sent = sink.taken.filter(({ raw }) => raw.includes('List-Unsubscribe-Post: List-Unsubscribe=One-Click'))
    const [, address = ''] =
      /List-Unsubscribe:\s*<http:\/\/our\.example([^>]+)>/.exec(sent[0]?.raw.replace(/\r?\n[ \t]/g, '') ?? '') ?? []
    const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const stopped = await fetch(town.url + address, { method: 'POST', body: form })

    expect(sent.map(({ to }) => to)).toEqual([[carole]])
    expect(stopped.status).toBe(204)
    expect((await person.ask('offers.keptSearches', { site })).output?.items).toEqual([])
  })
})
