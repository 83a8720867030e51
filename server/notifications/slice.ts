import { addDays } from '../base/instant.js'
import { wanting } from '../events/wanting.js'
import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { dossierEvents, mailDossier } from './accounts/mail-dossier.js'
import { emailChangeEvents, mailEmailChange } from './accounts/mail-email-change.js'
import { mailCode, mailSession } from './accounts/mail-sign-ins.js'
import { mailBasket } from './loans/mail-basket.js'
import { mailHelp } from './loans/mail-help.js'
import { loanEvents } from './loans/loan-moments.js'
import { mailLoan } from './loans/mail-loans.js'
import { mailReminded } from './loans/mail-reminded.js'
import { mailWait, waitMailEvents } from './loans/mail-waits.js'
import { mailTestCommand } from './mail/mail-test.command.js'
import { mailsAtOnce } from './mail/mail.js'
import type { Post } from './mail/send-once.js'
import { daysKept, purgeSentMails } from './mail/sent-mail.store.js'
import { mailLateLooks } from './moderation/mail-late-looks.js'
import { mailModeration, moderationMailEvents } from './moderation/mail-moderation.js'
import { mailMembership } from './memberships/mail-memberships.js'
import { mailNetwork, networkMailEvents } from './network/mail-network.js'
import { mailOffer, offerMailEvents } from './offers/mail-offers.js'
import { mailSavedSearch } from './offers/mail-saved-searches.js'
import { privacy } from './privacy.js'
import { mailRoles, roleMailEvents } from './roles/mail-roles.js'
import { mailReminder, mailAppointment } from './appointments/mail-appointments.js'
import { appointmentEvents } from './appointments/appointment-moments.js'
import { mailWorkshop, workshopMailEvents } from './workshops/mail-workshops.js'
import { mailReportedTalk } from './words/mail-reported-talk.js'
import { mailWords } from './words/mail-words.js'

export const notifications: Slice = {
  privacy,
  housekeeping: { mails: purging((tx, now) => purgeSentMails(tx, addDays(now, -daysKept))) },
  // Mails are split by kind so that sign-in codes never queue behind reminders.
  followers: {
    'code-mail': wanting(['code.requested'], mailCode),
    'session-mail': wanting(['session.opened'], mailSession),
    'email-change-mail': wanting(emailChangeEvents, mailEmailChange),
    'dossier-mail': wanting(dossierEvents, mailDossier),
    'resident-mail': wanting(
      appointmentEvents,
      (post: Post, event) => mailAppointment(post, event, 'resident'),
      mailsAtOnce,
    ),
    'repairer-mail': wanting(
      appointmentEvents,
      (post: Post, event) => mailAppointment(post, event, 'repairer'),
      mailsAtOnce,
    ),
    'reminder-mail': wanting(['appointment.reminder-due'], mailReminder),
    'moderation-mail': wanting(moderationMailEvents, mailModeration, mailsAtOnce),
    'late-look-mail': wanting(['looks.late'], mailLateLooks),
    'role-mail': wanting(roleMailEvents, mailRoles, mailsAtOnce),
    'network-mail': wanting(networkMailEvents, mailNetwork, mailsAtOnce),
    'workshop-mail': wanting(workshopMailEvents, mailWorkshop, mailsAtOnce),
    'membership-mail': wanting(['membership.ending'], mailMembership, mailsAtOnce),
    'offer-mail': wanting(offerMailEvents, mailOffer, mailsAtOnce),
    'watch-mail': wanting(['watch.found'], mailSavedSearch, mailsAtOnce),
    'giver-loan-mail': wanting(
      loanEvents,
      (post: Post, event, eventId) => mailLoan(post, { event, eventId, side: 'giver' }),
      mailsAtOnce,
    ),
    'taker-loan-mail': wanting(
      loanEvents,
      (post: Post, event, eventId) => mailLoan(post, { event, eventId, side: 'taker' }),
      mailsAtOnce,
    ),
    'word-mail': wanting(['message.written'], mailWords, mailsAtOnce),
    'wait-mail': wanting(waitMailEvents, mailWait, mailsAtOnce),
    'reported-loan-mail': wanting(['subject.reported'], mailReportedTalk, mailsAtOnce),
    'basket-mail': wanting(['basket.lent', 'basket.undone'], mailBasket, mailsAtOnce),
    'reminded-mail': wanting(['borrower.reminded'], mailReminded, mailsAtOnce),
    'help-mail': wanting(['loan.help-asked', 'loan.help-given'], mailHelp, mailsAtOnce),
  },
  commands: () => ({ 'mail:test': mailTestCommand }),
}
