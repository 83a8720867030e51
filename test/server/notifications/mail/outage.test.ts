import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock, type Clock } from '../../../../server/base/clock.js'
import { newId, type Id } from '../../../../server/base/id.js'
import { addDays, addHours, toInstant } from '../../../../server/base/instant.js'
import type { Database } from '../../../../server/database/open-database.js'
import { record } from '../../../../server/events/outbox.js'
import { mailsAtOnce } from '../../../../server/notifications/mail/mail.js'
import { insertAppointment } from '../../../../server/repairs/appointments/appointment.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { ended, messageOf, startChild } from '../../../support/child.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { allDone, allFollowed, anything, owed } from '../../../support/followed.js'
import { almaMail, leftSince, openMailTown, summariesOf } from '../../../support/mail/mail-town.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'
import { answerFromMail, booked } from '../../../support/repairs/booking.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { signIn } from '../../../support/session.js'
import { buildTown } from '../../../support/town.js'
import { until } from '../../../support/until.js'

/** Inserts booked appointments with their events. */
async function bookMany(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, count }: { accountId: Id<'Account'>; count: number },
): Promise<void> {
  const { repairer_id, agenda_id } = await database.reader
    .selectFrom('agenda')
    .select(['repairer_id', 'id as agenda_id'])
    .executeTakeFirstOrThrow()
  const { id: siteId } = await database.reader.selectFrom('site').select('id').executeTakeFirstOrThrow()
  const startsAt = addDays(clock.now(), 8)
  await administer(database, async (tx) => {
    for (let n = 0; n < count; n += 1) {
      const appointmentId: Id<'Appointment'> = newId()
      await insertAppointment(tx, {
        id: appointmentId,
        repairerId: repairer_id,
        agendaId: agenda_id,
        siteId,
        accountId,
        status: 'booked',
        startsAt,
        minutes: 60,
        preparationMinutes: 0,
        cancelUntil: addHours(startsAt, -4),
        bikeType: 'classic',
        words: 'Les freins.',
        contactName: 'Alma',
        language: 'fr',
        sequence: 0,
        createdAt: clock.now(),
      })
      await record(tx, clock.now(), { type: 'appointment.booked', appointmentId, sequence: 0 })
    }
  })
}

