import { accounts } from './accounts/slice.js'
import { conversations } from './conversations/slice.js'
import { events } from './events/slice.js'
import { joining } from './joining/slice.js'
import { loans } from './loans/slice.js'
import { media } from './media/slice.js'
import { members } from './members/slice.js'
import { moderation } from './moderation/slice.js'
import { notifications } from './notifications/slice.js'
import { offers } from './offers/slice.js'
import { repairs } from './repairs/slice.js'
import { roles } from './roles/slice.js'
import { rpc } from './rpc/slice.js'
import { search } from './search/slice.js'
import { sites } from './sites/slice.js'
import { territories } from './territories/slice.js'
import type { Slice } from './slice.js'

/** In the order in which they may know one another. */
export const slices: readonly Slice[] = [
  events,
  rpc,
  media,
  territories,
  search,
  sites,
  accounts,
  members,
  roles,
  joining,
  moderation,
  conversations,
  offers,
  loans,
  repairs,
  notifications,
]
