import { inner, of, type Declarations } from '../database/retention.js'

export const privacy: Declarations<'outbox_event' | 'follower' | 'parked_event'> = {
  outbox_event: {
    seq: of('technical', '30 days'),
    xid: of('technical', '30 days'),
    type: of('technical', '30 days'),
    subject: of('technical', '30 days'),
    payload: of('technical', '30 days'),
    occurred_at: of('technical', '30 days'),
  },
  follower: { name: inner, cursor_xid: inner, cursor_seq: inner, holder: inner, lease_until: inner },
  parked_event: {
    follower: inner,
    seq: inner,
    subject: inner,
    tries: inner,
    next_try_at: inner,
    last_error: inner,
    dead: inner,
  },
}
