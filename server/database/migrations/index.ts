import type { Migration } from 'kysely'
import { columnsOf, type Engine } from '../columns.js'
import * as house from './0001-house.js'
import * as offers from './0002-offers.js'
import * as offerSearch from './0003-offer-search.js'
import * as signIn from './0004-sign-in.js'
import * as repairs from './0005-repairs.js'
import * as directory from './0006-directory.js'
import * as refusedProofs from './0007-refused-proofs.js'
import * as loosePhotos from './0008-loose-photos.js'
import * as ownSessions from './0009-own-sessions.js'
import * as siteZone from './0010-site-zone.js'
import * as roles from './0011-roles.js'
import * as offerSequence from './0012-offer-sequence.js'
import * as vocabulary from './0013-vocabulary.js'
import * as markedWords from './0014-marked-words.js'
import * as servicesByBicycle from './0015-services-by-bicycle.js'
import * as publicHolidays from './0016-public-holidays.js'
import * as publishing from './0017-publishing.js'
import * as offersAtPlaces from './0018-offers-at-places.js'
import * as moderation from './0019-moderation.js'
import * as rules from './0020-rules.js'
import * as spotsPlannedSooner from './0021-spots-planned-sooner.js'
import * as ownSpace from './0022-own-space.js'
import * as endingOffers from './0023-ending-offers.js'
import * as emailChange from './0024-email-change.js'
import * as idleAccounts from './0025-idle-accounts.js'
import * as watches from './0026-watches.js'
import * as wordsReadWhole from './0027-words-read-whole.js'
import * as lateLooks from './0028-late-looks.js'
import * as desk from './0029-desk.js'
import * as moderatorsRoom from './0030-moderators-room.js'
import * as askedOrigins from './0031-asked-origins.js'
import * as stock from './0032-stock.js'
import * as networkDesk from './0033-network-desk.js'
import * as workshop from './0034-workshop.js'
import * as waitingReports from './0035-waiting-reports.js'
import * as ownPlaces from './0036-own-places.js'
import * as placeImports from './0037-place-imports.js'
import * as placePhotos from './0038-place-photos.js'
import * as loans from './0039-loans.js'
import * as conversations from './0040-conversations.js'
import * as stockImports from './0041-stock-imports.js'
import * as draws from './0042-draws.js'
import * as counterLoans from './0043-counter-loans.js'
import * as waits from './0044-waits.js'
import * as loanNotes from './0045-loan-notes.js'
import * as weightClasses from './0046-weight-classes.js'
import * as loanCalls from './0047-loan-calls.js'
import * as drawDates from './0048-draw-dates.js'
import * as codeTries from './0049-code-tries.js'
import * as openCallsAndCommunes from './0050-open-calls-and-communes.js'
import * as erasedBans from './0051-erased-bans.js'
import * as toRepair from './0052-to-repair.js'
import * as mailOutage from './0053-mail-outage.js'
import * as linkMarks from './0054-link-marks.js'
import * as ownCalendars from './0055-own-calendars.js'
import * as bansEnd from './0056-bans-end.js'
import * as moderationNotes from './0057-moderation-notes.js'
import * as materials from './0058-materials.js'
import * as privateAddresses from './0059-private-addresses.js'
import * as passes from './0060-passes.js'
import * as talks from './0061-talks.js'
import * as siteAgreements from './0062-site-agreements.js'
import * as spacePages from './0063-space-pages.js'
import * as hiddenFacts from './0064-hidden-facts.js'
import * as settling from './0065-settling.js'
import * as broughtBack from './0066-brought-back.js'
import * as wordMails from './0067-word-mails.js'
import * as talkMutes from './0068-talk-mutes.js'
import * as wordsMissedAtSites from './0069-words-missed-at-sites.js'
import * as thanks from './0070-thanks.js'
import * as messagePhotos from './0071-message-photos.js'
import * as lackingPutOff from './0072-lacking-put-off.js'
import * as hoursThatStand from './0073-hours-that-stand.js'
import * as reportedThanks from './0074-reported-thanks.js'
import * as memberships from './0075-memberships.js'
import * as undoableActs from './0076-undoable-acts.js'
import * as borrowers from './0077-borrowers.js'
import * as sharedScreens from './0078-shared-screens.js'
import * as labels from './0079-labels.js'
import * as depositOfALoan from './0080-deposit-of-a-loan.js'
import * as repairerAdmission from './0081-repairer-admission.js'

