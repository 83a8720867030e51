import type { PersonHolders } from './accounts/index.js'
import { follow, type FollowOptions, type Follower } from './events/follow.js'
import type { EventOf } from './events/event.js'
import type { Wants } from './events/event.store.js'
import { countProposedMembers, countWaitingProposals } from './members/index.js'
import { countWaitingRequests } from './joining/index.js'
import { runImport } from './members/file-import/run-import.js'
import { holdAccount } from './accounts/account.store.js'
import { Refusal } from './base/refusal.js'
import { runStockImport, type Importing } from './offers/stock-files/run-stock-import.js'
import { heldBans } from './moderation/bans/held-bans.js'
import { heldNotes } from './moderation/notes/held-notes.js'
import { heldReports } from './moderation/held-reports.js'
import { endSubject } from './moderation/end-subject.js'
import { heldMessages } from './conversations/held-messages.js'
import { addDays } from './base/instant.js'
import { waitingAt, type HasActed, type SubjectOwners } from './moderation/index.js'
import { endWithOffer } from './loans/acts/end-with-offer.js'
import { hasMetAtPlace } from './loans/borrower.store.js'
import { heldLoans } from './loans/holding/held-loans.js'
import { followOffer, waitEndingEvents } from './loans/waiting/end-waits.js'
import { heldWaits } from './loans/waiting/held-waits.js'
import { offerSubject } from './offers/offer.js'
import { countDrafts } from './offers/stock/item.store.js'
import { moderatedOffer } from './offers/reports/moderated-offer.js'
import { hasOfferSince } from './offers/publishing/own-offer.store.js'
import { heldOffers } from './offers/publishing/held-offers.js'
import { heldSearches } from './offers/watches/held-searches.js'
import { followListing, listingEvents } from './offers/publishing/follow-listing.js'
import { followSpelling, spellingEvents } from './offers/search/follow-spelling.js'
import { mailDossier, dossierEvents } from './notifications/accounts/mail-dossier.js'
import { mailsAtOnce } from './notifications/mail/mail.js'
import { emailChangeEvents, mailEmailChange } from './notifications/accounts/mail-email-change.js'
import { mailCode, mailSession } from './notifications/accounts/mail-sign-ins.js'
import { mailLateLooks } from './notifications/moderation/mail-late-looks.js'
import { mailModeration, moderationMailEvents } from './notifications/moderation/mail-moderation.js'
import { loanMailEvents, mailLoan } from './notifications/loans/mail-loans.js'
import { mailHelp } from './notifications/loans/mail-help.js'
import { mailReported } from './notifications/loans/mail-reported.js'
import { mailWait, waitMailEvents } from './notifications/loans/mail-waits.js'
import { mailNetwork, networkMailEvents } from './notifications/network/mail-network.js'
import { mailOffer, offerMailEvents } from './notifications/offers/mail-offers.js'
import { mailWatch } from './notifications/offers/mail-watches.js'
import { mailRoles, roleMailEvents } from './notifications/roles/mail-roles.js'
import { mailReminder, mailVisit } from './notifications/visits/mail-visits.js'
import type { Post } from './notifications/mail/send-once.js'
import { visitEvents } from './notifications/visits/visit-moments.js'
import { countCalls, sitesInWant } from './loans/calls/call.store.js'
import { countRequests } from './loans/desk/request.store.js'
import { hasKeptVisit } from './repairs/appointments/appointment.store.js'
import { heldVisits } from './repairs/appointments/held-visits.js'
import { awaitsWorkshop, countWaiting, hasWorkshop } from './repairs/workshop/workshop.store.js'
import { heldRoles } from './roles/people/held-roles.js'
import type { RoomOwners } from './roles/people/show-mine.js'
import { countOffered } from './members/own/written-field.store.js'
import { administer } from './rpc/administer.js'
import { Semaphore } from './rpc/semaphore.js'

/** The slices that own what moderation decides about, by kind. */
export const subjectOwners: SubjectOwners = new Map([['offer', moderatedOffer]])

/** So long an offer has to stand before whoever published it counts as somebody. */
const standingDays = 7

/** Two others lend each other something in a minute; an offer stands in the sight of all, and a workshop keeps its own book. */
export const hasActed: HasActed = async (db, person, now) =>
  (await hasOfferSince(db, person, addDays(now, -standingDays))) ||
  (await hasKeptVisit(db, person)) ||
  (await hasMetAtPlace(db, person))

/** What the slices know of the rooms of the desk. */
export const roomOwners: RoomOwners = {
  network: {
    parts: async (db) => ({
      members: (await countWaitingProposals(db)) + (await countProposedMembers(db)),
      sites: await countWaitingRequests(db),
    }),
  },
  place: { waits: async (db, of) => ('member' in of ? countOffered(db, of.member) : 0) },
  moderation: {
    waits: async (db, of, now) =>
      (await waitingAt(db, subjectOwners, { now, ...('site' in of && { site: of.site }) })).count +
      (await countCalls(db, 'site' in of ? [of.site] : 'network' in of ? await sitesInWant(db) : [])),
  },
  workshop: { isThere: hasWorkshop, isAwaited: awaitsWorkshop, waits: countWaiting },
  loans: {
    waits: async (db, of, now) => ('member' in of ? (await countRequests(db, { member: of.member, now })).waiting : 0),
  },
  stock: { waits: (db, of) => ('member' in of ? countDrafts(db, of.member) : Promise.resolve(0)) },
}

