import { describe, expect, test } from 'vitest'
import { passTime } from '../../../../server/pass-time.js'
import { engines } from '../../../support/engines.js'
import { allDone, allFollowed, anything } from '../../../support/followed.js'
import { almaMail, leftSince, openMailTown, spaced, type MailTown } from '../../../support/mail/mail-town.js'
import { onOurs } from '../../../support/offers/publishing.js'
import { answerFromMail, booked } from '../../../support/repairs/booking.js'

/** The mails sent when the clock is set to that instant. */
async function at(town: MailTown, moment: string): Promise<string[]> {
  const { database, clock, onCommitted } = town.server.services
  town.server.clock.set(moment)
  await passTime({ database, clock })
  onCommitted(anything)
  return leftSince(town)
}

const reminder = 'resident: Rappel : mar. 9 mars à 15 h, Maison des Marais'

describe.each(engines)('reminders on %s', (engine) => {
  test('two days before, the resident is reminded once of the appointment as it then stands', async () => {
    await using town = await openMailTown(engine)
    await booked(town.alma, { startsAt: '2027-03-09T14:00:00Z' })
    await leftSince(town)

    const before = await at(town, '2027-03-07T13:59:59Z')
    const due = await at(town, '2027-03-07T14:00:00Z')
    const after = await at(town, '2027-03-07T15:00:00Z')

    expect([before, due, after]).toEqual([[], [reminder], []])
  })

  test('an appointment that is cancelled or moved after its reminder fell due is not reminded of at its old hour', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    const { id } = await booked(alma, { startsAt: '2027-03-09T14:00:00Z' })
    await leftSince(town)
    sink.refuse = { code: 421, words: 'closed' }
    const down = await at(town, '2027-03-07T14:00:00Z')

    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: '2027-03-11T14:00:00Z' })
    await answerFromMail(server, { id, side: 'resident', answer: 'agree' })
    // Let all end first: a mail that fails after the clock was set would be retried later than that.
    await allFollowed(server.services.database)
    sink.refuse = undefined
    const up = await at(town, '2027-03-07T15:00:00Z')
    await allDone(server.services)
    up.push(...(await leftSince(town)))
    const new48HoursBefore = await at(town, '2027-03-09T14:00:00Z')

    expect(down).toEqual([])
    expect(up.filter((told) => told.includes('Rappel'))).toEqual([])
    expect(new48HoursBefore).toEqual(['resident: Rappel : jeu. 11 mars à 15 h, Maison des Marais'])
  })

  test('a reminder that could not leave by day waits for the morning, and holds no other mail up', async () => {
    await using town = await openMailTown(engine)
    const { server, sink, alma } = town
    const { database } = server.services
    const { id } = await booked(alma, { startsAt: '2027-03-09T14:00:00Z' })
    await leftSince(town)
    sink.refuse = { code: 421, words: 'closed' }
    const down = await at(town, '2027-03-07T14:00:00Z')
    sink.refuse = undefined

    // 23:30, 07:59 and 08:00 in Lomme.
    await at(town, '2027-03-07T22:30:00Z')
    await allDone(town.server.services)
    const inTheNight = sink.taken.length
    const early = await at(town, '2027-03-08T06:59:59Z')
    const morning = await at(town, '2027-03-08T07:00:00Z')
    await answerFromMail(server, { id, side: 'repairer', answer: 'cancel' })
    await allFollowed(database)

    expect([down, inTheNight, early]).toEqual([[], 0, []])
    expect(morning).toEqual([reminder])
  })

  test('nobody is reminded of an appointment that has begun meanwhile', async () => {
    await using town = await openMailTown(engine)
    await booked(town.alma, { startsAt: '2027-03-09T14:00:00Z' })
    await leftSince(town)
    town.sink.refuse = { code: 421, words: 'closed' }
    await at(town, '2027-03-07T14:00:00Z')
    town.sink.refuse = undefined

    const late = await at(town, '2027-03-09T14:00:00Z')
    await allDone(town.server.services)

    expect([...late, ...(await leftSince(town))]).toEqual([])
  })

  test('the reminder says where, what to bring, and until when it can still be cancelled', async () => {
    await using town = await openMailTown(engine, { toBring: 'La clé de l’antivol.' })
    await booked(town.alma, { startsAt: '2027-03-09T14:00:00Z' })
    await leftSince(town)
    town.server.clock.set('2027-03-07T14:00:00Z')
    await passTime({ database: town.server.services.database, clock: town.server.clock })
    await allFollowed(town.server.services.database)

    const [taken] = town.sink.taken
    const text = spaced(taken?.mail.text)

    expect(text).toContain('Maison des Marais vous attend mardi 9 mars à 15 h.')
    expect(text).toContain('À apporter\n  La clé de l’antivol.')
    expect(text).toContain('Vous pouvez annuler jusqu’au mardi 9 mars à 11 h.')
    expect(taken?.mail.attachments).toEqual([])
  })

  test('whoever wants none gets none, and is promised none', async () => {
    await using town = await openMailTown(engine)
    const alma = await onOurs(town.server, town.alma)
    await alma.act('accounts.changeProfile', { reminders: false })
    await booked(town.alma, { startsAt: '2027-03-09T14:00:00Z' })
    await allFollowed(town.server.services.database)
    const [fixed] = town.sink.taken.filter(({ to }) => to[0] === almaMail)
    await leftSince(town)

    const due = await at(town, '2027-03-07T14:00:00Z')

    expect(spaced(fixed?.mail.text)).not.toContain('rappel')
    expect(due).toEqual([])
  })
})
