import { inner, of, type Declarations } from '../database/retention.js'

export const privacy: Declarations<'idempotency_key' | 'act_count' | 'secret'> = {
  idempotency_key: {
    key: of('technical', '1 day'),
    procedure: of('technical', '1 day'),
    input_hash: of('technical', '1 day'),
    answer: of('personal', '1 day'),
    created_at: of('technical', '1 day'),
  },
  act_count: {
    act: of('technical', '1 day'),
    who: of('personal', '1 day'),
    window_starts_at: of('technical', '1 day'),
    count: of('technical', '1 day'),
  },
  secret: { name: inner, value: of('secret', 'for ever'), created_at: inner },
}
