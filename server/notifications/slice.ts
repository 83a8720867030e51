import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'
import { addDays } from '../base/instant.js'
import { purging } from '../rpc/purging.js'
import { daysKept, purgeSentMails } from './mail/sent-mail.store.js'

export const notifications: Slice = {
  privacy,
  housekeeping: { mails: purging((tx, now) => purgeSentMails(tx, addDays(now, -daysKept))) },
}
