import { describe, expect, test } from 'vitest'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { allFollowed } from '../../../support/followed.js'
import { openSmtpSink, type TakenMail } from '../../../support/mail/smtp-sink.js'
import { answerFromMail, booked, mondayAt } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn } from '../../../support/session.js'

const said = ({ to, mail }: TakenMail) => `${to[0]}: ${(mail.subject ?? '').replace(/[\u00a0\u202f]/g, ' ')}`

describe.each(engines)('mails about the appointments of a workshop, on %s', (engine) => {
  test('lead to the desk whoever works there, and everybody else to the page that the mail opens', async () => {
    await using sink = await openSmtpSink()
    const env = { SMTP_URL: sink.url }
    const { server, paul, member } = await openWorkshopDesk(engine, { email: 'Malik@bureau.example' }, { env })
    await using _closed = server
    const { database } = server.services
    const alma = await signIn(server)

    const { id } = await booked(alma, { startsAt: mondayAt(15) })
    await allFollowed(database)
    const toStaff = sink.taken.splice(0).find(({ to }) => to[0] === 'Malik@bureau.example')
    await administer(database, (tx) => tx.updateTable('repairer').set({ email: 'atelier@exemple.fr' }).execute())
    await given(paul.act('workshop.answer', { member, appointmentId: id, seen: 0, answer: 'cancel' }))
    const again = await booked(alma, { startsAt: mondayAt(16) })
    await allFollowed(database)
    const toOthers = sink.taken.find(({ to, mail }) => to[0] === 'atelier@exemple.fr' && mail.text?.includes(again.id))

    expect(toStaff?.mail.text).toContain(`/bureau#/workshop/member/maison-des-marais/${id}`)
    expect(toStaff?.mail.text).not.toContain('/rendez-vous/')
    expect(toOthers?.mail.text).toContain(`/s/ville-de-lomme/rendez-vous/${again.id}#`)
  })

  test('tell who was entered with an address, who may cancel from it; the workshop is told of that, not of its own entry', async () => {
    await using sink = await openSmtpSink()
    const { server, paul, member } = await openWorkshopDesk(engine, {}, { env: { SMTP_URL: sink.url } })
    await using _closed = server
    const { database } = server.services
    const call = { member, bikeType: 'classic', locale: 'fr', words: '', startsAt: mondayAt(15) } as const

    await given(paul.act('workshop.enter', { ...call, startsAt: mondayAt(17) }))
    const { id } = await given(paul.act('workshop.enter', { ...call, firstName: 'Jeanne', email: 'jeanne@exemple.fr' }))
    const nameless = await paul.act('workshop.enter', { ...call, email: 'jeanne@exemple.fr', startsAt: mondayAt(14) })
    await allFollowed(database)
    const entered = sink.taken.splice(0).map(said)
    await answerFromMail(server, { id, side: 'resident', answer: 'cancel' })
    await allFollowed(database)

    expect(entered).toEqual(['jeanne@exemple.fr: Rendez-vous fixé : lun. 1er mars à 15 h, Maison des Marais'])
    expect(nameless.reason).toBe('invalid-input')
    expect(sink.taken.map(said).filter((mail) => mail.startsWith('atelier@'))).toHaveLength(1)
  })
})