/** What each slice holds of a person, for the download and the erasure. */
export const personHolders: PersonHolders = {
  loans: heldLoans,
  waits: heldWaits,
  offers: heldOffers((ctx, id) => endSubject(ctx, subjectOwners, offerSubject(id))),
  visits: heldVisits,
  reports: heldReports,
  bans: heldBans,
  notes: heldNotes,
  roles: heldRoles,
  searches: heldSearches,
  messages: heldMessages,
}

export const wants = {
  listing: listingEvents,
  'subject-ends': ['offer.withdrawn', 'offer.handed-over'],
  'loan-ends': ['offer.withdrawn', 'offer.handed-over'],
  'offer-waits': waitEndingEvents,
  spelling: spellingEvents,
  // Mails are split by kind so that sign-in codes never queue behind reminders.
  'code-mail': ['code.requested'],
  'session-mail': ['session.opened'],
  'email-change-mail': emailChangeEvents,
  'dossier-mail': dossierEvents,
  'resident-mail': visitEvents,
  'repairer-mail': visitEvents,
  'moderation-mail': moderationMailEvents,
  'role-mail': roleMailEvents,
  'network-mail': networkMailEvents,
  'place-import': ['import.asked'],
  'stock-import': ['stock-import.asked'],
  'late-look-mail': ['looks.late'],
  'offer-mail': offerMailEvents,
  'watch-mail': ['watch.found'],
  'giver-loan-mail': loanMailEvents,
  'taker-loan-mail': loanMailEvents,
  'wait-mail': waitMailEvents,
  'reported-loan-mail': ['subject.reported'],
  'help-mail': ['loan.help-asked', 'loan.help-given'],
  'reminder-mail': ['appointment.reminder-due'],
} as const satisfies Wants

/** Those that send mails. */
export const mailFollowers: readonly string[] = Object.keys(wants).filter((name) => name.endsWith('-mail'))

type Wanted<Name extends keyof typeof wants> = EventOf<(typeof wants)[Name][number]>

/** Followers that read at once: of ten connections most are people's. */
const readersAtOnce = 2

/** Members at once of which files are gone through. */
const stockImportsAtOnce = 2

export function startFollowers(options: FollowOptions & Post & Omit<Importing, 'hold'>): Follower[] {
  const reading = new Semaphore(readersAtOnce)
  const start = <Name extends keyof typeof wants>(
    name: Name,
    handle: (event: Wanted<Name>, id: string) => Promise<void>,
    atOnce?: number,
  ) =>
    follow<(typeof wants)[Name][number]>(
      { name, types: wants[name], handle },
      { ...options, inTurn: (read) => reading.run(read), ...(atOnce && { atOnce }) },
    )
  return [
    start('listing', (event) => followListing(options, event)),
    start('subject-ends', (event) => endOffer(options, event)),
    start('loan-ends', (event) => endWithOffer(options, event)),
    start('offer-waits', (event) => followOffer(options, event)),
    start('spelling', (event) => followSpelling(options.database, event)),
    start('code-mail', (event) => mailCode(options, event)),
    start('session-mail', (event) => mailSession(options, event)),
    start('email-change-mail', (event) => mailEmailChange(options, event)),
    start('dossier-mail', (event, id) => mailDossier(options, event, id)),
    start('resident-mail', (event) => mailVisit(options, event, 'resident'), mailsAtOnce),
    start('repairer-mail', (event) => mailVisit(options, event, 'repairer'), mailsAtOnce),
    start('moderation-mail', (event, id) => mailModeration(options, subjectOwners, { event, id }), mailsAtOnce),
    start('late-look-mail', (event, id) => mailLateLooks(options, subjectOwners, { event, eventId: id })),
    start('role-mail', (event, id) => mailRoles(options, event, id), mailsAtOnce),
    start('place-import', ({ importId }) => runImport(options, importId)),
    start('stock-import', ({ importId }) => runStockImport({ ...options, hold }, importId), stockImportsAtOnce),
    start('network-mail', (event) => mailNetwork(options, event), mailsAtOnce),
    start('offer-mail', (event, id) => mailOffer(options, event, id), mailsAtOnce),
    start('watch-mail', (event, id) => mailWatch(options, event, id), mailsAtOnce),
    start('giver-loan-mail', (event, eventId) => mailLoan(options, { event, eventId, side: 'giver' }), mailsAtOnce),
    start('taker-loan-mail', (event, eventId) => mailLoan(options, { event, eventId, side: 'taker' }), mailsAtOnce),
    start('wait-mail', (event, eventId) => mailWait(options, { event, eventId }), mailsAtOnce),
    start('reported-loan-mail', (event, eventId) => mailReported(options, event, eventId), mailsAtOnce),
    start('help-mail', (event, eventId) => mailHelp(options, event, eventId), mailsAtOnce),
    start('reminder-mail', (event) => mailReminder(options, event)),
  ]
}

const hold: Importing['hold'] = async (tx, who) => {
  if (!(await holdAccount(tx, who))) throw new Refusal('signed-out')
}

function endOffer({ database, clock }: FollowOptions, { offerId: id }: Wanted<'subject-ends'>): Promise<void> {
  return administer(database, (tx) => endSubject({ tx, clock }, subjectOwners, offerSubject(id)))
}
