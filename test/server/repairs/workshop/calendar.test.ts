import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { readCalendar } from '../../../support/mail/calendar-file.js'
import { booked, mondayAt } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn } from '../../../support/session.js'

/** The events of a calendar, each read by itself as the standard says. */
function eventsIn(file: string) {
  const [head = '', ...events] = file.split('BEGIN:VEVENT\r\n')
  expect(head).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  return events.map((event) =>
    readCalendar(`${head}BEGIN:VEVENT\r\n${event.replace(/END:VCALENDAR\r\n$/, '')}END:VCALENDAR\r\n`),
  )
}

describe.each(engines)('all visits as one calendar, on %s', (engine) => {
  test('stand under a secret address, with no more of anybody than whoever repairs needs on their telephone', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    const named = { member, locale: 'fr' } as const
    const alma = await booked(await signIn(server), { startsAt: mondayAt(14), phone: '06 39 98 20 11' })
    await given(
      malik.act('workshop.enter', {
        ...{ member, bikeType: 'electric', locale: 'fr', words: '' },
        startsAt: mondayAt(16),
      }),
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
    const rows = await server.services.database.reader.selectFrom('repairer').select('calendar_key').execute()
    expect(rows).toEqual([{ calendar_key: null }])
  })
})
