import { inner, of, personal, shown, type Declarations } from '../database/retention.js'

const appointment = of('personal', '2 years after the appointment')

export const privacy: Declarations<
  | 'repairer'
  | 'repairer_bike_type'
  | 'repairer_commune'
  | 'repairer_opening'
  | 'workshop_calendar'
  | 'repairer_closure'
  | 'repair_service'
  | 'agenda'
  | 'appointment'
  | 'appointment_cell'
> = {
  repairer: {
    id: shown,
    slug: shown,
    member_id: shown,
    place_id: shown,
    is_workshop: shown,
    is_self_repair: shown,
    is_itinerant: shown,
    step_minutes: shown,
    usual_minutes: shown,
    preparation_minutes: inner,
    lead_minutes: shown,
    horizon_days: shown,
    cancel_minutes: shown,
    on_request: shown,
    works_holidays: shown,
    reach_metres: shown,
    welcome: shown,
    to_bring: shown,
    directions: shown,
    email: of('personal', 'until withdrawn'),
    open: inner,
    sequence: inner,
    calendar_key: of('secret', '30 days'),
    calendar_ends_at: of('technical', '30 days'),
    first_free_at: shown,
    first_free_until: inner,
    first_free_end: inner,
    created_at: inner,
    updated_at: inner,
  },
  repairer_bike_type: {
    repairer_id: shown,
    bike_type: shown,
    shortest_minutes: shown,
    first_at: shown,
    second_at: shown,
    third_at: shown,
  },
  repairer_commune: { repairer_id: shown, commune_code: shown },
  repairer_opening: { repairer_id: shown, weekday: shown, from_time: shown, to_time: shown },
  workshop_calendar: {
    repairer_id: personal,
    role_id: personal,
    key: of('secret', 'until withdrawn'),
    made_at: personal,
  },
  repairer_closure: {
    id: shown,
    repairer_id: shown,
    from_day: shown,
    from_time: shown,
    to_day: shown,
    to_time: shown,
    reason: of('personal', 'until withdrawn'),
  },
  repair_service: {
    id: shown,
    repairer_id: shown,
    name: shown,
    minutes: shown,
    price_cents: shown,
    bike_types: shown,
    position: shown,
  },
  agenda: { id: inner, repairer_id: inner, employee: of('personal', 'until withdrawn'), seats: shown },
  appointment: {
    id: appointment,
    repairer_id: appointment,
    agenda_id: appointment,
    site_id: appointment,
    account_id: appointment,
    status: appointment,
    starts_at: appointment,
    minutes: appointment,
    preparation_minutes: appointment,
    cancel_until: appointment,
    proposed_starts_at: appointment,
    proposed_agenda_id: appointment,
    stands: appointment,
    lapses_at: appointment,
    remind_at: appointment,
    service_id: appointment,
    service_name: appointment,
    price_cents: appointment,
    bike_type: appointment,
    at_home: appointment,
    address: appointment,
    address_commune_code: appointment,
    address_latitude: appointment,
    address_longitude: appointment,
    words: appointment,
    photo: appointment,
    contact_name: appointment,
    contact_phone: appointment,
    contact_email: appointment,
    language: appointment,
    answer: appointment,
    cancelled_by: appointment,
    sequence: appointment,
    created_at: appointment,
    updated_at: appointment,
  },
  // Only whether a slot is free is public, not who took it.
  appointment_cell: { agenda_id: inner, starts_at: inner, seat: inner, appointment_id: inner, proposed: inner },
}