/** In order; what has landed is frozen. Kysely does not tell a migration its engine, so the list is made for one. */
export function migrationsFor(engine: Engine): Record<string, Migration> {
  const columns = columnsOf(engine)
  return {
    '0001-house': { up: (db) => house.up(db, columns, engine) },
    '0002-offers': { up: (db) => offers.up(db, columns) },
    '0003-offer-search': { up: (db) => offerSearch.up(db, columns, engine) },
    '0004-sign-in': { up: (db) => signIn.up(db, columns) },
    '0005-repairs': { up: (db) => repairs.up(db, columns) },
    '0006-directory': { up: (db) => directory.up(db, columns) },
    '0007-refused-proofs': { up: (db) => refusedProofs.up(db, columns) },
    '0008-loose-photos': { up: (db) => loosePhotos.up(db, columns) },
    '0009-own-sessions': { up: (db) => ownSessions.up(db) },
    '0010-site-zone': { up: (db) => siteZone.up(db, columns) },
    '0011-roles': { up: (db) => roles.up(db, columns) },
    '0012-offer-sequence': { up: (db) => offerSequence.up(db, columns) },
    '0013-vocabulary': { up: (db) => vocabulary.up(db, columns) },
    '0014-marked-words': { up: (db) => markedWords.up(db) },
    '0015-services-by-bicycle': { up: (db) => servicesByBicycle.up(db, columns) },
    '0016-public-holidays': { up: (db) => publicHolidays.up(db, columns) },
    '0017-publishing': { up: (db) => publishing.up(db, columns) },
    '0018-offers-at-places': { up: (db) => offersAtPlaces.up(db) },
    '0019-moderation': { up: (db) => moderation.up(db, columns) },
    '0020-rules': { up: (db) => rules.up(db, columns) },
    '0021-spots-planned-sooner': { up: (db) => spotsPlannedSooner.up(db, engine) },
    '0022-own-space': { up: (db) => ownSpace.up(db, columns) },
    '0023-ending-offers': { up: (db) => endingOffers.up(db, columns) },
    '0024-email-change': { up: (db) => emailChange.up(db, columns) },
    '0025-idle-accounts': { up: (db) => idleAccounts.up(db, columns) },
    '0026-watches': { up: (db) => watches.up(db, columns) },
    '0027-words-read-whole': { up: (db) => wordsReadWhole.up(db, engine) },
    '0028-late-looks': { up: (db) => lateLooks.up(db, columns) },
    '0029-desk': { up: (db) => desk.up(db, columns) },
    '0030-moderators-room': { up: (db) => moderatorsRoom.up(db, columns) },
    '0031-asked-origins': { up: (db) => askedOrigins.up(db, columns) },
    '0032-stock': { up: (db) => stock.up(db, columns) },
    '0033-network-desk': { up: (db) => networkDesk.up(db, columns) },
    '0034-workshop': { up: (db) => workshop.up(db, columns) },
    '0035-waiting-reports': { up: (db) => waitingReports.up(db) },
    '0036-own-places': { up: (db) => ownPlaces.up(db, columns) },
    '0037-place-imports': { up: (db) => placeImports.up(db, columns) },
    '0038-place-photos': { up: (db) => placePhotos.up(db) },
    '0039-loans': { up: (db) => loans.up(db, columns) },
    '0040-conversations': { up: (db) => conversations.up(db, columns) },
    '0041-stock-imports': { up: (db) => stockImports.up(db, columns) },
    '0042-draws': { up: (db) => draws.up(db, columns) },
    '0043-counter-loans': { up: (db) => counterLoans.up(db, columns) },
    '0044-waits': { up: (db) => waits.up(db, columns) },
    '0045-loan-notes': { up: (db) => loanNotes.up(db, columns) },
    '0046-weight-classes': { up: (db) => weightClasses.up(db, columns) },
    '0047-loan-calls': { up: (db) => loanCalls.up(db, columns) },
    '0048-draw-dates': { up: (db) => drawDates.up(db, columns) },
    '0049-code-tries': { up: (db) => codeTries.up(db, columns) },
    '0050-open-calls-and-communes': { up: (db) => openCallsAndCommunes.up(db) },
    '0051-erased-bans': { up: (db) => erasedBans.up(db, columns) },
    '0052-to-repair': { up: toRepair.up },
    '0053-mail-outage': { up: (db) => mailOutage.up(db, columns) },
    '0054-link-marks': { up: (db) => linkMarks.up(db, columns) },
    '0055-own-calendars': { up: (db) => ownCalendars.up(db, columns, engine) },
    '0056-bans-end': { up: (db) => bansEnd.up(db, columns) },
    '0057-moderation-notes': { up: (db) => moderationNotes.up(db, columns) },
    '0058-materials': { up: (db) => materials.up(db, columns) },
    '0059-private-addresses': privateAddresses,
    '0060-passes': { up: (db) => passes.up(db, columns) },
    '0061-talks': { up: (db) => talks.up(db, columns) },
    '0062-site-agreements': { up: (db) => siteAgreements.up(db, columns) },
    '0063-space-pages': { up: (db) => spacePages.up(db, columns) },
    '0064-hidden-facts': { up: (db) => hiddenFacts.up(db, columns) },
    '0065-settling': { up: (db) => settling.up(db, columns) },
    '0066-brought-back': { up: (db) => broughtBack.up(db, columns) },
    '0067-word-mails': wordMails,
    '0068-talk-mutes': { up: (db) => talkMutes.up(db, columns) },
    '0069-words-missed-at-sites': { up: (db) => wordsMissedAtSites.up(db, columns) },
    '0070-thanks': { up: (db) => thanks.up(db, columns) },
    '0071-message-photos': { up: (db) => messagePhotos.up(db, columns) },
    '0072-lacking-put-off': { up: (db) => lackingPutOff.up(db, columns) },
    '0073-hours-that-stand': { up: (db) => hoursThatStand.up(db, columns) },
    '0074-reported-thanks': { up: (db) => reportedThanks.up(db, columns) },
    '0075-memberships': { up: (db) => memberships.up(db, columns) },
    '0076-undoable-acts': { up: (db) => undoableActs.up(db, columns) },
    '0077-borrowers': { up: (db) => borrowers.up(db, columns) },
    '0078-shared-screens': { up: (db) => sharedScreens.up(db, columns) },
    '0079-labels': { up: (db) => labels.up(db, columns) },
    '0080-deposit-of-a-loan': { up: (db) => depositOfALoan.up(db, columns) },
    '0081-repairer-admission': { up: (db) => repairerAdmission.up(db, columns) },
  }
}
