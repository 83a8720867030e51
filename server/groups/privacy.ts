import { of, shown, type Declarations } from '../database/retention.js'

/** Accounts are kept for ten years (code de commerce, article L123-22): the payment stays, without the person. */
const paid = of('technical', '10 years after the year of its payment')
const who = of('personal', '2 years after its end')
/** Until the place takes the list away, or the person’s account goes. */
const listed = of('personal', 'until withdrawn')
const left = of('personal', '30 days after its end')

export const privacy: Declarations<
  'membership_kind' | 'membership' | 'deposit' | 'membership_host' | 'membership_host_address'
> = {
  membership_kind: {
    id: shown,
    member_id: shown,
    name: shown,
    amounts: shown,
    solidarity_cents: shown,
    months: shown,
    link: shown,
    retired_at: shown,
    sequence: shown,
    created_at: shown,
  },
  membership: {
    id: paid,
    member_id: paid,
    kind_name: paid,
    cents: paid,
    solidarity: paid,
    means: paid,
    reference: paid,
    account_id: who,
    person_name: who,
    email: who,
    phone: who,
    language: paid,
    paid_on: paid,
    from_day: paid,
    to_day: paid,
    confirmed_at: paid,
    renewed_by: paid,
    warned_days: paid,
    created_at: paid,
  },
  deposit: {
    id: paid,
    member_id: paid,
    loan_id: paid,
    thing: left,
    cents: paid,
    means: paid,
    account_id: left,
    person_name: left,
    email: left,
    phone: left,
    taken_on: paid,
    ended_on: paid,
    ended_how: paid,
    ended_at: paid,
    words: left,
    created_at: paid,
  },
  membership_host: { id: shown, member_id: shown, name: shown, domain: shown, created_at: shown },
  membership_host_address: { host_id: listed, email: listed },
}
