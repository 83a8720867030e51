import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { addHours } from '../../../server/base/instant.js'
import type { Engine } from '../../../server/database/columns.js'
import { briefLoanPath } from '../../../server/loans/links/links.js'
import { briefPath } from '../../../server/repairs/appointments/links.js'
import { engines, oneEngine } from '../../support/engines.js'
import { aMinutePasses, askLive, listenByLink, refusedLive } from '../../support/live.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { visitor } from '../../support/session.js'
import { openWorkshopTalk, sideSecretOf, staffSecretOf } from '../../support/talks/workshop-talk.js'

/** Nadia gives and Lucas asks, each on the page that a mail led to; nobody is signed in there. */
async function openByLinks(engine: Engine) {
  const server = await openLending(engine)
  const wish = async (title: string) => (await asked(server.lucas, await give(server.giver, { title }), days(5, 7))).id
  const [id, other] = [await wish('Échelle'), await wish('Tente')]
  const page = await visitor(server, { origin: ourAddress })
  const linkTo = (loan: string, side: 'giver' | 'taker') => {
    const { secret } = linkOf(server, loan, side)
    return { kind: 'loan', id: loan, secret, site } as const
  }
  const say = (loan: string, side: 'giver' | 'taker', words: string) =>
    page.act('talks.sayLink', { ...linkTo(loan, side), words })
  const brief = (isElsewhere: boolean) => {
    const linked = { id: toId<'Loan'>(id), site: { slug: site }, mark: undefined }
    const path = briefLoanPath(server.services.hmac, linked, { side: 'taker', now: server.clock.now(), isElsewhere })
    return { ...linkTo(id, 'taker'), secret: path.split('#')[1] ?? '' }
  }
  await aMinutePasses(server)
  return { server, id, other, page, linkTo, say, brief }
}

