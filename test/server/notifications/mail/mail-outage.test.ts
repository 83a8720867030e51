import { describe, expect, test } from 'vitest'
import { addMs } from '../../../../server/base/instant.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed, owed } from '../../../support/followed.js'
import { openMailTown } from '../../../support/mail/mail-town.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'
import { booked } from '../../../support/repairs/booking.js'
import { holder } from '../../../support/roles/two-members.js'
import type { TestServer } from '../../../support/test-server.js'

const gauge = async ({ url }: TestServer, name: string) => {
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text()) ?? []
  return Number(value)
}

const told = ({ logger }: TestServer) =>
  logger.lines.filter(({ message }) => /^(no mail leaves|mails leave)/.test(message ?? ''))

describe.each(engines)('a mail server that takes nothing, on %s', (engine) => {
  test('is told once in the log with its reason, counted, and shown at the network’s desk until mails leave', async () => {
    await using town = await openMailTown(engine)
    const { server, alma, sink } = town
    const { database, clock } = server.services
    const site = await database.reader.selectFrom('site').select(['id', 'member_id']).executeTakeFirstOrThrow()
    const admin = await holder(server, 'admin', { member: site.member_id, siteId: site.id })
    const shown = async () => (await admin.ask('mails.outage', {})).output
    await allFollowed(database)
    const before = [await gauge(server, 'coop_mail_outage_seconds'), await shown()]

    await sink[Symbol.asyncDispose]()
    const since = clock.now()
    await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    await allFollowed(database)
    const atOnce = await shown()
    server.clock.set(addMs(since, 180_000))
    const later = await shown()
    const [seconds, waiting] = [
      await gauge(server, 'coop_mail_outage_seconds'),
      await gauge(server, 'coop_mails_waiting'),
    ]
    const saidMeanwhile = told(server)
    await using _back = await openSmtpSink(sink.port)
    // What was tried again in vain meanwhile waits longer.
    server.clock.set(addMs(since, 600_000))
    await allDone(server.services)

    expect(before).toEqual([0, {}])
    expect([atOnce, later]).toEqual([{}, { since }])
    expect([seconds, waiting]).toEqual([180, 2])
    expect(saidMeanwhile.map(({ level, fields }) => [level, fields])).toEqual([
      ['error', { reason: expect.stringMatching(/^nobody listens at 127\.0\.0\.1:\d+: see SMTP_URL$/) }],
    ])
    expect(told(server).at(-1)).toEqual({ level: 'info', fields: { since }, message: 'mails leave again' })
    expect([await shown(), await gauge(server, 'coop_mail_outage_seconds')]).toEqual([{}, 0])
    expect(await owed(database)).toEqual([])
  })

  test('is not what one mailbox is that takes nothing for now', async () => {
    await using town = await openMailTown(engine)
    const { server, alma, sink } = town
    sink.refuse = { code: 451, words: 'later' }

    await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    await allFollowed(server.services.database)

    expect([await gauge(server, 'coop_mail_outage_seconds'), told(server)]).toEqual([0, []])
    expect(await gauge(server, 'coop_mails_waiting')).toBe(2)
  })
})
