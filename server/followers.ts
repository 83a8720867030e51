import { follow, type FollowOptions, type Follower } from './events/follow.js'
import { followListing } from './offers/follow-listing.js'
import { followSpelling } from './offers/search/follow-spelling.js'
import { mailsAtOnce } from './notifications/mail.js'
import { mailCode, mailSession } from './notifications/mail-sign-ins.js'
import { mailReminder, mailVisit } from './notifications/mail-visits.js'
import type { Post } from './notifications/send-once.js'

/** All that follows events. Each takes what has happened at its own pace, and nobody who acts waits for it. */
export function startFollowers(options: FollowOptions & Post): Follower[] {
  const { database } = options
  const atOnce = { ...options, atOnce: mailsAtOnce }
  return [
    follow('listing', (event) => followListing(options, event), options),
    follow('spelling', (event) => followSpelling(database, event), options),
    // Each kind of mail at its own pace: nobody who waits for a code waits for others' reminders.
    follow('code-mail', (event) => mailCode(options, event), options),
    follow('session-mail', (event) => mailSession(options, event), options),
    follow('resident-mail', (event) => mailVisit(options, event, 'resident'), atOnce),
    follow('repairer-mail', (event) => mailVisit(options, event, 'repairer'), atOnce),
    follow('reminder-mail', (event) => mailReminder(options, event), options),
  ]
}
