import { describe, expect, test } from 'vitest'
import { newId } from '../../../../server/base/id.js'
import { addDays } from '../../../../server/base/instant.js'
import type { Language } from '../../../../server/base/language.js'
import { dossierAppointments } from '../../../../server/repairs/appointments/dossier-appointments.js'
import { workshopCalendarPath } from '../../../../server/repairs/workshop/calendar/calendar-link.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { readCalendar } from '../../../support/mail/calendar-file.js'
import { booked, mondayAt } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn, type Person } from '../../../support/session.js'

/** The events of a calendar, each read by itself as the standard says. */
function eventsIn(file: string) {
  const [head = '', ...events] = file.split('BEGIN:VEVENT\r\n')
  expect(head).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  return events.map((event) =>
    readCalendar(`${head}BEGIN:VEVENT\r\n${event.replace(/END:VCALENDAR\r\n$/, '')}END:VCALENDAR\r\n`),
  )
}

describe.each(engines)('all appointments as one calendar, on %s', (engine) => {
  test('stand under a secret address, with no more of anybody than whoever repairs needs on their telephone', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    const named = { member, locale: 'fr' } as const
    const alma = await booked(await signIn(server), { startsAt: mondayAt(14), phone: '06 39 98 20 11' })
    await given(
      malik.act('workshop.enter', { member, bikeType: 'electric', locale: 'fr', words: '', startsAt: mondayAt(16) }),
    )
    const before = await given(malik.ask('workshop.calendar', named))

    await given(malik.act('workshop.renewCalendar', { member }))
    const { address = '' } = await given(malik.ask('workshop.calendar', named))
    const response = await fetch(address.replace(server.services.publicUrl, server.url))
    const events = eventsIn(await response.text())

    expect(before.address).toBeUndefined()
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(events.map((event) => ['SUMMARY', 'DTSTART', 'DTEND', 'STATUS'].map((name) => event.value(name)))).toEqual([
      ['À répondre\u00a0: Alma', '20270301T130000Z', '20270301T140000Z', 'TENTATIVE'],
      ['Passage', '20270301T150000Z', '20270301T160000Z', 'CONFIRMED'],
    ])
    expect(events[0]?.value('UID')).toBe(`${alma.id}@our.example`)
    expect(events[0]?.value('URL')).toMatch(new RegExp(`/bureau#/workshop/member/[a-z-]+/${alma.id}$`))
    expect(JSON.stringify(events)).not.toMatch(/06 39|voilée/)
  })

  test('are not sent again while nothing changes, and are once something does', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    await given(malik.act('workshop.renewCalendar', { member }))
    const { address = '' } = await given(malik.ask('workshop.calendar', { member, locale: 'en' }))
    const read = (etag = '') =>
      fetch(address.replace(server.services.publicUrl, server.url), { headers: { 'if-none-match': etag } })

    const first = await read()
    const etag = first.headers.get('etag') ?? ''
    server.clock.set(mondayAt(9, 30))
    const same = await read(etag)
    await booked(await signIn(server), { startsAt: mondayAt(14) })
    const changed = await read(etag)

    expect([first.status, same.status, changed.status]).toEqual([200, 304, 200])
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect(eventsIn(await first.text())).toEqual([])
    expect(eventsIn(await changed.text()).map((event) => event.value('DESCRIPTION'))).toEqual(['classic bike'])
  })

  test('have a new address at will: the one before leads nowhere at once, and its secret is in no log', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    const address = async () => (await given(malik.ask('workshop.calendar', { member, locale: 'fr' }))).address ?? ''
    const open = async (at: string) => (await fetch(at.replace(server.services.publicUrl, server.url))).status

    await given(malik.act('workshop.renewCalendar', { member }))
    const first = await address()
    const opened = await open(first)
    await given(malik.act('workshop.renewCalendar', { member }))
    const second = await address()
    const after = [await open(first), await open(second)]
    await given(malik.act('workshop.endCalendar', { member }))

    expect(second).not.toBe(first)
    expect([opened, ...after, await open(second), await address()]).toEqual([200, 404, 200, 404, ''])
    expect(await server.services.database.reader.selectFrom('workshop_calendar').selectAll().execute()).toEqual([])
  })

  test('stand at an address of each person’s own, which ends with their role and with nobody else’s', async () => {
    const { server, member, malik, paul } = await openWorkshopDesk(engine)
    await using _closed = server
    await booked(await signIn(server), { startsAt: mondayAt(14) })
    const made = async (person: Person) => {
      await given(person.act('workshop.renewCalendar', { member }))
      return (await given(person.ask('workshop.calendar', { member, locale: 'fr' }))).address ?? ''
    }
    const open = async (at: string) => (await fetch(at.replace(server.services.publicUrl, server.url))).status
    const [former, ofPaul] = [await made(malik), await made(paul)]
    const ofMalik = await made(malik)
    const before = await Promise.all([former, ofMalik, ofPaul].map(open))
    const held = await dossierAppointments.collect(server.services.database.reader, paul.accountId)
    const { people } = await given(malik.ask('roles.people', { member }))
    const { roleId = '' } = people.find(({ email }) => email === paul.email) ?? {}

    await given(malik.act('roles.changeRole', { member, roleId, from: 'staff', to: 'mediator' }))
    const elsewhere = await open(ofPaul)
    await given(malik.act('roles.changeRole', { member, roleId, from: 'mediator', to: 'staff' }))
    const back = await open(ofPaul)
    await given(malik.act('roles.endRole', { member, roleId }))

    expect(new Set([former, ofMalik, ofPaul]).size).toBe(3)
    expect(before).toEqual([404, 200, 200])
    expect(held.map(({ fields }) => fields)).toEqual([
      { act: 'workshop.renewCalendar', repairer: expect.any(String), createdAt: server.clock.now() },
    ])
    expect([elsewhere, back, await open(ofPaul), await open(ofMalik)]).toEqual([404, 200, 404, 200])
    expect(await server.services.database.reader.selectFrom('workshop_calendar').select('key').execute()).toHaveLength(
      1,
    )
  })

  test('no longer stand at the address that all had: it says for thirty days that it has changed, and names nobody', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine)
    await using _closed = server
    await booked(await signIn(server), { startsAt: mondayAt(14) })
    const { id, slug } = server.repairer
    const { database, hmac } = server.services
    const key = newId()
    await administer(database, (tx) =>
      tx
        .updateTable('repairer')
        .set({ calendar_key: key, calendar_ends_at: addDays(server.clock.now(), 30) })
        .execute(),
    )
    const path = (language: Language) => workshopCalendarPath(hmac, slug, { id, key, language })
    const read = async (language: Language) => eventsIn(await (await fetch(server.url + path(language))).text())

    const [french, english] = [await read('fr'), await read('en')]
    const own = await given(malik.ask('workshop.calendar', { member, locale: 'fr' }))
    server.clock.set(mondayAt(9, 30 * 24 * 60))
    const late = (await fetch(server.url + path('fr'))).status
    await keepHouse({ database, clock: server.clock, storage: server.storage })

    expect(french.map((event) => event.value('SUMMARY'))).toEqual(['Adresse changée'])
    expect(french[0]?.lines.find(({ name }) => name === 'DTSTART')).toMatchObject({ value: '20270301' })
    expect(english.map((event) => event.value('SUMMARY'))).toEqual(['Address changed'])
    expect(JSON.stringify([french, english])).not.toMatch(/Alma/)
    expect([own.address, late]).toEqual([undefined, 404])
    expect(await database.reader.selectFrom('repairer').select('calendar_key').execute()).toEqual([
      { calendar_key: null },
    ])
  })
})
