import type { AgreedHow, CounterAct, LoanSide, HandOver } from '../../widgets/words/loans/loan-terms.js'
import type { OfferKind } from '../../widgets/words/offers/offer-kinds.js'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import type { Language } from '../base/language.js'
import type { WeightClass } from '../base/weight.js'

/** A cached answer is dropped by topic: an event names those it changes, an answer those it shows. */
export const allTopics = ['offers', 'repairs', 'sites', 'territories', 'members'] as const
export type Topic = (typeof allTopics)[number]

/** `inCommunes`: only where the event's `communes` are, or everywhere when it names none. */
type Changes = { readonly inCommunes?: readonly Topic[]; readonly everywhere?: readonly Topic[] }

type Kind<Facts> = Changes & {
  /** Events of one subject are handled one after the other. */
  subject(facts: Facts): string
}

/** The communes whose lists show it, before and after the event. */
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

/** The thing that moderation is about; the slice that owns it tells of its lists by an event of its own. */
type SubjectFacts = { readonly subjectKind: string; readonly subjectId: string }
type HidingFacts = SubjectFacts & { readonly hidingId: Id<'Hiding'> }
type ObjectionFacts = SubjectFacts & { readonly objectionId: Id<'Objection'> }
const ofSubject = ({ subjectKind, subjectId }: SubjectFacts) => `${subjectKind}:${subjectId}`

/** Everywhere: the lists of the site leave out all that is theirs, wherever it is. */
const banned = kind<{ readonly banId: Id<'PublishingBan'> }>(({ banId }) => `ban:${banId}`, { everywhere: ['offers'] })

type AppointmentFacts = Seen & {
  readonly appointmentId: Id<'Appointment'>
  /** The row's `sequence` at this event: a mail about an older state is recognised by it. */
  readonly sequence: number
}
const ofAppointment = ({ appointmentId }: AppointmentFacts) => `appointment:${appointmentId}`
const agenda = kind(ofAppointment, { inCommunes: ['repairs'] })
const unseen = kind(ofAppointment)

/** Said with each event, as it was then: figures are made from it, and no row of the past is guessed at. */
type LoanFacts = Seen & {
  readonly loanId: Id<'Loan'>
  /** The row's `sequence` at this event. */
  readonly sequence: number
  /** Set where it may be taken back until then: the other side hears of it afterwards, if it stands. */
  readonly settlesAt?: Instant
  /** Done at a counter: what stands is shown at once, and mails alone wait until it settles. */
  readonly isShown?: true
  readonly kind: OfferKind
  readonly category: string
  /** The weight class of its category when it was asked for; absent where nobody had said. */
  readonly weight?: WeightClass
  readonly offerId?: Id<'Offer'>
  /** Set for a loan by days: both included. */
  readonly from?: string
  readonly to?: string
  /** Between persons where no member gives. */
  readonly memberId?: Id<'Member'>
  readonly placeId?: Id<'Place'>
  readonly communeCode: string
  readonly siteId: Id<'Site'>
}
const ofLoan = ({ loanId }: LoanFacts) => `loan:${loanId}`
/** Days may be taken, or free again. */
const days = kind(ofLoan, { inCommunes: ['offers'] })
const told = kind(ofLoan)

type BasketFacts = { readonly basket: string; readonly loans: readonly Id<'Loan'>[] }
const ofBasket = ({ basket }: BasketFacts) => `basket:${basket}`

type WaitFacts = Seen & {
  readonly waitId: Id<'LoanWait'>
  readonly offerId: Id<'Offer'>
  readonly person: Id<'Account'>
  readonly siteId: Id<'Site'>
  readonly language: Language
  /** Absent: whatever the days. */
  readonly from?: string
  readonly to?: string
}
const ofWait = ({ waitId }: WaitFacts) => `wait:${waitId}`
const waited = kind(ofWait, { inCommunes: ['offers'] })
const held = kind<WaitFacts & { readonly until: Instant }>(ofWait, { inCommunes: ['offers'] })

/** A role is held for a member, a site or the network. */
type RoleSubject = { readonly member: Id<'Member'> } | { readonly site: Id<'Site'> } | { readonly network: true }
type DigitsFacts = { readonly person: Id<'Account'>; readonly memberId: Id<'Member'> }
const ofOpener = ({ person }: DigitsFacts) => `account:${person}`

