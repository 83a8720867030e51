import { newId } from '../../../server/base/id.js'
import { addHours, toInstant } from '../../../server/base/instant.js'
import type { Language } from '../../../server/base/language.js'
import { paris } from '../../../server/base/local-time.js'
import type { Appointment, AppointmentStatus } from '../../../server/repairs/appointment.js'
import type { AppointmentDetails } from '../../../server/repairs/appointments/appointment-details.js'

export type Differences = Partial<Appointment> & {
  readonly names?: { readonly repairer?: string; readonly resident?: string }
}

/** An appointment as the store reads it, without a database. */
export function appointmentDetails({ names = {}, ...differences }: Differences = {}): AppointmentDetails {
  const { repairer = 'Atelier des Marais', resident = 'Alma' } = names
  return {
    appointment: {
      id: newId(),
      repairerId: newId(),
      agendaId: newId(),
      siteId: newId(),
      accountId: newId(),
      status: 'booked',
      startsAt: toInstant('2027-03-28T08:30:00Z'),
      minutes: 45,
      preparationMinutes: 15,
      cancelUntil: toInstant('2027-03-28T04:30:00Z'),
      bikeType: 'classic',
      words: 'La roue arrière est voilée.',
      contactName: resident,
      contactPhone: '06 12 34 56 78',
      language: 'fr',
      sequence: 2,
      createdAt: toInstant('2027-03-01T08:00:00Z'),
      ...differences,
    },
    repairer: {
      slug: 'atelier',
      memberId: newId(),
      memberSlug: 'atelier-des-marais',
      name: repairer,
      email: 'atelier@exemple.fr',
      street: '3 place du Lavoir',
      postcode: '59160',
      commune: 'Lomme',
      zone: paris,
      phone: '03 53 01 20 30',
      toBring: 'Les clés de l’antivol',
    },
    site: { slug: 'ville-de-lomme', name: 'Ville de Lomme', languages: ['fr'] },
    resident: { email: 'alma@exemple.fr', firstName: resident },
  }
}

/** The same as it stands in a state, with what that state brings. */
export function detailsOf({
  status,
  startsAt = '2027-03-28T08:30:00Z',
  language = 'fr',
  siteLanguage = 'fr',
  names = {},
  priceCents,
}: {
  readonly status: AppointmentStatus
  readonly startsAt?: string
  readonly language?: Language
  readonly siteLanguage?: Language
  readonly names?: Differences['names'] & {}
  readonly priceCents?: number
}): AppointmentDetails {
  const start = toInstant(startsAt)
  const open = status === 'requested' || status === 'proposed'
  const details = appointmentDetails({
    status,
    language,
    names,
    startsAt: start,
    cancelUntil: addHours(start, -4),
    ...(open && { lapsesAt: addHours(start, -24) }),
    ...(status === 'proposed' && { proposed: { startsAt: addHours(start, 48), agendaId: newId() } }),
    ...(status === 'booked' && { remindAt: addHours(start, -48) }),
    ...(status === 'cancelled' && { cancelledBy: 'repairer' as const, answer: 'Je suis malade.' }),
    ...(priceCents !== undefined && { service: { id: newId(), name: 'Freins', priceCents } }),
  })
  return { ...details, site: { ...details.site, languages: [siteLanguage] } }
}