describe.each(engines)('mails on %s', (engine) => {
  test('a mail server that is down for a day loses nothing; what is no longer true meanwhile is not sent', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    const { database } = server.services
    const basile = await signIn(server, { email: 'basile@exemple.fr', firstName: 'Basile' })
    const chloe = await signIn(server, { email: 'chloe@exemple.fr', firstName: 'Chloe' })
    const known = await booked(chloe, { startsAt: '2027-03-10T09:00:00Z', firstName: 'Chloe' })
    const before = await leftSince(town)
    sink.refuse = { code: 421, words: 'closed for the day' }

    const kept = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    const gone = await booked(basile, { startsAt: '2027-03-09T10:00:00Z', firstName: 'Basile' })
    await allFollowed(database)
    await answerFromMail(server, { id: gone.id, side: 'resident', answer: 'cancel' })
    await answerFromMail(server, { id: known.id, side: 'resident', answer: 'cancel' })
    await answerFromMail(server, { id: kept.id, side: 'repairer', answer: 'propose', startsAt: '2027-03-09T13:00:00Z' })
    await allFollowed(database)
    for (let hour = 1; hour < 24; hour += 1) {
      server.clock.set(addHours(toInstant('2027-03-01T08:00:00Z'), hour))
      server.services.onCommitted(anything)
      await until(
        () => database.reader.selectFrom('parked_event').select('next_try_at').where('tries', '>', 0).execute(),
        (parked) => parked.every(({ next_try_at }) => next_try_at > server.clock.now()),
      )
    }
    const whileDown = await leftSince(town)
    sink.refuse = undefined
    server.clock.set(addDays(toInstant('2027-03-01T08:00:00Z'), 2))
    await allDone(server.services)
    const afterwards = summariesOf(sink.taken)

    expect(before).toHaveLength(2)
    expect(whileDown).toEqual([])
    // Basile's appointment began and ended during the outage; of Alma's events only the latest is still true.
    expect(afterwards.toSorted()).toEqual([
      'repairer: Annulé : mer. 10 mars à 10 h, Chloe [CANCEL 1]',
      'resident: Autre moment proposé : mar. 9 mars à 14 h, Maison des Marais',
      'resident: Rendez-vous annulé : mer. 10 mars à 10 h, Maison des Marais [CANCEL 1]',
    ])
    expect(sink.taken.flatMap(({ to }) => to)).not.toContain('basile@exemple.fr')
  })

  test('no mail to a mailbox that does not exist is tried again, which the log says, and the other side is told all', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    sink.unknown.set(almaMail, { code: 550, words: `5.1.1 <${almaMail}>: no such mailbox` })

    const { id } = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    const before = await leftSince(town)
    await answerFromMail(server, { id, side: 'repairer', answer: 'cancel' })
    const after = await leftSince(town)

    expect([...before, ...after]).toEqual([expect.stringMatching(/^repairer: /), expect.stringMatching(/^repairer: /)])
    expect(await owed(server.services.database)).toEqual([])
    const said = server.logger.lines.filter(({ message }) => message?.startsWith('no such mailbox'))
    const of = (name: string) => ['warn', { err: expect.any(Error), messageId: `<${name}@our.example>` }]
    expect(said.map(({ level, fields }) => [level, fields])).toEqual([
      of(`booked.resident.${id}.0`),
      of(`cancelled-by-repairer.resident.${id}.1`),
    ])
    expect(said.map(({ fields }) => String(Object.values(fields))).join()).not.toContain(almaMail)
  })

  test('what could not leave leaves in the order in which it happened, for each appointment', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    sink.refuse = { code: 421, words: 'closed' }
    const { id } = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    await allFollowed(server.services.database)

    sink.refuse = undefined
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: '2027-03-09T13:00:00Z' })
    await answerFromMail(server, { id, side: 'resident', answer: 'agree' })
    server.clock.set('2027-03-01T08:00:05Z')
    await allDone(server.services)
    await answerFromMail(server, { id, side: 'repairer', answer: 'cancel' })
    await allFollowed(server.services.database)

    const toAlma = sink.taken.filter(({ to }) => to[0] === almaMail)
    expect(summariesOf(toAlma)).toEqual([
      'resident: Nouveau moment fixé : mar. 9 mars à 14 h, Maison des Marais [REQUEST 2]',
      'resident: Rendez-vous annulé : mar. 9 mars à 14 h, Maison des Marais [CANCEL 3]',
    ])
  })

  test('a server that dies after a mail has left sends it once more at most, with the same Message-ID', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await using sink = await openSmtpSink()
    const { house } = await buildTown(database, systemClock)
    await admitWorkshop(database, systemClock, { at: house })
    const url = 'http://our.example'
    const appointments = 12
    const alma = await signIn({ url, services: { database, clock: systemClock, publicUrl: url } })
    await bookMany({ database, clock: systemClock }, { accountId: alma.accountId, count: appointments })
    const dataDir = mkdtempSync(join(tmpdir(), 'coop-mails-'))
    onTestFinished(() => rmSync(dataDir, { recursive: true }))
    const env = { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url, SMTP_URL: sink.url, PUBLIC_URL: url }
    // A killed process's lease ends after half a minute, which is not waited for here.
    const takeOver = () => database.writer.updateTable('follower').set({ holder: null }).execute()

    const deaths = 2
    for (let death = 0; death < deaths; death += 1) {
      const child = startChild('mail-process.ts', [], env)
      await ended(child)
      expect([child.signalCode, child.exitCode]).toEqual(['SIGKILL', null])
      await takeOver()
    }
    const last = startChild('server-process.ts', [], env)
    await messageOf(last)
    await allFollowed(database)
    last.kill('SIGTERM')
    await ended(last)

    const times = new Map<string | undefined, number>()
    for (const { mail } of sink.taken) times.set(mail.messageId, (times.get(mail.messageId) ?? 0) + 1)
    expect(times.size).toBe(2 * appointments)
    expect(Math.max(...times.values())).toBeLessThanOrEqual(1 + deaths)
    // Two followers were at work at each death.
    expect(sink.taken.length).toBeLessThanOrEqual(2 * appointments + 2 * mailsAtOnce * deaths)
    expect(sink.taken.length).toBeGreaterThan(2 * appointments)
  })

  test('who may have been told of an appointment by a server that died is told of its end', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    const { database, clock } = server.services
    sink.refuse = { code: 421, words: 'closed' }
    const { id } = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    await allFollowed(database)
    const noted = await database.reader.selectFrom('sent_mail').selectAll().execute()
    // The state after a process was killed while waiting for the mail server.
    for (const side of ['resident', 'repairer']) {
      const message_id = `<booked.${side}.${id}.0@our.example>`
      await database.writer
        .insertInto('sent_mail')
        .values({ message_id, begun_at: clock.now(), sent_at: null })
        .execute()
    }

    await answerFromMail(server, { id, side: 'resident', answer: 'cancel' })
    sink.refuse = undefined
    server.clock.set('2027-03-01T08:00:05Z')
    await allDone(server.services)

    expect(noted).toEqual([])
    expect(await leftSince(town)).toEqual([
      'repairer: Annulé : mar. 9 mars à 10 h, Alma [CANCEL 1]',
      'resident: Rendez-vous annulé : mar. 9 mars à 10 h, Maison des Marais [CANCEL 1]',
    ])
  })

  test('three hundred mails leave without holding anybody up', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    await allFollowed(server.services.database)
    await bookMany(server.services, { accountId: alma.accountId, count: 150 })
    server.services.onCommitted(anything)
    const left = (count: number) =>
      until(
        () => sink.taken.length,
        (taken) => taken >= count,
        100_000,
      )

    await left(1)
    await alma.ask('accounts.me', { site: 'ville-de-lomme' })
    const leftByThen = sink.taken.length
    await left(300)

    expect(leftByThen).toBeLessThan(300)
    expect(new Set(sink.taken.map(({ mail }) => mail.messageId)).size).toBe(300)
  })
})
