/**
 * `notifications` writes to all whom a decision touches: it takes what was reported, decided and contested, and between whom it stands.
 * `offers` owns what is decided about: it tells what each is, looks for barred words in it, leaves out what is hidden, and says so to its giver.
 */
export { endSubject } from './end-subject.js'
export { findHiding, hides, hidingsOf, isHiddenEverywhere } from './hiding.store.js'
export type { Hiding } from './hiding.js'
export { toldHidings } from './told-hidings.js'
export { toldHiding, type ToldHiding } from './moderation.wire.js'
export { objectionPath } from './links.js'
export { findObjection } from './objection.store.js'
export { findReport, insertReport, reportsOf } from './report.store.js'
export { reportLimits, reportSubject, type HasActed } from './report-subject.js'
export { reportReasons, type Report, type ReportOutcome, type ReportReason } from './report.js'
export {
  onlyPersonOf,
  sidesOf,
  tellOne,
  type Subject,
  type SubjectOwner,
  type SubjectOwners,
  type ToldSide,
  type ToldSubject,
} from './subject.js'
export { currentRules, publishedRules, type Rules } from './rules/rules.store.js'
export type { Previews } from './desk/preview.js'
export { refuseBanned } from './bans/ban-giver.js'
export { findBan } from './bans/ban.store.js'
export { changedByGiver } from './changed-by-giver.js'
export { waitingAt } from './queue.js'
export { refuseBarred } from './words/refuse-barred.js'
export { barredWordsRouter } from './words/barred-words.router.js'
export { rulesRouter } from './rules/rules.router.js'
export { networkModerationRouter } from './desk/desk.router.js'
export { moderationRouter } from './moderation.router.js'
