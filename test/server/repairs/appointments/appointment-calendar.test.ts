import { expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { calendarStrings } from '../../../../server/repairs/appointments/appointment-calendar.strings.js'
import { appointmentCalendar, type CalendarFor } from '../../../../server/repairs/appointments/appointment-calendar.js'
import type { AppointmentDetails } from '../../../../server/repairs/appointments/appointment-details.js'
import { readCalendar } from '../../../support/mail/calendar-file.js'
import { appointmentDetails } from '../../../support/repairs/appointment-details.js'

const now = toInstant('2027-03-01T08:00:00Z')

const forResident: CalendarFor = { side: 'resident', language: 'fr', publicUrl: 'https://our.example', now }
const invitation = { method: 'REQUEST', from: 'coop@our.example', to: 'alma@exemple.fr' } as const

test('an appointment is one event, in UTC, for as long as the resident is there', () => {
  const appointment = appointmentDetails()

  const entry = readCalendar(appointmentCalendar(appointment, forResident))

  expect(Object.fromEntries(entry.lines.map(({ name, value }) => [name, value]))).toMatchObject({
    UID: `${appointment.appointment.id}@our.example`,
    SEQUENCE: '2',
    DTSTAMP: '20270301T080000Z',
    DTSTART: '20270328T083000Z',
    DTEND: '20270328T091500Z',
    STATUS: 'CONFIRMED',
    SUMMARY: 'Réparation de vélo : Atelier des Marais',
    LOCATION: 'Atelier des Marais, 3 place du Lavoir, 59160 Lomme',
    DESCRIPTION: 'À apporter : Les clés de l’antivol\nTéléphone : 03 53 01 20 30',
    URL: 'https://our.example/s/ville-de-lomme/reparation',
  })
  expect(entry.method).toBeUndefined()
  expect(entry.lines.some(({ parameters }) => parameters.includes('TZID'))).toBe(false)
})

test('the repairer sees who comes, and an itinerant where to', () => {
  const home = { text: '12 rue des Lilas, Lomme', communeCode: '59355' }

  const entry = readCalendar(
    appointmentCalendar(appointmentDetails({ address: home }), { ...forResident, side: 'repairer' }),
  )

  expect([entry.value('SUMMARY'), entry.value('LOCATION'), entry.value('DESCRIPTION')]).toEqual([
    'Réparation : Alma',
    '12 rue des Lilas, Lomme',
    'Téléphone : 06 12 34 56 78\n« La roue arrière est voilée. »',
  ])
})

test('the resident’s file, which calendars share, does not tell their home', () => {
  const home = { text: '12 rue des Lilas, Lomme', communeCode: '59355' }

  const text = appointmentCalendar(appointmentDetails({ address: home }), forResident)

  expect(readCalendar(text).value('SUMMARY')).toBe(calendarStrings.fr.atHome('Atelier des Marais'))
  expect(text).not.toContain('Lilas')
})

test('an invitation is from the server’s address to one mailbox, and its end takes the same event away', () => {
  const appointment = appointmentDetails()
  const request = readCalendar(appointmentCalendar(appointment, { ...forResident, invitation }))
  const over: AppointmentDetails = {
    ...appointment,
    appointment: { ...appointment.appointment, status: 'cancelled', sequence: 3 },
  }
  const cancel = readCalendar(
    appointmentCalendar(over, { ...forResident, invitation: { ...invitation, method: 'CANCEL' } }),
  )

  const told = (entry: typeof request) => [entry.method, entry.value('STATUS'), entry.value('SEQUENCE')]
  expect([told(request), told(cancel)]).toEqual([
    ['REQUEST', 'CONFIRMED', '2'],
    ['CANCEL', 'CANCELLED', '3'],
  ])
  expect(cancel.value('UID')).toBe(request.value('UID'))
  expect([request.value('ORGANIZER'), request.value('ATTENDEE')]).toEqual([
    'mailto:coop@our.example',
    'MAILTO:alma@exemple.fr',
  ])
})

const hostile = [
  'Nadia\r\nATTENDEE:mailto:evil@exemple.fr',
  'Nadia\nEND:VEVENT\nBEGIN:VEVENT',
  'a"; CN="b":mailto:evil@exemple.fr',
  'back\\slash\\, comma, semi; colon: \\n',
  '\u0000\u0007\u001b\u0085\u2028\u202e',
  'é'.repeat(200),
  `${'x'.repeat(60)}${'🚲'.repeat(60)}`,
  '👩‍👩‍👧‍👦'.repeat(40),
  '日本語'.repeat(50),
  '',
]

test.each(hostile)('words like %j stay words: every line is a line of a calendar, and nothing is added', (words) => {
  const plain = readCalendar(appointmentCalendar(appointmentDetails(), { ...forResident, invitation }))
  const names = { repairer: words, resident: words }

  for (const side of ['resident', 'repairer'] as const) {
    const text = { words, contactPhone: words, address: { text: words, communeCode: '59355' } }
    const entry = readCalendar(
      appointmentCalendar(appointmentDetails({ ...text, names }), { ...forResident, side, invitation }),
    )

    const lineNames = entry.lines.map(({ name }) => name)
    expect(lineNames.filter((name) => !plain.lines.some((line) => line.name === name))).toEqual([])
    expect(lineNames.filter((name) => name === 'ATTENDEE')).toHaveLength(1)
    expect(entry.value('UID')).toMatch(/^[0-9a-f-]{36}@our\.example$/)
  }
})

test('what people wrote is read back as they wrote it', () => {
  const words = 'La roue ; elle frotte, « un peu » \\ beaucoup\nEt la sonnette : cassée.'

  const entry = readCalendar(appointmentCalendar(appointmentDetails({ words }), { ...forResident, side: 'repairer' }))

  expect(entry.value('DESCRIPTION')).toBe(`Téléphone : 06 12 34 56 78\n« ${words} »`)
})
