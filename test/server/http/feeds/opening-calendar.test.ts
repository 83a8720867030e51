import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToDay, dayOf, paris } from '../../../../server/base/local-time.js'
import { insertClosure } from '../../../../server/members/place.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { calendarLines, type CalendarLine } from '../../../support/mail/calendar-file.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'

let server: TestServer

// Two weeks before summer time begins; Easter Monday is the 29th.
beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-15T08:00:00Z')
  const { house } = await buildTown(server.services.database, server.clock)
  await administer(server.services.database, async (tx) => {
    const from = addToDay(dayOf(server.clock.now(), paris), 8)
    const closure = { from, to: addToDay(from, 1), reason: 'Travaux; salle, cour\n🔨' }
    await insertClosure(tx, house.id, closure)
  })
})

afterAll(() => server?.[Symbol.asyncDispose]())

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/feeds/ville-de-lomme/lieux/${path}`, { headers })

type CalendarEvent = Readonly<Record<string, string>>

function eventsOf(lines: readonly CalendarLine[]): CalendarEvent[] {
  const begins = lines.flatMap(({ name, value }, at) => (name === 'BEGIN' && value === 'VEVENT' ? [at] : []))
  return begins.map((at) => {
    const rest = lines.slice(at + 1)
    const own = rest.slice(
      0,
      rest.findIndex(({ name }) => name === 'END'),
    )
    return Object.fromEntries(own.map(({ name, parameters, value }) => [`${name}${parameters}`, value]))
  })
}

test('the openings of eight weeks stand in a calendar, in the time of the place, without the closed days', async () => {
  const answer = await ask('maison-des-marais.ics')

  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const lines = calendarLines(await answer.text())
  const said = new Map(lines.map(({ name, value }) => [name, value]))
  expect(['VERSION', 'X-WR-CALNAME', 'X-WR-TIMEZONE'].map((name) => said.get(name))).toEqual([
    ...['2.0', 'Maison des Marais', 'Europe/Paris'],
  ])
  const events = eventsOf(lines)
  const [first] = events
  // Tuesday at two, an hour before Greenwich says so.
  expect(first).toMatchObject({
    SUMMARY: 'Maison des Marais\u00a0: ouvert',
    DTSTART: '20270316T130000Z',
    DTEND: '20270316T170000Z',
    DTSTAMP: '20270314T230000Z',
    LOCATION: '3 place du Lavoir, 59160 Lomme',
    TRANSP: 'TRANSPARENT',
    STATUS: 'CONFIRMED',
    UID: 'maison-des-marais-open-20270316T130000Z@our.example',
  })
  const starts = events.map(({ DTSTART = '' }) => DTSTART)
  expect(starts.filter((start) => /^202703(23|24)T/.test(start))).toEqual([])
  // After the last Sunday of March the same hour is one earlier in UTC.
  expect(starts).toContain('20270330T120000Z')
  expect(starts.filter((start) => start > '20270510')).toEqual([])
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  const shut = events.find((event) => event['DTSTART;VALUE=DATE'] === '20270323')
  expect(shut).toMatchObject({
    SUMMARY: 'Maison des Marais\u00a0: fermé (Travaux; salle, cour 🔨)',
    'DTEND;VALUE=DATE': '20270325',
  })
})

test('the page of the place leads there, in its language, and who asks again is told that nothing changed', async () => {
  const page = await (await fetch(`${server.url}/s/ville-de-lomme/carte/maison-des-marais?lang=en`)).text()
  const [, path = ''] = /<link rel="alternate" type="text\/calendar"[^>]* href="([^"]+)"/.exec(page) ?? []
  expect(path).toBe('/feeds/ville-de-lomme/lieux/maison-des-marais.ics?lang=en')
  expect(page).toContain(`<a href="${path}">Add the hours to my calendar</a>`)

  const answer = await fetch(server.url + path)
  expect(await answer.text()).toContain('Maison des Marais: open')
  const again = await fetch(server.url + path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  expect((await ask('nulle-part.ics')).status).toBe(404)
})
