/**
 * `http` takes many of these names: it writes the archive of all that is kept of a person, and knows until when one who listens is signed in, or led by a link.
 * `loans` does, too: who asks and who gives, and what counters noted of who shows later that an address is theirs.
 */
export { shows, type Account, type Born } from './account.js'
export {
  findAccount,
  findAccountByEmail,
  holdAccount,
  insertAccount,
  linkMarksOf,
  lockAccount,
  setAway,
  whoShow,
  type HoldsAccount,
} from './account.store.js'
export { decideAsked } from './decide-asked.js'
export { refuseEndedLink } from './refuse-ended-link.js'
export { refuseFullMailbox } from './full-mailbox.js'
export { refuseElsewhere } from './own-pages.js'
export type { Session } from './session.js'
export { findSession, hasSessionBefore, presentSessions } from './session.store.js'
export { confirmPerson } from './confirm-person.js'
export { findEmailChange } from './email/email-change.store.js'
export { emailChangePath, emailCodeOf } from './email/email-links.js'
export { collectPerson, type CollectedPerson, type KnownOfPerson } from './dossier/collect-person.js'
export { linkedPerson, dossierPath } from './dossier/dossier-links.js'
export {
  dossierFields,
  dossierParts,
  type DossierField,
  type DossierPart,
  type DossierRecord,
  type PersonHolder,
  type PersonHolders,
} from './dossier/person-holder.js'
export { nameless } from './nameless.strings.js'
export { codeOf, sessionSecretOf } from './derived-secrets.js'
export type { SignIn } from './sign-in.js'
export { mailboxOf } from './sign-in.js'
export { findSignIn } from './sign-in.store.js'
export { accountsRouter } from './accounts.router.js'
export { openAtScreen } from './open-at-screen.js'
export { authentication, readShownKey } from './authenticate.js'
export type { Proof } from './proof.js'
export { SessionUses } from './session-uses.js'