describe.each(engines)('who came by the link of a mail, on %s', (engine) => {
  test('hears of that loan and of no other, without a word of it, and that it was read', async () => {
    const { server, id, other, page, linkTo, say } = await openByLinks(engine)
    await using _ = server
    await using lucas = await listenByLink(server, page, linkTo(id, 'taker'))
    await using nadia = await listenByLink(server, page, linkTo(other, 'giver'))

    await say(other, 'giver', 'La tente est prête.')
    await say(id, 'giver', 'Passez par la cour.')

    expect(await lucas.hears(`loan:${id}`)).toEqual([`loan:${id}`])
    expect(lucas.text).not.toContain('cour')
    expect(await nadia.hears(`loan:${other}`)).toEqual([`loan:${other}`])
    const { output } = await page.ask('talks.openLink', linkTo(other, 'taker'))
    await page.act('talks.seeLink', { ...linkTo(other, 'taker'), to: output?.lines.at(-1)?.at ?? '' })
    expect(await nadia.hears(`loan:${other}`, 2)).toEqual([`loan:${other}`, `loan:${other}`])
  })

  test('hears of nothing once they have ended their links, and the other side goes on', async () => {
    const { server, id, page, linkTo, say } = await openByLinks(engine)
    await using _ = server
    await using lucas = await listenByLink(server, page, linkTo(id, 'taker'))
    await using nadia = await listenByLink(server, page, linkTo(id, 'giver'))

    await (await onOurs(server, server.lucas)).act('accounts.endAllSessions', { keepThis: true })

    expect(await lucas.ended()).toBe(true)
    await say(id, 'giver', 'Passez par la cour.')
    await nadia.hears(`loan:${id}`)
    expect(lucas.news).toEqual([])
    expect(await refusedLive(await listenByLink(server, page, linkTo(id, 'taker')))).toBe('link-over')
  })

  test('hears of it for as long as a link lasts that is for an hour', async () => {
    const { server, page, brief } = await openByLinks(engine)
    await using _ = server
    const link = brief(false)
    await using listening = await listenByLink(server, page, link)
    expect(listening.status).toBe(200)

    server.clock.set(addHours(server.clock.now(), 1))

    expect(await listening.ended()).toBe(true)
    expect(await refusedLive(await listenByLink(server, page, link))).toBe('loan-gone')
  })

  test('hears of a block at once, and may write no more', async () => {
    const { server, id, page, linkTo } = await openByLinks(engine)
    await using _ = server
    await using lucas = await listenByLink(server, page, linkTo(id, 'taker'))

    await page.act('loans.blockLink', { ...linkOf(server, id, 'giver'), blocked: true })

    await lucas.hears(`loan:${id}`)
    expect((await page.ask('talks.openLink', linkTo(id, 'taker'))).output?.mayWrite).toBe(false)
  })

  test('of the staff of a workshop hears of an appointment until their role ends', async () => {
    await using town = await openWorkshopTalk(engine)
    const { server, talk, page, malik, paul, member } = town
    await aMinutePasses(server)
    const link = (secret: string) => ({ ...talk, secret, site })
    await using staff = await listenByLink(server, page, link(staffSecretOf(server, talk.id, paul)))
    await using alma = await listenByLink(server, page, link(sideSecretOf(server, talk.id, 'resident')))
    const subject = `appointment:${talk.id}`

    await page.act('talks.sayLink', { ...link(staffSecretOf(server, talk.id, malik)), words: 'Demain midi.' })

    expect(await staff.hears(subject)).toEqual([subject])
    expect(await alma.hears(subject)).toEqual([subject])
    const role = await server.services.database.reader
      .selectFrom('role')
      .select('id')
      .where('account_id', '=', paul.accountId)
      .executeTakeFirstOrThrow()
    expect((await malik.act('roles.endRole', { member, roleId: role.id })).reason).toBeUndefined()
    expect(await staff.ended()).toBe(true)
    expect(alma.isOver).toBe(false)
  })

  test('hears of nothing by a link that reads no words', async () => {
    await using town = await openWorkshopTalk(engine)
    const { server, talk, page } = town
    const linked = { appointment: { id: toId<'Appointment'>(talk.id) }, site: { slug: site } }
    const path = briefPath(server.services.hmac, linked, { now: server.clock.now(), isElsewhere: true })
    const refused = async (secret: string) => refusedLive(await listenByLink(server, page, { ...talk, secret, site }))

    // That of the whole workshop, and one that was made on the page of a site.
    expect(await refused(sideSecretOf(server, talk.id, 'repairer'))).toBe('appointment-gone')
    expect(await refused(path.split('#')[1] ?? '')).toBe('appointment-gone')
  })
})

describe.each(oneEngine)('listening by a link', (engine) => {
  test('is for who has it whole, and asks for nothing else', async () => {
    const { server, id, other, page, linkTo, brief } = await openByLinks(engine)
    await using _ = server
    const right = linkTo(id, 'taker')
    const refused = async (link: object, more: object = {}) =>
      refusedLive(await askLive(server, page, { body: JSON.stringify({ site, link, ...more }) }))
    const { site: _site, ...link } = right

    expect(await refused({ ...link, secret: linkTo(other, 'taker').secret })).toBe('loan-gone')
    expect(await refused({ ...link, kind: 'appointment' })).toBe('appointment-gone')
    expect(await refused({ ...link, secret: brief(true).secret })).toBe('loan-gone')
    expect(await refused(link, { site: 'elsewhere' })).toBe('loan-gone')
    expect(await refused(link, { member: id })).toBe('invalid-input')
    expect(await refused({ ...link, secret: 'x' })).toBe('invalid-input')
    expect(await refused({ ...link, kind: 'offer' })).toBe('invalid-input')
    expect(await refused(link, { site: undefined })).toBe('invalid-input')
  })

  test('a fifth time by one link ends the first', async () => {
    const { server, id, page, linkTo } = await openByLinks(engine)
    await using _ = server
    const streams = []
    for (let n = 0; n < 5; n += 1) streams.push(await listenByLink(server, page, linkTo(id, 'taker')))

    expect(await streams[0]?.ended()).toBe(true)
    expect(streams.map(({ isOver }) => isOver)).toEqual([true, false, false, false, false])
  })
})
