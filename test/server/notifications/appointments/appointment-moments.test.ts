import { expect, test } from 'vitest'
import { languages, type Language } from '../../../../server/base/language.js'
import { toInstant } from '../../../../server/base/instant.js'
import { changes } from '../../../../server/repairs/appointment.js'
import type { AppointmentStatus } from '../../../../server/repairs/appointment.js'
import type { EventType } from '../../../../server/events/event.js'
import { layOut } from '../../../../server/notifications/mail/lay-out.js'
import { appointmentLetter } from '../../../../server/notifications/appointments/appointment-letter.js'
import {
  inCalendar,
  momentOf,
  moments,
  recipients,
  type AppointmentMail,
} from '../../../../server/notifications/appointments/appointment-moments.js'
import { detailsOf } from '../../../support/repairs/appointment-details.js'

const now = toInstant('2027-03-01T08:00:00Z')
const sides = ['resident', 'repairer'] as const
const links = { appointment: 'https://our.example/visit#secret', others: 'https://our.example/s/x/reparation' }

test('who gets which mail is this table, whole', () => {
  const table = moments.map((moment) => {
    const { resident, repairer } = recipients[moment]
    return [moment, resident, repairer, inCalendar[moment] ?? '']
  })

  expect(table).toEqual([
    ['requested', 'always', 'always', ''],
    ['booked', 'always', 'always', 'REQUEST'],
    ['accepted', 'always', 'always', 'REQUEST'],
    ['agreed', 'always', 'always', 'REQUEST'],
    ['moved', 'always', 'never', 'REQUEST'],
    ['proposed', 'always', 'never', ''],
    ['refused', 'always', 'never', ''],
    ['declined', 'if-in-calendar', 'always', 'CANCEL'],
    ['declined-stands', 'always', 'always', ''],
    ['cancelled-by-resident', 'if-in-calendar', 'if-written', 'CANCEL'],
    ['cancelled-by-repairer', 'always', 'if-in-calendar', 'CANCEL'],
    ['expired', 'always', 'always', 'CANCEL'],
    ['expired-stands', 'always', 'always', ''],
    ['reminder', 'always', 'never', ''],
  ])
})

const statusAt: Record<AppointmentMail, AppointmentStatus> = {
  requested: 'requested',
  booked: 'booked',
  accepted: 'booked',
  agreed: 'booked',
  moved: 'booked',
  proposed: 'proposed',
  refused: 'refused',
  declined: 'cancelled',
  'declined-stands': 'booked',
  'cancelled-by-resident': 'cancelled',
  expired: 'expired',
  'expired-stands': 'booked',
  'cancelled-by-repairer': 'cancelled',
  reminder: 'booked',
}

const long = 'Atelier participatif et solidaire de réparation de vélos du quartier des Marais de Lomme'

const cases = languages.flatMap((language) =>
  moments.flatMap((moment) => sides.map((side) => [language, moment, side] as const)),
)

test.each(cases)('in %s, at « %s », the %s is told in whole sentences or not at all', (language, moment, side) => {
  const details = detailsOf({ status: statusAt[moment], language, names: { repairer: long }, siteLanguage: language })

  const letter = appointmentLetter(details, { side, moment, now, links })

  expect(letter !== undefined).toBe(recipients[moment][side] !== 'never')
  if (!letter) return
  const { subject, text, html } = layOut(letter)
  // Whole, however long: where it is cut is for the reader's list of mails.
  expect(subject).toBe(letter.subject)
  for (const words of [subject, text, html]) expect(words).not.toMatch(/undefined|null|\[object|NaN|\$\{|\S  +\w/)
  expect(text).toContain(letter.press?.href)
  expect(text.split('\n').some((line) => line.trim() === letter.title)).toBe(true)
  // Every sentence begins with a capital letter or a figure and ends.
  for (const sentence of [...letter.opening, ...(letter.after ?? [])]) expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u)
  expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`))
})

test('days, hours and sums are written as each language does', () => {
  const text = (language: Language) => {
    const details = detailsOf({ status: 'booked', language, startsAt: '2027-12-01T09:30:00Z', priceCents: 3_550 })
    const letter = appointmentLetter(details, { side: 'resident', moment: 'booked', now, links })
    if (!letter) throw new Error('no letter')
    return layOut(letter)
  }

  expect(text('fr').subject).toBe('Rendez-vous fixé\u00a0: mer. 1er déc. à 10\u00a0h\u00a030, Atelier des Marais')
  expect(text('fr').text).toContain('mercredi 1er décembre à 10\u00a0h\u00a030 (environ 45\u00a0min)')
  expect(text('fr').text).toContain('35,50\u00a0€')
  expect(text('en').text).toMatch(/Wednesday,? 1 December at 10:30 \(about 45\u00a0min\)/)
  expect(text('en').text).toContain('€35.50')
})

const eventOf: Partial<Record<EventType, readonly AppointmentStatus[]>> = {
  'appointment.requested': ['requested'],
  'appointment.booked': ['booked'],
  'appointment.proposed': ['proposed'],
  'appointment.refused': ['refused'],
  'appointment.declined': ['cancelled', 'booked'],
  'appointment.expired': ['expired', 'booked'],
  'appointment.cancelled': ['cancelled'],
  'appointment.reminder-due': ['booked'],
}

test('what the row no longer says is not mailed', () => {
  for (const [type, statuses] of Object.entries(eventOf)) {
    for (const status of statuses) {
      const { appointment } = detailsOf({ status })
      const event = { type, appointmentId: appointment.id, sequence: appointment.sequence } as Parameters<
        typeof momentOf
      >[0]

      expect([type, momentOf(event, detailsOf({ status }), now) !== undefined]).toEqual([type, true])
      expect(momentOf({ ...event, sequence: appointment.sequence - 1 }, detailsOf({ status }), now)).toBeUndefined()
      // After the appointment, only mails about its end are sent.
      const late = toInstant('2027-04-01T08:00:00Z')
      const isEnd = Object.values(changes).every(({ from }) => !from.includes(status))
      expect([type, momentOf(event, detailsOf({ status }), late) !== undefined]).toEqual([type, isEnd])
    }
  }
})
