import { describe, expect, test } from 'vitest'
import { toId } from '../../../../server/base/id.js'
import { expireAppointments } from '../../../../server/repairs/appointments/expire-appointments.js'
import { appointmentSecret } from '../../../../server/repairs/appointments/links.js'
import { engines } from '../../../support/engines.js'
import { allFollowed } from '../../../support/followed.js'
import { answerFromMail, booked, mondayAt } from '../../../support/repairs/booking.js'
import {
  almaMail,
  entryIn,
  leftSince,
  openMailTown,
  spaced,
  summariesOf,
  workshopMail,
} from '../../../support/mail/mail-town.js'

describe.each(engines)('mails about appointments on %s', (engine) => {
  test('who has booked is told where, when, for how much, what to bring and until when it can be cancelled', async () => {
    await using town = await openMailTown(engine, {
      stepMinutes: 30,
      toBring: 'La clé de l’antivol.',
      directions: 'Au fond de la cour, porte verte.',
    })
    const { server, sink, alma } = town
    const { id: service } = await server.services.database.reader
      .selectFrom('repair_service')
      .select('id')
      .where('minutes', '=', 120)
      .executeTakeFirstOrThrow()

    const { id } = await booked(alma, { startsAt: '2027-03-09T13:30:00Z', service, bikeType: 'electric' })
    await allFollowed(server.services.database)

    const taken = sink.taken.find(({ to }) => to[0] === almaMail)
    if (!taken) throw new Error('no mail to Alma')
    const { mail, to } = taken
    const link = `http://our.example/s/ville-de-lomme/rendez-vous/${id}#${appointmentSecret(server.services.hmac, 'resident', { id: toId(id), mark: undefined })}`
    expect(to).toEqual([almaMail])
    expect(mail.subject).toBe('Rendez-vous fixé\u00a0: mar. 9 mars à 14\u00a0h\u00a030, Maison des Marais')
    expect(mail.messageId).toBe(`<booked.resident.${id}.0@our.example>`)
    expect(spaced(mail.text).trimEnd()).toBe(
      `Ville de Lomme

Votre rendez-vous est fixé

Maison des Marais vous attend mardi 9 mars à 14 h 30.

Quand
  mardi 9 mars à 14 h 30 (environ 2 h)
Où
  Maison des Marais
  3 place du Lavoir
  59160 Lomme
À faire
  Révision complète
Vélo
  vélo électrique
Prix
  environ 65 €
À apporter
  La clé de l’antivol.
Comment venir
  Au fond de la cour, porte verte.
Téléphone
  03 53 01 20 30

Voir ou annuler le rendez-vous
${link}

Un empêchement ? Vous pouvez annuler jusqu’au mardi 9 mars à 10 h 30. Après, téléphonez au 03 53 01 20 30.

Un e-mail de rappel arrive deux jours avant.

-- 
Vous recevez cet e-mail à la suite d’un rendez-vous demandé sur le site « Ville de Lomme ». Ne le transférez pas : son lien permet de répondre à votre place.`,
    )
    expect(mail.html).toContain(`<a href="${link}">Voir ou annuler le rendez-vous</a>`)
    const call = '<a href="tel:0353012030">03\u00a053\u00a001\u00a020\u00a030</a>'
    expect(String(mail.html).split(call)).toHaveLength(3)
    expect(mail.text).toContain('téléphonez au 03\u00a053\u00a001\u00a020\u00a030.')
    expect(mail.html).toContain(
      '<a href="https://www.openstreetmap.org/directions?to=3%20place%20du%20Lavoir%2059160%20Lomme">3 place du Lavoir<br>\n59160\u00a0Lomme</a>',
    )
    expect(mail.html).not.toMatch(/<(img|script|link|iframe|table)\b|\bon[a-z]+=|url\(/i)
    const entry = entryIn(taken)
    expect([entry?.method, entry?.value('DTSTART'), entry?.value('DTEND')]).toEqual([
      'REQUEST',
      '20270309T133000Z',
      '20270309T153000Z',
    ])
  })

  test('the repairer is told who comes, with what, what they wrote and how to reach them, in words that do nothing', async () => {
    await using town = await openMailTown(engine, { onRequest: true })
    const words = '<img src=x onerror=alert(1)>\r\n.\r\nBcc: evil@exemple.fr'

    const { id } = await booked(town.alma, {
      startsAt: mondayAt(14),
      words,
      phone: '06 12 34 56 78',
      firstName: 'Alma\r\nBcc: evil',
    })
    await allFollowed(town.server.services.database)

    const taken = town.sink.taken.find(({ to }) => to[0] === workshopMail)
    const { mail, to } = taken ?? { to: [] }
    expect(to).toEqual([workshopMail])
    expect(spaced(mail?.subject)).toBe('À répondre : lun. 1er mars à 14 h, Alma Bcc: evil')
    expect([...(mail?.headers.keys() ?? [])]).not.toContain('bcc')
    expect(spaced(mail?.text)).toContain('> <img src=x onerror=alert(1)>\n> .\n> Bcc: evil@exemple.fr')
    expect(spaced(mail?.text)).toContain('Qui\n  Alma Bcc: evil\n  06 12 34 56 78')
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;<br>')
    expect(spaced(mail?.text)).toContain(`/rendez-vous/${id}#`)
    expect(spaced(mail?.text)).toContain('Vous avez jusqu’au lundi 1er mars à 11 h 30 pour répondre.')
  })

  test('an appointment that is booked at once, moved and cancelled is one event in either calendar', async () => {
    await using town = await openMailTown(engine)
    const { server, alma } = town

    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    const first = await leftSince(town)
    await answerFromMail(server, {
      id,
      side: 'repairer',
      answer: 'propose',
      startsAt: mondayAt(16),
      words: 'Plus tard ?',
    })
    const second = await leftSince(town)
    await answerFromMail(server, { id, side: 'resident', answer: 'agree' })
    const third = await leftSince(town)
    await answerFromMail(server, { id, side: 'repairer', answer: 'cancel', words: 'Je suis malade.' })
    await allFollowed(server.services.database)
    const entries = town.sink.taken.map(entryIn)
    const fourth = await leftSince(town)

    expect(first).toEqual([
      'repairer: Nouveau rendez-vous : lun. 1er mars à 14 h, Alma [REQUEST 0]',
      'resident: Rendez-vous fixé : lun. 1er mars à 14 h, Maison des Marais [REQUEST 0]',
    ])
    expect(second).toEqual(['resident: Autre moment proposé : lun. 1er mars à 16 h, Maison des Marais'])
    expect(third).toEqual([
      'repairer: C’est d’accord : lun. 1er mars à 16 h, Alma [REQUEST 2]',
      'resident: Nouveau moment fixé : lun. 1er mars à 16 h, Maison des Marais [REQUEST 2]',
    ])
    expect(fourth).toEqual([
      'repairer: Annulation notée : lun. 1er mars à 16 h, Alma [CANCEL 3]',
      'resident: Rendez-vous annulé : lun. 1er mars à 16 h, Maison des Marais [CANCEL 3]',
    ])
    expect(new Set(entries.map((entry) => entry?.value('UID')))).toEqual(new Set([`${id}@our.example`]))
  })

  test('a request is sent on, and accepted, refused with its reason, or cancelled before it is answered', async () => {
    await using town = await openMailTown(engine, { onRequest: true })
    const { server, alma } = town
    const ask = async () => {
      const { id } = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
      return { id, told: await leftSince(town) }
    }

    const one = await ask()
    await answerFromMail(server, { id: one.id, side: 'repairer', answer: 'accept' })
    const accepted = await leftSince(town)
    await answerFromMail(server, { id: one.id, side: 'resident', answer: 'cancel' })
    const cancelled = await leftSince(town)
    const two = await ask()
    await answerFromMail(server, { id: two.id, side: 'repairer', answer: 'refuse', words: 'Pas ce modèle.' })
    await allFollowed(server.services.database)
    const reason = town.sink.taken[0]?.mail.text
    const refused = await leftSince(town)
    const three = await ask()
    await answerFromMail(server, { id: three.id, side: 'resident', answer: 'cancel' })
    const withdrawn = await leftSince(town)

    expect(one.told).toEqual([
      'repairer: À répondre : mar. 9 mars à 10 h, Alma',
      'resident: Demande envoyée : mar. 9 mars à 10 h, Maison des Marais',
    ])
    expect(accepted).toEqual([
      'repairer: Rendez-vous fixé : mar. 9 mars à 10 h, Alma [REQUEST 1]',
      'resident: Demande acceptée : mar. 9 mars à 10 h, Maison des Marais [REQUEST 1]',
    ])
    expect(cancelled).toEqual([
      'repairer: Annulé : mar. 9 mars à 10 h, Alma [CANCEL 2]',
      'resident: Rendez-vous annulé : mar. 9 mars à 10 h, Maison des Marais [CANCEL 2]',
    ])
    expect(refused).toEqual(['resident: Demande refusée : mar. 9 mars à 10 h, Maison des Marais'])
    expect(spaced(reason)).toContain('> Pas ce modèle.')
    expect(spaced(reason)).toContain('Chercher un autre créneau\nhttp://our.example/s/ville-de-lomme/reparation\n')
    expect(withdrawn).toEqual(['repairer: Annulé : mar. 9 mars à 10 h, Alma'])
  })

  test('another time that is declined, or that nobody answers, leaves the appointment where it was, and both are told', async () => {
    await using town = await openMailTown(engine)
    const { server, alma } = town
    const { id } = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    const propose = async () => {
      await leftSince(town)
      await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: '2027-03-10T09:00:00Z' })
      await leftSince(town)
    }

    await propose()
    await answerFromMail(server, { id, side: 'resident', answer: 'decline' })
    const declined = await leftSince(town)
    await propose()
    server.clock.set('2027-03-04T08:00:00Z')
    await expireAppointments({ database: server.services.database, clock: server.clock })
    const expired = await leftSince(town)

    expect(declined).toEqual([
      'repairer: Proposition déclinée : Alma, mar. 9 mars',
      'resident: Rendez-vous inchangé : mar. 9 mars à 10 h, Maison des Marais',
    ])
    expect(expired).toEqual([
      'repairer: Sans réponse : Alma, mar. 9 mars à 10 h',
      'resident: Rendez-vous inchangé : mar. 9 mars à 10 h, Maison des Marais',
    ])
  })

  test('another time than the one that was only asked for, declined, ends the request', async () => {
    await using town = await openMailTown(engine, { onRequest: true })
    const { server, alma } = town
    const { id } = await booked(alma, { startsAt: '2027-03-09T09:00:00Z' })
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: '2027-03-10T09:00:00Z' })
    await leftSince(town)

    await answerFromMail(server, { id, side: 'resident', answer: 'decline' })

    expect(await leftSince(town)).toEqual(['repairer: Proposition déclinée : Alma, mar. 9 mars'])
  })

  test('who books too late to cancel is told to telephone, not until when it could have been done', async () => {
    await using town = await openMailTown(engine)

    const { id } = await booked(town.alma, { startsAt: mondayAt(11) })
    await allFollowed(town.server.services.database)

    const text = spaced(town.sink.taken.find(({ to }) => to[0] === almaMail)?.mail.text)
    expect(text).toContain('Il est trop tard pour annuler en ligne : téléphonez au 03 53 01 20 30.')
    expect(text).toContain(`Voir le rendez-vous\nhttp://our.example/s/ville-de-lomme/rendez-vous/${id}#`)
    expect(text).not.toMatch(/annuler jusqu’au|Voir ou annuler/)
  })

  test('who is proposed a later time is told until when both are theirs, and that silence leaves the first', async () => {
    await using town = await openMailTown(engine)
    const { server, alma, sink } = town
    const proposal = async (first: string, other: string) => {
      const { id } = await booked(alma, { startsAt: first })
      await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: other })
      await allFollowed(server.services.database)
      const text = spaced(sink.taken.findLast(({ to }) => to[0] === almaMail)?.mail.text)
      await answerFromMail(server, { id, side: 'resident', answer: 'cancel' })
      await leftSince(town)
      return text
    }

    const both = await proposal('2027-03-09T09:00:00Z', '2027-03-10T09:00:00Z')
    const passing = await proposal(mondayAt(16), '2027-03-03T09:00:00Z')

    expect(both).toContain('Vous avez jusqu’au jeudi 4 mars à 9 h pour répondre. Les deux moments vous sont gardés')
    expect(passing).toContain(
      'Vous avez jusqu’au lundi 1er mars à 13 h pour répondre. Les deux moments vous sont gardés',
    )
    expect(both).toContain('Si vous déclinez ou si vous ne répondez pas, le rendez-vous reste mardi 9 mars à 10 h.')
  })

  test('who books in English is written to in English, and the repairer in the language of the site', async () => {
    await using town = await openMailTown(engine, { stepMinutes: 30 })

    const { id } = await booked(town.alma, { startsAt: '2027-03-09T13:30:00Z', locale: 'en' })
    await allFollowed(town.server.services.database)

    const text = town.sink.taken.find(({ to }) => to[0] === almaMail)?.mail.text
    expect(summariesOf(town.sink.taken).toSorted()).toEqual([
      'repairer: Nouveau rendez-vous : mar. 9 mars à 14 h 30, Alma [REQUEST 0]',
      expect.stringMatching(/^resident: Appointment: Tue,? 9 Mar at 14:30, Maison des Marais \[REQUEST 0\]$/),
    ])
    expect(text).toContain(`/s/ville-de-lomme/rendez-vous/${id}?lang=en#`)
    expect(text).toContain('You can cancel until Tuesday 9 March at 10:30.')
  })
})
