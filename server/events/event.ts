import type { Id } from '../base/id.js'

/** What a kept answer may show: an event names what it changes, an answer what it shows (`rpc/public-cache.ts`). */
export type Topic = 'offers' | 'repairs' | 'sites' | 'territories' | 'members'

export const allTopics: readonly Topic[] = ['offers', 'repairs', 'sites', 'territories', 'members']

/** What an event changes of the kept answers: `inCommunes` where its `communes` say, or everywhere when it has none. */
type Changes = { readonly inCommunes?: readonly Topic[]; readonly everywhere?: readonly Topic[] }

type Kind<Facts> = Changes & {
  /** What keeps the order: events of one subject are followed one after the other. */
  subject(facts: Facts): string
}

/** The communes in whose lists it is seen, before and after. */
type Seen = { readonly communes?: readonly string[] }

function kind<Facts>(subject: Kind<Facts>['subject'], changes: Changes = {}): Kind<Facts> {
  return { ...changes, subject }
}

const giver = kind<Seen & { readonly giver: Id<'Account'> }>(({ giver: id }) => `account:${id}`, {
  inCommunes: ['offers'],
})

type OfferFacts = Seen & { readonly offerId: Id<'Offer'> }
const ofOffer = ({ offerId }: OfferFacts) => `offer:${offerId}`
const offer = kind(ofOffer, { inCommunes: ['offers'] })

type AppointmentFacts = Seen & {
  readonly appointmentId: Id<'Appointment'>
  /** The row's `sequence` as of this event: what tells a mail about an older state from the present one. */
  readonly sequence: number
}
const ofAppointment = ({ appointmentId }: AppointmentFacts) => `appointment:${appointmentId}`
/** Time is taken or given back. */
const agenda = kind(ofAppointment, { inCommunes: ['repairs'] })
const unseen = kind(ofAppointment)

/** All that can have happened. */
const kinds = {
  'territories.changed': kind<unknown>(() => 'territories', {
    everywhere: ['territories', 'offers', 'repairs', 'sites'],
  }),
  'site.changed': kind<{ readonly siteId: Id<'Site'> }>(({ siteId }) => `site:${siteId}`, {
    everywhere: ['sites', 'offers', 'repairs'],
  }),
  // Where its itinerants go is not known where members are.
  'member.changed': kind<Seen & { readonly memberId: Id<'Member'> }>(({ memberId }) => `member:${memberId}`, {
    inCommunes: ['members', 'offers'],
    everywhere: ['repairs'],
  }),
  'categories.changed': kind<unknown>(() => 'categories', { everywhere: ['offers'] }),
  'vocabulary.changed': kind<unknown>(() => 'vocabulary', { everywhere: ['offers', 'members', 'repairs'] }),
  'giver.away': giver,
  'giver.back': giver,
  'offer.published': offer,
  'offer.changed': offer,
  'offer.withdrawn': offer,
  'offer.handed-over': offer,
  'offer.expired': offer,
  'offer.reported': kind<OfferFacts & { readonly reportId: Id<'OfferReport'> }>(ofOffer),
  'code.requested': kind<{ readonly signInId: Id<'SignIn'> }>(({ signInId }) => `sign-in:${signInId}`),
  'session.opened': kind<{ readonly sessionId: Id<'Session'>; readonly signInId: Id<'SignIn'> }>(
    ({ sessionId }) => `session:${sessionId}`,
  ),
  'repairer.changed': kind<Seen & { readonly repairerId: Id<'Repairer'> }>(
    ({ repairerId }) => `repairer:${repairerId}`,
    {
      inCommunes: ['repairs'],
    },
  ),
  'appointment.requested': agenda,
  'appointment.booked': agenda,
  'appointment.proposed': agenda,
  'appointment.declined': agenda,
  'appointment.refused': agenda,
  'appointment.cancelled': agenda,
  'appointment.expired': agenda,
  'appointment.kept': unseen,
  'appointment.missed': unseen,
  'appointment.reminder-due': unseen,
}

type Kinds = typeof kinds
type FactsOf<One> = One extends Kind<infer Facts> ? Facts : never

export type EventType = keyof Kinds
export type EventOf<Type extends EventType> = { [One in Type]: { readonly type: One } & FactsOf<Kinds[One]> }[Type]
export type CoopEvent = EventOf<EventType>

/** Whatever its facts are, they are those of its kind. */
const byType: Readonly<Record<EventType, Kind<object>>> = kinds

const isEventType = (type: string): type is EventType => Object.hasOwn(kinds, type)

export const eventTypes: readonly EventType[] = Object.keys(kinds).filter(isEventType)

export function subjectOf(event: CoopEvent): string {
  return byType[event.type].subject(event)
}

/** A type that we do not know comes from a newer version of us on the same database: then anything may have changed. */
export function changesOf(type: string): Required<Changes> {
  const { inCommunes = [], everywhere = [] }: Changes = isEventType(type) ? byType[type] : { everywhere: allTopics }
  return { inCommunes, everywhere }
}

/** The types that change none of these: whoever keeps what the topics show need not look at such an event. */
export function typesBeside(wanted: readonly Topic[]): string[] {
  return eventTypes.filter((type) => {
    const { inCommunes, everywhere } = changesOf(type)
    return ![...inCommunes, ...everywhere].some((topic) => wanted.includes(topic))
  })
}