type RoleFacts = { readonly person: Id<'Account'>; readonly role: string; readonly of: RoleSubject }
const ofHolder = ({ person }: RoleFacts) => `account:${person}`

const invitation = kind<{ readonly invitationId: Id<'Invitation'> }>(({ invitationId }) => `invitation:${invitationId}`)

const joining = kind<{ readonly requestId: Id<'JoinRequest'> }>(({ requestId }) => `join:${requestId}`)

type WorkshopFacts = { readonly repairerId: Id<'Repairer'> }
const ofWorkshop = ({ repairerId }: WorkshopFacts) => `repairer:${repairerId}`

const emailChange = kind<{ readonly changeId: Id<'EmailChange'> }>(({ changeId }) => `email-change:${changeId}`)

const kinds = {
  'territories.changed': kind<unknown>(() => 'territories', {
    everywhere: ['territories', 'offers', 'repairs', 'sites'],
  }),
  'site.changed': kind<{ readonly siteId: Id<'Site'> }>(({ siteId }) => `site:${siteId}`, {
    everywhere: ['sites', 'offers', 'repairs'],
  }),
  // Everywhere: the members' slice does not know where the repairers of a member go.
  'member.changed': kind<Seen & { readonly memberId: Id<'Member'> }>(({ memberId }) => `member:${memberId}`, {
    inCommunes: ['members', 'offers'],
    everywhere: ['repairs'],
  }),
  'proposal.decided': kind<{ readonly proposalId: Id<'Proposal'> }>(({ proposalId }) => `proposal:${proposalId}`),
  // A file of places, to be tried or applied.
  'import.asked': kind<{ readonly importId: Id<'PlaceImport'> }>(({ importId }) => `import:${importId}`),
  // A file of objects of a member's, to be tried or applied.
  'stock-import.asked': kind<{ readonly importId: Id<'StockImport'>; readonly memberId: Id<'Member'> }>(
    ({ memberId }) => `stock-import:${memberId}`,
  ),
  // A web site without a site of ours asks for one.
  'join.asked': joining,
  'join.decided': joining,
  'categories.changed': kind<unknown>(() => 'categories', { everywhere: ['offers'] }),
  'vocabulary.changed': kind<unknown>(() => 'vocabulary', { everywhere: ['offers', 'members', 'repairs'] }),
  // Everywhere: where what a person gives is shown is known later than who they are.
  'person.changed': kind<{ readonly person: Id<'Account'> }>(({ person }) => `account:${person}`, {
    everywhere: ['offers'],
  }),
  'giver.away': giver,
  'giver.back': giver,
  'offer.published': offer,
  // Published, or changed, and hidden until its site has looked at it.
  'offer.submitted': offer,
  'offer.changed': offer,
  'offer.withdrawn': offer,
  'offer.handed-over': offer,
  'offer.expired': offer,
  'offer.ending': kind<OfferFacts & { readonly endsAt: Instant }>(ofOffer),
  // Nobody has looked at them in the time that their site, then the network, has for it.
  'looks.late': kind<{
    readonly siteId: Id<'Site'>
    /** Offers, where absent. */
    readonly subjectKind?: string
    readonly offers: readonly string[]
    readonly whose: 'site' | 'network'
  }>(({ siteId }) => `site:${siteId}`),
  'subject.reported': kind<SubjectFacts & { readonly reportId: Id<'Report'> }>(ofSubject),
  // After a report, or of their own motion who decided.
  'subject.hidden': kind<HidingFacts & { readonly isReported?: boolean }>(ofSubject),
  'subject.shown': kind<HidingFacts>(ofSubject),
  'subject.contested': kind<ObjectionFacts>(ofSubject),
  'report.decided': kind<SubjectFacts & { readonly reportId: Id<'Report'> }>(ofSubject),
  'objection.decided': kind<ObjectionFacts>(ofSubject),
  // A word by itself: what goes with an act is told by that act's event.
  'message.written': kind<SubjectFacts & { readonly messageId: Id<'Message'> }>(ofSubject),
  // One side has read up to what was not read before.
  'message.seen': kind<SubjectFacts>(ofSubject),
  // One of the two wants to hear no more of the other, or hears of them again.
  'talk.changed': kind<SubjectFacts>(ofSubject),
  // Kept from publishing, on one site or all; and no more.
  'person.barred': banned,
  'person.readmitted': banned,
  'rules.published': kind<{ readonly version: string }>(() => 'rules', { everywhere: ['sites'] }),
  'code.requested': kind<{ readonly signInId: Id<'SignIn'> }>(({ signInId }) => `sign-in:${signInId}`),
  'session.opened': kind<{ readonly sessionId: Id<'Session'>; readonly signInId: Id<'SignIn'> }>(
    ({ sessionId }) => `session:${sessionId}`,
  ),
  'watch.found': kind<{ readonly watchId: Id<'SavedSearch'>; readonly offers: readonly string[] }>(
    ({ watchId }) => `watch:${watchId}`,
  ),
  'dossier.asked': kind<{
    readonly person: Id<'Account'>
    readonly act: 'export' | 'erase'
    readonly language: Language
    readonly until: Instant
  }>(({ person }) => `account:${person}`),
  // Not here since then.
  'account.idle': kind<{ readonly person: Id<'Account'>; readonly since: Instant; readonly erasedAt: Instant }>(
    ({ person }) => `account:${person}`,
  ),
  'invitation.sent': invitation,
  'invitation.answered': invitation,
  'role.ended': kind<RoleFacts>(ofHolder),
  'role.changed': kind<RoleFacts & { readonly was: string }>(ofHolder),
  // Six digits of one's own open the shared screens of a member.
  'digits.chosen': kind<DigitsFacts & { readonly isFirst: boolean }>(ofOpener),
  // Too many wrong ones at one screen.
  'digits.tried-out': kind<DigitsFacts & { readonly screen: string }>(ofOpener),
  // Its last manager was not here for two years, and is erased.
  'member.unmanaged': kind<{ readonly memberId: Id<'Member'> }>(({ memberId }) => `member:${memberId}`),
  // In a week, or the next day.
  'membership.ending': kind<{
    readonly membershipId: Id<'Membership'>
    readonly memberId: Id<'Member'>
    readonly days: 7 | 1
  }>(({ membershipId }) => `membership:${membershipId}`),
  'email-change.asked': emailChange,
  'email-change.proven': emailChange,
  'email-change.done': emailChange,
  'loan.requested': days,
  'loan.agreed': kind<LoanFacts & { readonly how: AgreedHow }>(ofLoan, { inCommunes: ['offers'] }),
  'loan.proposed': kind<LoanFacts & { readonly by: LoanSide }>(ofLoan, { inCommunes: ['offers'] }),
  // Other days were not wanted, or nobody answered: those that were agreed stay.
  'loan.kept': kind<LoanFacts & { readonly by: LoanSide | 'time' }>(ofLoan, { inCommunes: ['offers'] }),
  'loan.refused': days,
  'loan.cancelled': kind<LoanFacts & { readonly by: LoanSide }>(ofLoan, { inCommunes: ['offers'] }),
  // An answer, before anybody else heard of it.
  'loan.taken-back': days,
  // What staff did at their counter, and all that followed from it: figures count it back. `isTold`: others had heard of it.
  'loan.undone': kind<LoanFacts & { readonly undoes: CounterAct; readonly isTold: boolean }>(ofLoan, {
    inCommunes: ['offers'],
  }),
  'loan.expired': days,
  // The person who was drawn by lot says yes in turn, or does not, and it is the next one's.
  'loan.confirmed': told,
  'loan.passed-on': told,
  // A day was told on which one of all who ask is drawn.
  'loan.draw-told': told,
  // Others are told that what goes to one was promised, or is free to be promised again.
  'loan.in-line': told,
  'loan.free-again': told,
  // One side says so, and the other is asked.
  'loan.said': kind<LoanFacts & { readonly what: HandOver; readonly by: LoanSide }>(ofLoan),
  'loan.denied': kind<LoanFacts & { readonly what: HandOver; readonly by: LoanSide }>(ofLoan),
  // Its taker says that it is back at the place, whose staff look.
  'loan.brought-back': told,
  'loan.out': days,
  'loan.returned': days,
  'loan.handed-over': days,
  'loan.done': days,
  'loan.lost': days,
  'loan.damaged': days,
  'loan.unconfirmed': days,
  'loan.longer-asked': days,
  'loan.longer-agreed': days,
  'loan.longer-refused': kind<LoanFacts & { readonly by: LoanSide | 'time' }>(ofLoan, { inCommunes: ['offers'] }),
  'loan.reminder-due': kind<LoanFacts & { readonly about: 'answer' | 'taking' | 'giving-back' }>(ofLoan),
  'loan.late': kind<LoanFacts & { readonly days: 1 | 4 | 7 }>(ofLoan),
  // Several things left a place together for one person, who is told of all of them at once; and did not after all.
  'basket.lent': kind<BasketFacts & { readonly settlesAt: Instant }>(ofBasket),
  'basket.undone': kind<BasketFacts>(ofBasket),
  // The team reminds somebody, in its words.
  'borrower.reminded': kind<{ readonly borrowerId: Id<'Borrower'>; readonly memberId: Id<'Member'> }>(
    ({ borrowerId }) => `borrower:${borrowerId}`,
  ),
  // A week late: the site's moderators are asked to help, and say what came of it.
  'loan.help-asked': told,
  'loan.help-given': told,
  // The copy that it was to have is not back.
  'loan.displaced': days,
  // It is back, and there for this one as agreed.
  'loan.copy-back': told,
  // It has another copy now.
  'loan.moved': days,
  // It is not back, and holds one more day.
  'loan.held-on': days,
  // Somebody waits for days, or for a thing whatever the days.
  'wait.begun': waited,
  // These days are for them alone for a day; told once it is day.
  'wait.held': held,
  'wait.told': kind<WaitFacts & { readonly until: Instant }>(ofWait),
  // The thing is not there after all. `isTold`: they had heard that it was theirs, and wait again.
  'wait.let-go': kind<WaitFacts & { readonly isTold: boolean }>(ofWait, { inCommunes: ['offers'] }),
  // For whoever asks first: three did not take it, or there is no time to hold it.
  'wait.opened': waited,
  // They left, have it, did not take it, or the days have passed.
  'wait.ended': waited,
  // It is lent no more. `thing`: where its giver is gone, and it with them.
  'wait.gone': kind<WaitFacts & { readonly thing?: { readonly title: string; readonly category: string } }>(ofWait, {
    inCommunes: ['offers'],
  }),
  'repairer.changed': kind<Seen & { readonly repairerId: Id<'Repairer'> }>(
    ({ repairerId }) => `repairer:${repairerId}`,
    { inCommunes: ['repairs'] },
  ),
  // It asks the network to admit it; and what the network answered, then or later.
  'workshop.sent': kind(ofWorkshop),
  'workshop.answered': kind<
    WorkshopFacts & {
      readonly answer: 'admitted' | 'asked' | 'refused' | 'resumed' | 'suspended' | 'zone' | 'zone-refused'
    }
  >(ofWorkshop),
  'appointment.requested': agenda,
  'appointment.booked': agenda,
  // Who is expected at an hour that the workshop noted itself.
  'appointment.named': agenda,
  'appointment.moved': agenda,
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

const byType: Readonly<Record<EventType, Kind<object>>> = kinds

const isEventType = (type: string): type is EventType => Object.hasOwn(kinds, type)

export const eventTypes: readonly EventType[] = Object.keys(kinds).filter(isEventType)

export function subjectOf(event: CoopEvent): string {
  return byType[event.type].subject(event)
}

/** An unknown type comes from a newer version on the same database, and may have changed anything. */
export function changesOf(type: string): Required<Changes> {
  const { inCommunes = [], everywhere = [] }: Changes = isEventType(type) ? byType[type] : { everywhere: allTopics }
  return { inCommunes, everywhere }
}

/** The types that change none of these topics, which a cache of them can skip. */
export function typesBeside(wanted: readonly Topic[]): string[] {
  return eventTypes.filter((type) => {
    const { inCommunes, everywhere } = changesOf(type)
    return ![...inCommunes, ...everywhere].some((topic) => wanted.includes(topic))
  })
}
