import { expect, test } from 'vitest'
import type { AppointmentStatus } from '../../../../server/repairs/appointment.js'
import type { Language } from '../../../../server/base/language.js'
import { toInstant } from '../../../../server/base/instant.js'
import { layOut } from '../../../../server/notifications/mail/lay-out.js'
import { appointmentLetter } from '../../../../server/notifications/appointments/appointment-letter.js'
import type { AppointmentMail } from '../../../../server/notifications/appointments/appointment-moments.js'
import { detailsOf } from '../../../support/repairs/appointment-details.js'

const now = toInstant('2027-03-20T08:00:00Z')
const links = { appointment: 'http://our.example/s/x/rendez-vous/1#2', others: 'http://our.example/s/x/reparation' }

const mailOf = (language: Language, moment: AppointmentMail, status: AppointmentStatus) => {
  const names = { repairer: 'Le Guidon & Cie' }
  const details = detailsOf({ status, language, siteLanguage: language, names, priceCents: 1_200 })
  const letter = appointmentLetter(details, { side: 'resident', moment, now, links })
  if (!letter) throw new Error('the resident gets no mail')
  return layOut(letter).html.replace(/<title>.*<\/title>/, '')
}

const theirs = [
  'Le Guidon &amp; Cie',
  'Ville de Lomme',
  'Freins',
  'Les clés de l’antivol',
  '3 place du Lavoir',
  'Je suis malade.',
]

test.each([
  ['booked', 'booked'],
  ['proposed', 'proposed'],
  ['cancelled-by-repairer', 'cancelled'],
] as const)('in an English mail, at « %s », what people wrote is marked as French', (moment, status) => {
  const html = mailOf('en', moment, status)

  const others = html.replace(/<(span|blockquote) lang="fr">.*?<\/\1>/gs, '')
  expect(others).not.toBe(html)
  for (const text of theirs) expect(others).not.toContain(text)
})

test('what can be pressed is pressed in it', () => {
  expect(mailOf('en', 'booked', 'booked')).toMatch(
    /<span lang="fr"><a href="https:[^"]*">3 place du Lavoir<br>\n59160\u00a0Lomme<\/a><\/span>/,
  )
})

test('a French mail marks nothing of its own language', () => {
  expect(mailOf('fr', 'cancelled-by-repairer', 'cancelled')).not.toMatch(/<(?!html)[^>]* lang=/)
})
