import { of, personal, shown, type Declarations } from '../database/retention.js'

const waiting = of('personal', 'until withdrawn')
const answered = of('personal', '30 days after its end')
const loan = of('personal', '2 years after its end')
const borrower = of('personal', '1 year after it ended')
const reminded = of('personal', '30 days')
const settling = of('personal', '1 hour')
/** Deleted by the hour once the day is over. */
const undoable = of('personal', '1 day')
const loanPhoto = of('personal', '30 days after its end, a year where it is disputed')

export const privacy: Declarations<
  | 'loan'
  | 'borrower'
  | 'loan_call'
  | 'loan_draw_date'
  | 'loan_draw'
  | 'loan_wait'
  | 'loan_note'
  | 'loan_photo'
  | 'loan_rule'
  | 'thanks'
  | 'lacking_put_off'
  | 'undoable_act'
> = {
  loan: {
    id: loan,
    offer_id: loan,
    copy_id: loan,
    kind: loan,
    title: loan,
    category_id: loan,
    weight_class: loan,
    deposit_cents: loan,
    commune_code: loan,
    site_id: loan,
    taker_id: loan,
    borrower_id: loan,
    giver_id: loan,
    member_id: loan,
    place_id: loan,
    zone: loan,
    status: loan,
    from_day: loan,
    to_day: loan,
    from_minutes: loan,
    to_minutes: loan,
    proposed_from: loan,
    proposed_to: loan,
    proposed_from_minutes: loan,
    proposed_to_minutes: loan,
    proposed_by: loan,
    proposals: loan,
    buffer_days: loan,
    most_renewals: loan,
    renewals: loan,
    in_return: loan,
    words: loan,
    taker_name: loan,
    taker_phone: loan,
    taker_email: answered,
    giver_phone: loan,
    meeting: loan,
    language: loan,
    agreed_at: loan,
    agreed_how: loan,
    confirm_by: loan,
    lapses_at: loan,
    step: loan,
    step_at: loan,
    said: loan,
    said_by: loan,
    said_at: loan,
    giver_code_tries: loan,
    taker_code_tries: loan,
    out_at: loan,
    ended_at: loan,
    ended_by: loan,
    reason: loan,
    answer: loan,
    displaced_at: loan,
    brought_at: loan,
    settles_at: settling,
    settled_by: settling,
    settled_account: settling,
    was: settling,
    sequence: loan,
    created_at: loan,
    updated_at: loan,
  },
  // Without a yes, and without an account: 30 days after the last return.
  borrower: {
    id: borrower,
    member_id: borrower,
    account_id: borrower,
    name: borrower,
    sought: borrower,
    phone: borrower,
    email: borrower,
    card: borrower,
    made_card: borrower,
    note: borrower,
    remembered_at: borrower,
    reminded_at: reminded,
    reminder: reminded,
    created_at: borrower,
  },
  loan_call: { loan_id: loan, words: loan, asked_at: loan, answer: loan, ended_at: loan },
  loan_draw_date: { offer_id: loan, draw_at: loan },
  loan_draw: { offer_id: loan, round: loan, among: loan, loan_id: loan, drawn_at: loan },
  loan_wait: {
    id: waiting,
    offer_id: waiting,
    account_id: waiting,
    site_id: waiting,
    zone: waiting,
    from_day: waiting,
    to_day: waiting,
    language: waiting,
    copy_id: waiting,
    held_from: waiting,
    held_to: waiting,
    buffer_days: waiting,
    turn: waiting,
    told_at: waiting,
    held_until: waiting,
    step_at: waiting,
    created_at: waiting,
  },
  loan_note: { loan_id: loan, moment: loan, side: loan, condition: loan, accessories: loan, written_at: loan },
  loan_photo: {
    loan_id: loanPhoto,
    moment: loanPhoto,
    side: loanPhoto,
    position: loanPhoto,
    photo: loanPhoto,
    width: loanPhoto,
    height: loanPhoto,
    alt: loanPhoto,
  },
  // The words go once either of the two ends it; all of it with the account of either.
  thanks: {
    id: loan,
    loan_id: loan,
    side: loan,
    author_id: loan,
    person_id: loan,
    words: loan,
    written_at: loan,
    shown_at: loan,
    ended_at: loan,
  },
  undoable_act: {
    id: undoable,
    member_id: undoable,
    loan_id: undoable,
    account_id: undoable,
    act: undoable,
    basket: undoable,
    sequence: undoable,
    was: undoable,
    done_at: undoable,
    told_at: undoable,
    until: undoable,
    undone_at: undoable,
  },
  lacking_put_off: { account_id: personal, put_off_at: personal },
  loan_rule: {
    member_id: shown,
    category_id: shown,
    longest_days: shown,
    most_at_once: shown,
    buffer_days: shown,
    most_renewals: shown,
    agrees_alone: shown,
    deposit_cents: shown,
    asks_membership: shown,
  },
}
